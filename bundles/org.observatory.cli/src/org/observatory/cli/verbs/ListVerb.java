// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.charts.ChartDefinition;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.cli.Verbs;
import org.observatory.exchange.Importer;
import org.observatory.exchange.Importers;
import org.observatory.extensions.Extensions;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Checks;
import org.observatory.reports.ReportTemplate;

/** Lists what is contributed of a kind: identifier and name, one a line. */
public final class ListVerb implements Verb {

    private static final String KIND = "KIND";
    private static final Map<String, Function<Console, Map<String, Label>>> KINDS = kinds();

    @Override
    public String id() {
        return "list";
    }

    @Override
    public Label summary() {
        return new Label("Lists the analyses, charts, palettes, importers, exporters, templates of reports, checks or verbs there are",
                "Liste les analyses, graphiques, palettes, importateurs, exportateurs, modèles de rapports, contrôles ou commandes disponibles");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(KIND, Label.same(String.join(" | ", KINDS.keySet())))), List.of());
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var kind = arguments.requiredOperand(KIND);
        var list = KINDS.get(kind);
        if (list == null) {
            throw Unknown.of(kind, List.copyOf(KINDS.keySet()), new Label("list of", "de liste de"));
        }
        var found = list.apply(console);
        var width = found.keySet().stream().mapToInt(String::length).max().orElse(0);
        found.forEach((id, label) -> console
                .print((id + " ".repeat(width - id.length()) + "  " + label.in(console.language())).stripTrailing()));
        if (found.isEmpty()) {
            console.say(new Label("No plug-in contributes any.", "Aucun module n’en fournit."));
        }
        return DONE;
    }

    private static Map<String, Function<Console, Map<String, Label>>> kinds() {
        var kinds = new LinkedHashMap<String, Function<Console, Map<String, Label>>>();
        kinds.put("analyses", console -> labels(Contributed.ANALYSES, Analysis.class, Analysis::label, console));
        kinds.put("charts", console -> labels(Contributed.CHARTS, ChartDefinition.class, ChartDefinition::label,
                console));
        kinds.put("palettes", ListVerb::palettes);
        kinds.put("importers", console -> labels(Importers.POINT, Importer.class, ListVerb::format, console));
        kinds.put("exporters", console -> identifiers("org.observatory.exchange.exporters"));
        kinds.put("templates", console -> labels(ReportTemplate.POINT, ReportTemplate.class, ReportTemplate::label, console));
        kinds.put("checks", console -> labels(Checks.POINT, Check.class, Check::label, console));
        kinds.put("verbs", console -> labels(Verbs.POINT, Verb.class, Verb::summary, console));
        return kinds;
    }

    private static Label format(Importer importer) {
        var endings = importer.suffixes().stream().map("."::concat).toList();
        return Label.each(language -> importer.label().in(language) + " (" + String.join(", ", endings) + ")");
    }

    private static <T> Map<String, Label> labels(String point, Class<T> type, Function<T, Label> label,
            Console console) {
        var labels = new TreeMap<String, Label>();
        Contributed.of(point, type, console).forEach((id, value) -> labels.put(id, label.apply(value)));
        return labels;
    }

    private static Map<String, Label> palettes(Console console) {
        var labels = new LinkedHashMap<String, Label>();
        Contributed.palettes(console).forEach(palette -> labels.put(palette.id(), palette.described()));
        return labels;
    }

    /** What is contributed to a point whose interface this bundle does not know. */
    private static Map<String, Label> identifiers(String point) {
        var labels = new TreeMap<String, Label>();
        Extensions.declarations(point, Object.class).ids().forEach(id -> labels.put(id, Label.same("")));
        return labels;
    }
}
