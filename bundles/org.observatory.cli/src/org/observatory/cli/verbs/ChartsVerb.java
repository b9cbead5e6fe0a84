// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Naming;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Exported;
import org.observatory.charts.Protection;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.project.tables.StudyTables;

/** Draws the charts of a project into files. */
public final class ChartsVerb implements Verb {

    private static final String INPUT = "INPUT";

    private final ChartService given;

    /** With the charts and analyses that plug-ins contribute. */
    public ChartsVerb() {
        this(null);
    }

    /** With given charts and analyses; null for those that plug-ins contribute. */
    ChartsVerb(ChartService given) {
        this.given = given;
    }

    @Override
    public String id() {
        return "charts";
    }

    @Override
    public Label summary() {
        return new Label("Draws the charts of a project into files", "Dessine les graphiques d’un projet dans des fichiers");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(INPUT, new Label("A project, or a CSV file for charts asked for by name",
                "Un projet, ou un fichier CSV pour des graphiques demandés par leur nom"))), options(words));
    }

    /** Those of every chart, and the parameters of the analyses behind those that are named. */
    private List<Option> options(List<String> words) {
        var options = new ArrayList<>(ChartOptions.ALL);
        var service = given == null ? Contributed.charts() : given;
        var names = options.stream().map(Option::name).collect(Collectors.toCollection(HashSet::new));
        words.stream().flatMap(word -> named(word.replaceFirst("^--\\w+=", ""), service).stream())
                .flatMap(analysis -> analysis.parameters().stream()).filter(parameter -> names.add(parameter.name()))
                .forEach(parameter -> options.add(ParameterOptions.of(parameter)));
        return options;
    }

    private static Optional<Analysis> named(String word, ChartService service) {
        return service.charts().stream().filter(chart -> chart.id().equals(word)).findFirst()
                .flatMap(chart -> service.analyses().find(chart.request().analysis())).or(() -> service.analyses().find(word));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var service = given == null ? Contributed.charts(console) : given;
        var options = ChartOptions.parse(arguments, console.language(), service);
        var wanted = options.charts();
        for (var id : wanted) {
            requireChart(id, service);
        }
        var place = arguments.requiredOperand(INPUT);
        if (CsvInput.isCsv(place) && wanted.isEmpty()) {
            throw CommandException.wrongUsage(new Label("Name the charts to draw from a CSV file by --chart; list charts names them.",
                    "Nommez par --chart les graphiques à dessiner à partir d’un fichier CSV ; list charts les nomme."));
        }
        Thread.ofPlatform().daemon().name("charts").start(ChartService::warmUp);
        var input = input(place, options);
        fonts();
        var request = requests(arguments, options, service, input);
        var charts = wanted.isEmpty() ? service.charts(input).stream().map(ChartDefinition::id).toList() : wanted;
        folder(options.out());
        var outcomes = EnumSet.noneOf(Outcome.class);
        var written = new ArrayList<Exported>();
        var texts = CsvInput.isCsv(place) ? null : Projects.path(place);
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var drawings = charts.stream().map(id -> workers.submit(() -> draw(id, request.apply(id), input, texts, service, options))).toList();
            for (var index = 0; index < charts.size(); index++) {
                outcomes.add(write(charts.get(index), drawings.get(index), options, written, console));
            }
        }
        overview(written, service, options);
        if (charts.isEmpty()) {
            console.say(new Label("No chart can be drawn from this project.", "Aucun graphique ne peut être dessiné à partir de ce projet."));
        }
        var impossible = outcomes.contains(Outcome.IMPOSSIBLE) && !wanted.isEmpty();
        return impossible || outcomes.contains(Outcome.BROKEN) || !outcomes.contains(Outcome.DRAWN) ? PROBLEMS : DONE;
    }

    /** What came of a chart. */
    private enum Outcome {
        /** Its files are written. */
        DRAWN,
        /** The project lacks what it shows; a fault only where the chart was asked for by name. */
        IMPOSSIBLE,
        /** Its definition failed. */
        BROKEN
    }

    /** A chart with its files. */
    private record Made(ChartSpec chart, List<Label> warnings, boolean unsaid, Map<ExportFormat, byte[]> files) {
    }

    /** Draws a chart in every format asked for, with the texts that were written for it in the project. */
    private static Made draw(String id, AnalysisRequest request, Input input, Path project, ChartService service, ChartOptions options)
            throws ChartingException, AnalysisException {
        var generated = service.draw(id, request, input, new ChartContext(options.language(), options.style()),
                options.protection(), Progress.none());
        var texts = texts(id, project, options);
        var unsaid = !texts.texts().isEmpty() && !options.protection().equals(Protection.NONE);
        var chart = unsaid ? generated : texts.on(generated);
        return new Made(chart, service.warnings(chart, options.style()), unsaid,
                service.export(chart, options.style(), options.formats(), options.widthMm(), options.dpi()));
    }

    private static ChartTexts texts(String id, Path project, ChartOptions options) throws ChartingException {
        if (project == null) {
            return ChartTexts.NONE;
        }
        var file = ChartTexts.file(project, id, options.language());
        try {
            return ChartTexts.read(file);
        } catch (IOException unreadable) {
            throw new ChartingException(new Label("The texts of the chart in “%s” cannot be read.".formatted(file),
                    "Les textes du graphique dans « %s » ne peuvent pas être lus.".formatted(file)));
        }
    }

    /** Waits for a chart and writes its files, in the order of the charts; where drawing failed, the reason is told. */
    private static Outcome write(String id, Future<Made> drawing, ChartOptions options, List<Exported> written, Console console)
            throws CommandException {
        Made made;
        try {
            made = drawing.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case ChartingException refused -> refused(id, refused.label(Naming.WRITTEN), refused.getCause(), console);
                case AnalysisException refused -> refused(id, refused.label(Naming.WRITTEN), refused.getCause(), console);
                default -> throw new IllegalStateException(failed.getCause());
            };
        }
        var names = new EnumMap<ExportFormat, String>(ExportFormat.class);
        for (var file : made.files().entrySet()) {
            var target = options.out().resolve(id + "." + file.getKey().extension());
            write(target, file.getValue());
            names.put(file.getKey(), target.getFileName().toString());
        }
        written.add(new Exported(made.chart(), options.style(), options.widthMm(), options.dpi(), names));
        console.print(id + Wording.colon(console.language()) + String.join(", ", names.values()));
        made.warnings().forEach(warning -> console.say(Label.each(language -> id + Wording.colon(language) + warning.in(language))));
        if (made.unsaid()) {
            console.say(new Label("%s: the texts written for it are left out, since they may name what is protected.".formatted(id),
                    "%s : les textes écrits pour lui sont laissés de côté, car ils peuvent nommer ce qui est protégé.".formatted(id)));
        }
        return Outcome.DRAWN;
    }

    /** All charts on one page, and on one picture. */
    private static void overview(List<Exported> written, ChartService service, ChartOptions options) throws CommandException {
        if (written.isEmpty()) {
            return;
        }
        try {
            write(options.out().resolve("index.html"), service.indexPage(written, options.language()));
            write(options.out().resolve(ChartService.CONTACT_SHEET), service.contactSheet(written, options.language()));
        } catch (ChartingException refused) {
            throw CommandException.failed(refused.label(Naming.WRITTEN), refused);
        }
    }

    /** A refusal has a cause where a contribution is faulty, and none where the project lacks what it shows. */
    private static Outcome refused(String id, Label reason, Throwable cause, Console console) {
        console.say(Label.each(language -> id + Wording.colon(language) + reason.in(language)));
        if (cause == null) {
            return Outcome.IMPOSSIBLE;
        }
        Contributed.log("The chart " + id + " failed.", cause);
        return Outcome.BROKEN;
    }

    /** Without fonts no chart can be drawn: said once, and not of each chart. */
    static void fonts() throws CommandException {
        try {
            ChartService.requireFonts();
        } catch (ChartingException missing) {
            throw CommandException.failed(missing.label(), missing);
        }
    }

    private static Input input(String place, ChartOptions options) throws CommandException {
        try {
            return options.protection().of(input(place));
        } catch (ChartingException refused) {
            throw CommandException.failed(refused.label(Naming.WRITTEN), refused);
        }
    }

    private static Input input(String place) throws CommandException {
        if (CsvInput.isCsv(place)) {
            return CsvInput.read(place);
        }
        try (var session = Projects.open(place)) {
            return StudyTables.withProgrammes(session.content());
        }
    }

    /** What each chart draws: the analysis asked for, or its usual one, with the parameters given that the analysis has. */
    private static Function<String, AnalysisRequest> requests(Arguments arguments, ChartOptions options, ChartService service,
            Input input)
            throws CommandException {
        if (options.analysis().isPresent()) {
            var ids = service.analyses().all().stream().map(Analysis::id).toList();
            if (!ids.contains(options.analysis().get())) {
                throw Unknown.of(options.analysis().get(), ids, new Label("analysis", "d’analyse"));
            }
        }
        return id -> {
            var usual = service.charts().stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow().request(input);
            var request = options.analysis().filter(other -> !other.equals(usual.analysis()))
                    .map(other -> new AnalysisRequest(other, Map.of())).orElse(usual);
            return request.with(service.analyses().find(request.analysis())
                    .map(analysis -> ParameterOptions.given(analysis, arguments, ChartOptions.ALL)).orElse(Map.of()));
        };
    }

    private static void requireChart(String id, ChartService service) throws CommandException {
        var ids = service.charts().stream().map(ChartDefinition::id).toList();
        if (!ids.contains(id)) {
            throw Unknown.of(id, ids, new Label("chart", "de graphique"));
        }
    }

    private static void folder(Path out) throws CommandException {
        try {
            Files.createDirectories(out);
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
