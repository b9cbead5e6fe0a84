// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Naming;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.Protection;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.coding.inputs.ProjectInputs;
import org.observatory.extensions.Extensions;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.reference.ReferenceData;

/**
 * Runs an analysis on a CSV file or the tables of a project and prints its result. Each parameter of the analysis is an
 * option.
 */
public final class AnalyseVerb implements Verb {

    private static final String ID = "ID";
    private static final String INPUT = "INPUT";
    private static final String FORMAT = "format";
    private static final String TABLE = "table";
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final List<Analysis> analyses;

    /** With the analyses that plug-ins contribute. */
    public AnalyseVerb() {
        this(null);
    }

    /** With given analyses; null for those that plug-ins contribute. */
    AnalyseVerb(List<Analysis> analyses) {
        this.analyses = analyses;
    }

    @Override
    public String id() {
        return "analyse";
    }

    @Override
    public Label summary() {
        return new Label("Runs an analysis and prints its result", "Lance une analyse et imprime son résultat");
    }

    @Override
    public Syntax syntax(List<String> words) {
        var options = new ArrayList<Option>();
        words.stream().flatMap(word -> find(word).stream()).findFirst().ifPresent(analysis -> options.addAll(InputChoices.options(analysis)));
        options.add(Option.of(FORMAT, String.join("|", FORMATS), new Label("How the result is printed; text unless asked otherwise",
                "La forme du résultat ; text par défaut")));
        options.add(Option.of(TABLE, "KEY", new Label("The table that csv prints; the first unless asked otherwise",
                "Le tableau qu’imprime csv ; le premier par défaut")));
        if (options.stream().noneMatch(option -> option.name().equals(Least.OPTION.name()))) {
            options.add(Least.OPTION);
        }
        return new Syntax(List.of(
                Operand.required(ID, new Label("The analysis, one of: list analyses", "L’analyse, l’une de : list analyses")),
                Operand.optional(INPUT, reads(words))),
                options);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var format = arguments.option(FORMAT).orElse(FORMATS.getFirst());
        if (!FORMATS.contains(format)) {
            throw Unknown.of(format, FORMATS, new Label("format", "de format"));
        }
        var analysis = required(arguments.requiredOperand(ID));
        try {
            var project = arguments.operand(INPUT).filter(place -> !CsvInput.isCsv(place)).isPresent();
            var choices = InputChoices.of(analysis, arguments, project);
            var own = analysis.parameters().stream().anyMatch(parameter -> parameter.name().equals(Least.OPTION.name()));
            var protection = own ? Protection.NONE : new Protection(Least.of(arguments), false);
            var result = protection.of(new Analyses(List.of(analysis)).run(analysis.id(), input(arguments, analysis, choices), choices.parameters(),
                    Progress.none()));
            switch (format) {
                case "json" -> console.print(ResultText.json(result, choices.stated(analysis, project), console.language()));
                case "csv" -> TableText.csv(table(result, arguments.option(TABLE)), console.language()).forEach(console::print);
                default -> ResultText.lines(result, analysis, choices.lines(analysis, project, console.language()), console.language())
                        .forEach(console::print);
            }
            return DONE;
        } catch (AnalysisException refused) {
            if (refused.getCause() != null) {
                Contributed.log("The analysis " + analysis.id() + " failed.", refused.getCause());
            }
            throw CommandException.failed(refused.label(Naming.WRITTEN), refused);
        }
    }

    private static Table table(Result result, Optional<String> wanted) throws CommandException {
        var tables = new LinkedHashMap<>(result.tables());
        tables.putIfAbsent(ResultText.VALUES, ResultText.values(result));
        var keys = List.copyOf(tables.keySet());
        var key = wanted.orElseGet(() -> result.values().containsKey("estimate") ? ResultText.VALUES : keys.getFirst());
        if (!keys.contains(key)) {
            throw Unknown.of(key, keys, new Label("table", "de tableau"));
        }
        return tables.get(key);
    }

    /** What the help says of the input: what the analysis reads, once it is named. */
    private Label reads(List<String> words) {
        return words.stream().flatMap(word -> find(word).stream()).findFirst().filter(analysis -> !isOfProjects(analysis))
                .map(InputChoices::reads).orElse(new Label("A project or a CSV file; the bundled reference data unless one is given",
                        "Un projet ou un fichier CSV ; à défaut, les données de référence fournies"));
    }

    private static boolean isOfProjects(Analysis analysis) {
        return analysis.reads().equals(Analysis.PROJECT_TABLES);
    }

    private static Input input(Arguments arguments, Analysis analysis, InputChoices choices) throws CommandException, AnalysisException {
        var place = arguments.operand(INPUT);
        if (place.isPresent()) {
            return CsvInput.isCsv(place.get()) ? CsvInput.read(place.get()) : project(place.get(), analysis, choices);
        }
        return analysis.accepts(Input.none()) ? Input.none() : ObservatoryTables.of(ReferenceData.load());
    }

    private static Input project(String place, Analysis analysis, InputChoices choices) throws CommandException, AnalysisException {
        try (var session = Projects.open(place)) {
            return ProjectInputs.of(session, analysis, choices.ofProject(), Progress.none());
        }
    }

    private Analysis required(String id) throws CommandException {
        var found = find(id);
        if (found.isPresent()) {
            return found.get();
        }
        throw Unknown.of(id, ids(), new Label("analysis", "d’analyse"));
    }

    private List<String> ids() {
        return analyses == null ? Extensions.declarations(Contributed.ANALYSES, Analysis.class).ids()
                : analyses.stream().map(Analysis::id).toList();
    }

    private Optional<Analysis> find(String id) {
        return (analyses == null ? Extensions.contributions(Contributed.ANALYSES, Analysis.class).values() : analyses).stream()
                .filter(analysis -> analysis.id().equals(id)).findFirst();
    }
}
