// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.project.ProjectContent;
import org.observatory.project.Slugs;
import org.observatory.reports.ReportCharts;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportTemplate;
import org.observatory.ui.reports.texts.ReportTexts;

/** What was chosen of a report that is to be written. Knows no windows. */
final class ReportPlan {

    private static final int LISTED = 300;

    private final ProjectContent content;
    private final ReportTexts texts;
    private final List<ReportTemplate> templates;
    private final Set<ReportFormat> formats = EnumSet.of(ReportFormat.PDF);
    private ReportTemplate template;
    private List<Element> subjects = List.of();
    private List<String> named = List.of();
    private Element about;
    private String written = "";
    private Language language;
    private Diffusion audience = Diffusion.SEMINAR;
    private String folder = "";
    private final ChartTicks charts = new ChartTicks();
    private final Map<String, String> values = new HashMap<>();

    /**
     * Begins with the first template, as PDF, for the seminar, in the language of the workbench.
     *
     * @param templates those there are, at least one
     */
    ReportPlan(ProjectContent content, List<ReportTemplate> templates, ReportTexts texts) {
        this.content = content;
        this.texts = texts;
        this.templates = templates.stream()
                .sorted((one, other) -> one.label().in(texts.language()).compareToIgnoreCase(other.label().in(texts.language()))).toList();
        language = texts.language();
        choose(0);
    }

    List<String> names() {
        return templates.stream().map(each -> each.label().in(texts.language())).toList();
    }

    /** {@return where the template chosen stands among {@link #names()}} */
    int chosen() {
        return templates.indexOf(template);
    }

    /** {@return what the template chosen holds} */
    String description() {
        return template.description().in(texts.language());
    }

    ReportTemplate template() {
        return template;
    }

    void choose(int at) {
        template = templates.get(at);
        subjects = List.copyOf(template.subjects(content));
        var labels = new ObservatoryLabels(texts.language());
        named = subjects.stream().map(labels::path).toList();
        about = null;
        written = "";
    }

    /** {@return what the report can be limited to, everything first; nothing else where it cannot} */
    List<String> subjects() {
        var names = new ArrayList<>(List.of(texts.get("about.all")));
        names.addAll(named);
        return names;
    }

    /** {@return the first of {@link #subjects()}, as many as a list can be looked through; another is written by its name} */
    List<String> listed() {
        return subjects().stream().limit(LISTED).toList();
    }

    /** Limits the report to what is written: one of {@link #subjects()}, or a name, a key or an identity that the template knows. */
    void limit(String name) {
        var at = named.indexOf(name.strip());
        about = at < 0 ? null : subjects.get(at);
        written = at >= 0 || name.strip().equals(texts.get("about.all")) ? "" : name.strip();
    }

    /** {@return the charts that can be ticked, and how they are} */
    ChartTicks charts() {
        return charts;
    }

    /** {@return whether the template shows charts that can be chosen} */
    boolean takesCharts() {
        return template.parameters().contains(ReportCharts.CHOSEN);
    }

    /** {@return the numbers that can be chosen for the template} */
    List<Parameter.WholeNumber> numbers() {
        return template.parameters().stream().filter(Parameter.WholeNumber.class::isInstance).map(Parameter.WholeNumber.class::cast).toList();
    }

    /** {@return a number as it was chosen last, or its default} */
    int number(Parameter.WholeNumber parameter) {
        return values.containsKey(parameter.name()) ? Integer.parseInt(values.get(parameter.name())) : parameter.defaultValue();
    }

    void write(Parameter.WholeNumber parameter, int value) {
        values.put(parameter.name(), parameter.format(value));
    }

    private Map<String, String> choices() {
        var choices = new HashMap<String, String>();
        if (takesCharts() && !charts.chosen().isEmpty()) {
            choices.put(ReportCharts.CHOSEN.name(), charts.chosen());
        }
        numbers().forEach(parameter -> choices.put(parameter.name(), parameter.format(number(parameter))));
        return choices;
    }

    /** Limits the report to one of {@link #subjects()}. */
    void limit(int at) {
        about = at <= 0 ? null : subjects.get(at - 1);
    }

    void write(Language wanted) {
        language = wanted;
    }

    void write(Diffusion wanted) {
        audience = wanted;
    }

    void write(ReportFormat format, boolean wanted) {
        if (wanted) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
    }

    boolean isWanted(ReportFormat format) {
        return formats.contains(format);
    }

    Set<ReportFormat> formats() {
        return Set.copyOf(formats);
    }

    void writeTo(String place) {
        folder = place.strip();
    }

    /** {@return the folder to write to; it may have to be made} */
    Path folder() {
        return Path.of(folder);
    }

    /** {@return why nothing can be written yet} */
    Optional<String> problem() {
        if (formats.isEmpty()) {
            return Optional.of(texts.get("noFormat"));
        } else if (folder.isEmpty()) {
            return Optional.of(texts.get("noFolder"));
        }
        return isFolder() ? Optional.empty() : Optional.of(texts.get("notFolder", folder));
    }

    private boolean isFolder() {
        try {
            return Path.of(folder).isAbsolute() && (Files.isDirectory(Path.of(folder)) || Files.notExists(Path.of(folder)));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    ReportRequest request(boolean slides) {
        return new ReportRequest(language, audience, about == null ? written : about.getId(), slides, choices());
    }

    /** {@return the name of the file of a format} */
    String file(ReportFormat format) {
        var subject = about == null ? " " + written : " " + new ObservatoryLabels(language).name(about);
        return Slugs.of(template.label().in(language) + subject, taken -> false) + "." + format.extension();
    }
}
