// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartService;
import org.observatory.charts.Protection;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.Slugs;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportService;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** Writes reports of a project into files. */
public final class ReportVerb implements Verb {

    private static final String TEMPLATE = "template";
    private static final String FORMAT = "format";
    private static final String OUT = "out";
    private static final String ABOUT = "about";
    private static final String FOR = "for";
    private static final String FORMATS = String.join(",", ReportFormat.extensions());
    private static final List<String> AUDIENCES = Arrays.stream(Diffusion.values()).map(ReportVerb::word).toList();

    private final List<ReportTemplate> given;
    private final ChartService drawing;

    /** With the templates, charts and analyses that plug-ins contribute. */
    public ReportVerb() {
        this(null, null);
    }

    /** With given templates and charts; null for those that plug-ins contribute. */
    ReportVerb(List<ReportTemplate> given, ChartService drawing) {
        this.given = given;
        this.drawing = drawing;
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Label summary() {
        return new Label("Writes reports of a project: handouts, codebook, passages, case sheets",
                "Écrit des rapports d’un projet : document de séance, grille de codage, passages, fiches de cas");
    }

    @Override
    public Syntax syntax(List<String> words) {
        var options = new ArrayList<>(List.of(
                Option.repeated(TEMPLATE, "ID", new Label("A template, one of: list templates; all unless one is given",
                        "Un modèle, l’un de : list templates ; à défaut, tous")),
                Option.of(FORMAT, FORMATS, new Label("The formats [pdf]", "Les formats [pdf]")),
                Option.required(OUT, "DIR", new Label("The folder to write to, made when missing", "Le dossier où écrire, créé s’il n’existe pas")),
                Option.of(ABOUT, "NAME", new Label("What the report is limited to: a code, a case or a programme, as the template has it",
                        "Ce à quoi le rapport est limité : un code, un cas ou un programme, selon le modèle")),
                Option.of(FOR, String.join("|", AUDIENCES), new Label("Whom it is for: words of people that may not go that far are left out,"
                        + " and counted [seminar]",
                        "À qui il est destiné : les propos qui ne peuvent pas aller jusque-là sont omis, et comptés [seminar]")),
                Least.OPTION,
                Languages.option(new Label("The language of the report; that of the messages unless given",
                        "La langue du rapport ; à défaut, celle des messages"))));
        parameters(given == null ? Contributed.of(ReportTemplate.POINT, ReportTemplate.class).values() : given)
                .forEach((parameter, takers) -> options.add(option(parameter, takers)));
        return new Syntax(List.of(Projects.operand()), options);
    }

    /** The parameters of all templates, each once, with the templates that take it. */
    private static Map<Parameter<?>, List<String>> parameters(Collection<ReportTemplate> templates) {
        var takers = new LinkedHashMap<Parameter<?>, List<String>>();
        templates.stream().sorted(Comparator.comparing(ReportTemplate::id)).forEach(template -> template.parameters()
                .forEach(parameter -> takers.computeIfAbsent(parameter, first -> new ArrayList<>()).add(template.id())));
        return takers;
    }

    private static Option option(Parameter<?> parameter, List<String> takers) {
        var help = Label.each(language -> String.join(", ", takers) + Wording.colon(language) + parameter.help().in(language));
        return parameter instanceof Parameter.Text ? Option.repeated(parameter.name(), "ID", help) : ParameterOptions.of(parameter, help);
    }

    /** What was written for the parameters of a template; several texts are separated as templates read them. */
    private static Map<String, String> choices(ReportTemplate template, Arguments arguments) {
        var choices = new HashMap<String, String>();
        for (var parameter : template.parameters()) {
            var written = arguments.all(parameter.name());
            if (!written.isEmpty()) {
                choices.put(parameter.name(), parameter instanceof Parameter.Text ? String.join(";", written) : written.getLast());
            }
        }
        return choices;
    }

    /** What none of the templates asked for takes is refused, since it would go unnoticed. */
    private static void requireTaken(Collection<ReportTemplate> wanted, Collection<ReportTemplate> all, Arguments arguments) throws CommandException {
        for (var declared : parameters(all).entrySet()) {
            var name = declared.getKey().name();
            if (!arguments.all(name).isEmpty() && wanted.stream().noneMatch(template -> declared.getValue().contains(template.id()))) {
                var takers = String.join(", ", declared.getValue());
                throw CommandException.wrongUsage(new Label("--%s is for these templates: %s.".formatted(name, takers),
                        "--%s est pour ces modèles : %s.".formatted(name, takers)));
            }
        }
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var templates = templates(console);
        var wanted = arguments.all(TEMPLATE).stream().distinct().toList();
        for (var id : wanted) {
            if (!templates.containsKey(id)) {
                throw Unknown.of(id, List.copyOf(templates.keySet()), new Label("template", "de modèle"));
            }
        }
        requireTaken(wanted.isEmpty() ? templates.values() : wanted.stream().map(templates::get).toList(), templates.values(), arguments);
        var formats = formats(arguments.option(FORMAT).orElse("pdf"));
        var request = new ReportRequest(Languages.of(arguments, console.language()), audience(arguments.option(FOR).orElse("seminar")),
                arguments.option(ABOUT).orElse(""), false);
        ChartsVerb.fonts();
        var least = new Protection(Least.of(arguments), false);
        var charts = (drawing == null ? Contributed.charts(console) : drawing).with(least, UnaryOperator.identity());
        try (var session = Projects.open(arguments.requiredOperand(Projects.PROJECT));
                var source = new ReportSource(session, charts.analyses(), charts);
                var service = new ReportService(charts)) {
            var folder = folder(Projects.path(arguments.option(OUT).orElseThrow()));
            session.damaged().forEach(console::say);
            var failed = !session.damaged().isEmpty();
            for (var id : wanted.isEmpty() ? List.copyOf(templates.keySet()) : wanted) {
                var own = request.choosing(choices(templates.get(id), arguments));
                failed |= !write(templates.get(id), new Writing(source, own, service, formats, folder, console), !wanted.isEmpty());
            }
            return failed ? PROBLEMS : DONE;
        }
    }

    private Map<String, ReportTemplate> templates(Console console) {
        if (given == null) {
            return Contributed.of(ReportTemplate.POINT, ReportTemplate.class, console);
        }
        var templates = new TreeMap<String, ReportTemplate>();
        given.forEach(template -> templates.put(template.id(), template));
        return templates;
    }

    private record Writing(ReportSource source, ReportRequest request, ReportService service, Set<ReportFormat> formats, Path folder,
            Console console) {
    }

    /** Writes the files of a template. {@return whether all went well; what a project lacks is a fault only where it was asked for} */
    private static boolean write(ReportTemplate template, Writing writing, boolean asked) throws CommandException {
        var console = writing.console();
        try {
            for (var format : writing.formats()) {
                var content = template.write(writing.source(), writing.request().withSlides(format.isSlides()), Progress.none());
                var file = writing.folder().resolve(name(template, writing.request()) + "." + format.extension());
                write(file, writing.service().write(content, format));
                console.print(file.toString());
            }
            return true;
        } catch (ReportException refused) {
            console.say(Label.each(language -> template.id() + Wording.colon(language) + refused.label().in(language)));
            if (refused.getCause() != null) {
                Contributed.log("The report " + template.id() + " failed.", refused.getCause());
            }
            return !asked && refused.getCause() == null;
        } catch (RuntimeException broken) {
            console.say(Label.each(language -> new Label("The template “%s” has a fault and wrote nothing (%s).",
                    "Le modèle « %s » a un défaut et n’a rien écrit (%s).").in(language).formatted(template.id(), broken)));
            Contributed.log("The template " + template.id() + " failed.", broken);
            return false;
        }
    }

    private static String name(ReportTemplate template, ReportRequest request) {
        return request.about().isBlank() ? template.id() : template.id() + "-" + Slugs.of(request.about(), taken -> false);
    }

    private static Set<ReportFormat> formats(String list) throws CommandException {
        var formats = new LinkedHashSet<ReportFormat>();
        for (var name : list.split(",", -1)) {
            formats.add(ReportFormat.of(name).orElseThrow(() -> Unknown.of(name.strip(), ReportFormat.extensions(), new Label("format", "de format"))));
        }
        return formats;
    }

    private static Diffusion audience(String name) throws CommandException {
        return Arrays.stream(Diffusion.values()).filter(each -> word(each).equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> Unknown.of(name, AUDIENCES, new Label("audience", "de public")));
    }

    private static String word(Diffusion audience) {
        return audience.getName().toLowerCase(Locale.ROOT);
    }

    private static Path folder(Path out) throws CommandException {
        try {
            return Files.createDirectories(out);
        } catch (IOException refused) {
            throw Projects.unwritable(out, refused);
        }
    }

    private static void write(Path file, byte[] bytes) throws CommandException {
        try {
            Files.write(file, bytes);
        } catch (IOException refused) {
            throw Projects.unwritable(file, refused);
        }
    }
}
