// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Nearest;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Layout;
import org.observatory.project.ProjectContent;

/** The charts that a report can show: those that a project keeps, with what was chosen and written for them, and those that any project has. */
public final class ReportCharts {

    /** Which charts a report shows, by the identifiers of {@link Offered}, separated by semicolons, in that order. */
    public static final Parameter<String> CHOSEN = new Parameter.Text("chart", new Label("Charts", "Graphiques"),
            new Label("A chart to show, in the order given: the ID of a chart (list charts), or the name or file of one that the project keeps;"
                    + " those that it keeps unless one is given, or those of its programmes where it keeps none",
                    "Un graphique à montrer, dans l’ordre donné : l’ID d’un graphique (list charts), ou le nom ou fichier de l’un de ceux"
                            + " que garde le projet ; à défaut, ceux que garde le projet ou, s’il n’en garde pas, ceux de ses programmes"),
            "");

    private final ReportSource source;
    private final List<ChartDocument> kept;

    /** Those of a project. */
    public ReportCharts(ReportSource source) {
        this.source = source;
        kept = source.content().charts();
    }

    /**
     * A chart that can be chosen.
     *
     * @param id   by which it is chosen
     * @param name its name
     * @param kept whether the project keeps it
     */
    public record Offered(String id, String name, boolean kept) {
    }

    /**
     * {@return what can be chosen, by name, the charts that the project keeps first}
     *
     * @param charts those that its data has something for
     */
    public static List<Offered> offered(ProjectContent content, List<ChartDefinition> charts, Language language) {
        var labels = new ObservatoryLabels(language);
        var byName = Comparator.comparing(Offered::name, Collator.getInstance(language.locale()));
        return Stream.concat(
                content.charts().stream().map(chart -> new Offered(chart.getId(), labels.name(chart), true)).sorted(byName),
                charts.stream().map(chart -> new Offered(chart.id(), chart.label().in(language), false)).sorted(byName)).toList();
    }

    /**
     * A chart that was chosen.
     *
     * @param chart the identifier of the chart that is drawn
     * @param kept  what the project keeps of it; null for the chart as it is by itself
     */
    public record Chosen(String chart, ChartDocument kept) {
    }

    /**
     * {@return the charts of a report, in order}
     *
     * @param chosen as {@link #CHOSEN} has it
     * @throws ReportException naming a chart that there is not, with the nearest there is
     */
    public List<Chosen> chosen(String chosen) throws ReportException {
        var charts = new ArrayList<Chosen>();
        for (var id : chosen.split(";")) {
            if (!id.isBlank()) {
                charts.add(find(id.strip()));
            }
        }
        if (charts.isEmpty()) {
            return kept.isEmpty() ? source.charts().charts(source.input()).stream().map(chart -> new Chosen(chart.id(), null)).toList()
                    : kept.stream().map(chart -> new Chosen(chart.getChart(), chart)).toList();
        }
        return charts.stream().distinct().toList();
    }

    private Chosen find(String id) throws ReportException {
        var ids = source.charts().charts().stream().map(ChartDefinition::id).toList();
        if (ids.contains(id)) {
            return new Chosen(id, null);
        }
        var named = kept.stream().filter(chart -> names(chart).anyMatch(id::equalsIgnoreCase)).toList();
        if (named.size() == 1) {
            return new Chosen(named.getFirst().getChart(), named.getFirst());
        }
        if (named.size() > 1) {
            throw new ReportException(new Label("Several charts are called “%s”: give the file, such as “%s”.".formatted(id, path(named.getFirst())),
                    "Plusieurs graphiques s’appellent « %s » : donnez le fichier, par exemple « %s ».".formatted(id, path(named.getFirst()))));
        }
        var all = Stream.concat(ids.stream(), kept.stream().map(Layout::slug)).toList();
        var nearest = Nearest.to(id, all);
        throw new ReportException(new Label("There is no chart “%s”".formatted(id) + nearest.map(" (did you mean “%s”?)"::formatted).orElse("")
                + "; the project keeps %s.".formatted(keptNames("none")),
                "Il n’y a pas de graphique « %s »".formatted(id) + nearest.map(" (vouliez-vous dire « %s » ?)"::formatted).orElse("")
                        + " ; le projet garde : %s.".formatted(keptNames("aucun"))));
    }

    private String keptNames(String none) {
        return kept.isEmpty() ? none : String.join(", ", kept.stream().map(Layout::slug).toList());
    }

    private static Stream<String> names(ChartDocument chart) {
        return Stream.of(chart.getId(), chart.getNameFr(), chart.getNameEn(), Layout.slug(chart), path(chart),
                path(chart).substring(path(chart).indexOf('/') + 1)).filter(name -> name != null);
    }

    private static String path(ChartDocument chart) {
        return Layout.path(chart);
    }

    /**
     * A chart as a report shows it.
     *
     * @param spec     the chart
     * @param analysis the analysis that it was drawn from
     */
    public record Drawn(ChartSpec spec, String analysis) {
    }

    /**
     * {@return a chart in the language and style of a report, with its own parameters, protection and texts} What is written in another
     * language, and the style that was chosen for a picture of its own, are left aside.
     *
     * @throws ChartingException when it cannot be drawn
     * @throws AnalysisException when the project does not allow the analysis
     * @throws ReportException   when texts written for it cannot be read
     */
    public Drawn draw(Chosen chosen, Language language, Style style, Progress progress)
            throws ChartingException, AnalysisException, ReportException {
        var input = chosen.kept() == null && draws(chosen.chart(), source.input()) ? source.input() : source.study();
        var request = chosen.kept() == null || isBlank(chosen.kept().getAnalysis()) ? source.charts().request(chosen.chart(), input)
                : new AnalysisRequest(chosen.kept().getAnalysis(), AnalysisRequest.pairs(chosen.kept().getChoices()));
        var protection = chosen.kept() == null ? Protection.NONE
                : new Protection(Math.max(1, chosen.kept().getLeast()), chosen.kept().isPseudonyms());
        var spec = source.charts().draw(chosen.chart(), request, protection.of(input), new ChartContext(language, style), protection, progress);
        return new Drawn(texts(chosen, protection, language).on(spec), request.analysis());
    }

    private boolean draws(String chart, Input input) {
        return source.charts().charts(input).stream().anyMatch(each -> each.id().equals(chart));
    }

    /** Words written by hand may name whom a protected chart does not. */
    private ChartTexts texts(Chosen chosen, Protection protection, Language language) throws ReportException {
        if (chosen.kept() == null) {
            return source.texts(chosen.chart(), language);
        }
        return protection.equals(Protection.NONE) ? ChartTexts.in(language, AnalysisRequest.pairs(chosen.kept().getTexts())) : ChartTexts.NONE;
    }

    /** {@return the name of a chart for people} */
    public String name(Chosen chosen, Language language) {
        return chosen.kept() != null ? new ObservatoryLabels(language).name(chosen.kept())
                : definition(chosen.chart()).map(chart -> chart.label().in(language)).orElse(chosen.chart());
    }

    private Optional<ChartDefinition> definition(String id) {
        return source.charts().charts().stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
