// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Style;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.project.ProjectContent;
import org.observatory.reports.Block;
import org.observatory.reports.ReportCharts;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** What the people of a seminar take home: the programmes in few words, the charts with how to read them, the method and the sources. */
public final class SeminarHandout implements ReportTemplate {

    private static final Label TITLE = new Label("Seminar handout", "Document de séance");
    private static final Label CONTEXT = new Label("The programmes", "Les programmes");
    private static final Label PROGRAMME = new Label("Programme", "Programme");
    private static final Label PERIOD = new Label("Period", "Période");
    private static final Label PURPOSE = new Label("Purpose", "Objet");
    private static final Label STUDIES = new Label("Studies", "Études");
    private static final Label CHARTS = new Label("What the figures show", "Ce que montrent les graphiques");
    private static final Label METHOD = new Label("Method", "Méthode");
    private static final Label HOW = new Label("Each figure is computed from the project by the analysis named here; what was left out"
            + " is said under the figure.",
            "Chaque graphique est calculé à partir du projet par l’analyse indiquée ici ; ce qui est laissé de côté est dit sous le graphique.");
    private static final Label FIGURE = new Label("Figure", "Graphique");
    private static final Label COMPUTED = new Label("How it is computed", "Mode de calcul");
    private static final Label REFERENCES = new Label("References", "Références");
    private static final Label SOURCES = new Label("Sources", "Sources");
    private static final Label DOCUMENT = new Label("Document", "Document");
    private static final Label DATE = new Label("Date", "Date");
    private static final Label DATA = new Label("Fingerprint of the data", "Empreinte des données");
    private static final Label NOT_DRAWN = new Label("Not drawn", "Non tracé");

    @Override
    public String id() {
        return "seminar-handout";
    }

    @Override
    public Label label() {
        return TITLE;
    }

    @Override
    public Label description() {
        return new Label("The programmes, the charts you choose with how to read them, the method and the sources; for a seminar.",
                "Les programmes, les graphiques que vous choisissez avec leur lecture, la méthode et les sources ; pour un séminaire.");
    }

    @Override
    public Label about() {
        return new Label("a programme; all programmes of the observatory unless given",
                "un programme ; à défaut, tous ceux de l’Observatoire");
    }

    @Override
    public List<Programme> subjects(ProjectContent content) {
        return content.observatory().getProgrammes();
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ReportCharts.CHOSEN);
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var all = subjects(page.content());
        var chosen = Choices.find(request.about(), all, new Label("programme", "programme"));
        var programmes = chosen.map(List::of).orElseGet(() -> all.stream().filter(each -> each.getKind() == ProgrammeKind.OBSERVATORY).toList());
        context(page, programmes.isEmpty() ? all : programmes);
        var citations = charts(page, progress);
        method(page, citations);
        sources(page);
        return page.build(TITLE, chosen.map(page.labels::name).orElse(""), new Label("Charts of the project with how to read them, method and sources",
                "Graphiques du projet avec leur lecture, méthode et sources"));
    }

    private static void context(Page page, List<Programme> programmes) {
        if (programmes.isEmpty()) {
            return;
        }
        page.draft.heading(1, CONTEXT);
        var labels = page.labels;
        page.draft.grid("", List.of(new Block.Column(page.say(PROGRAMME), 18, false), new Block.Column(page.say(PERIOD), 18, false),
                new Block.Column(page.say(PURPOSE), 54, false), new Block.Column(page.say(STUDIES), 10, true)),
                programmes.stream().map(each -> List.of(labels.name(each), labels.period(each.getStart(), each.getEnd()), purpose(page, each),
                        page.number(each.getStudies().size()))).toList());
    }

    private static String purpose(Page page, Programme programme) {
        var purpose = page.labels.pick(programme.getPurposeFr(), programme.getPurposeEn());
        return purpose.isBlank() ? page.labels.description(programme) : purpose;
    }

    /** {@return how each figure drawn is computed, by its title} */
    private static Map<String, Citation> charts(Page page, Progress progress) throws ReportException {
        var charts = new ReportCharts(page.source);
        var drawn = new ArrayList<ReportCharts.Drawn>();
        var refused = new ArrayList<Label>();
        var chosen = charts.chosen(page.request.value(ReportCharts.CHOSEN));
        var style = page.request.slides() ? Style.SEMINAR : Style.PUBLICATION;
        for (var chart : chosen) {
            progress.check();
            progress.report((double) drawn.size() / chosen.size(), new Label("drawing charts", "tracé des graphiques"));
            try {
                drawn.add(charts.draw(chart, page.language, style, progress));
            } catch (ChartingException impossible) {
                refused.add(refused(charts, chart, impossible.label()));
            } catch (AnalysisException impossible) {
                refused.add(refused(charts, chart, impossible.label()));
            }
        }
        if (drawn.isEmpty()) {
            throw new ReportException(page.request.value(ReportCharts.CHOSEN).isBlank() ? new Label("No chart can be drawn from this project.",
                    "Aucun graphique ne peut être dessiné à partir de ce projet.") : refused.getFirst());
        }
        if (!page.request.slides()) {
            page.draft.heading(1, CHARTS);
        }
        var citations = new LinkedHashMap<String, Citation>();
        for (var each : drawn) {
            page.draft.figure(each.spec());
            page.source.analyses().find(each.analysis()).ifPresent(analysis -> citations.put(each.spec().title(), analysis.citation()));
        }
        if (!refused.isEmpty()) {
            page.draft.heading(2, NOT_DRAWN).points(refused.stream().map(page::say).toList());
        }
        return citations;
    }

    private static Label refused(ReportCharts charts, ReportCharts.Chosen chart, Label why) {
        return Label.each(language -> charts.name(chart, language) + Wording.colon(language) + why.in(language));
    }

    private static void method(Page page, Map<String, Citation> citations) {
        page.draft.heading(1, METHOD).body(HOW);
        page.draft.grid("", List.of(new Block.Column(page.say(FIGURE), 35, false), new Block.Column(page.say(COMPUTED), 65, false)),
                citations.entrySet().stream().map(each -> List.of(each.getKey(), each.getValue().method().in(page.language))).toList());
        var references = new LinkedHashSet<String>();
        citations.values().forEach(citation -> references.addAll(citation.references()));
        if (!references.isEmpty()) {
            page.draft.heading(2, REFERENCES).points(List.copyOf(references));
        }
        page.draft.note(page.named(DATA) + page.source.input().fingerprint());
    }

    private static void sources(Page page) {
        var documents = page.content().observatory().getDocuments();
        if (!documents.isEmpty()) {
            page.draft.heading(1, SOURCES);
            page.draft.grid("", List.of(new Block.Column(page.say(DOCUMENT), 75, false), new Block.Column(page.say(DATE), 25, false)),
                    documents.stream().map(each -> List.of(page.labels.name(each), page.labels.date(each.getDate()))).toList());
        }
    }
}
