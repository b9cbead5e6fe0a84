// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.coding.Release;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportDraft;
import org.observatory.reports.ReportDraft.Fact;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;

/** What the templates share: a draft with the names of everything in its language, and what may be shown. */
final class Page {

    private static final Label FOR = new Label("For", "Pour");
    private static final Label EDITION = new Label("as of", "état au");
    /** Passages that were adjudicated are a coder's like others; all coders are reported. */
    static final Predicate<Coder> ALL = coder -> true;

    final ReportSource source;
    final ReportRequest request;
    final Language language;
    final ObservatoryLabels labels;
    final ReportDraft draft;
    final Release release;

    Page(ReportSource source, ReportRequest request) {
        this.source = source;
        this.request = request;
        language = request.language();
        labels = new ObservatoryLabels(language);
        draft = new ReportDraft(language);
        release = new Release(source.content(), request.audience());
    }

    ProjectContent content() {
        return source.content();
    }

    String say(Label label) {
        return label.in(language);
    }

    String number(long number) {
        return Numbers.number(BigDecimal.valueOf(number), language);
    }

    /** {@return a number with its noun} */
    String count(long number, Label one, Label several) {
        return number(number) + Numbers.WIDE + say(isOne(number) ? one : several);
    }

    /** Nothing is singular in French, and plural in English. */
    private boolean isOne(long number) {
        return number == 1 || number == 0 && language == Language.FRENCH;
    }

    String named(Label name) {
        return say(name) + Wording.colon(language);
    }

    String joined(List<String> parts) {
        return String.join(Wording.semicolon(language), parts);
    }

    String names(List<? extends EObject> elements) {
        return joined(elements.stream().map(labels::name).toList());
    }

    Fact fact(Label name, String value) {
        return new Fact(say(name), value);
    }

    /** {@return a list of facts to be filled} */
    static List<Fact> facts() {
        return new ArrayList<>();
    }

    /** Says how many passages are not shown, if any. */
    void leftOut(int number) {
        if (number > 0) {
            draft.note(Release.leftOut(number, labels.literal(request.audience())));
        }
    }

    /** {@return the report, with the name of the project and the date of its data under the title} */
    ReportContent build(Label title, String about, Label subject) {
        var observatory = content().observatory();
        var parts = new ArrayList<String>();
        parts.add(labels.name(observatory));
        parts.add(named(FOR) + labels.literal(request.audience()));
        if (observatory.getEdition() != null) {
            parts.add(say(EDITION) + " " + labels.date(observatory.getEdition()));
        }
        return draft.build(about.isEmpty() ? say(title) : say(title) + Wording.colon(language) + about, String.join(" · ", parts), say(subject),
                source.input().fingerprint());
    }
}
