// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.cards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.coding.CodeColours;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.Html;
import org.observatory.coding.Release;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Decision;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.PartKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;

/** Writes the cards of codes as one page of HTML, set for A4, in one language. */
public final class CodeCards {

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 700;
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm }
            body { max-width: 46em; margin: 2em auto }
            header { border-bottom: 1px solid #767676; margin-bottom: 1.5em }
            article { border: 1px solid #b8b8b8; border-left: .7em solid var(--code); border-radius: 3px; padding: .6em 1.1em 1em; \
            margin: 0 0 1.4em; break-inside: avoid-page; -webkit-print-color-adjust: exact; print-color-adjust: exact }
            article h2 { margin: .2em 0 .1em } article h3 { margin: .9em 0 .2em; font-size: 1em }
            .path, .from, .note { color: #555; font-size: .92em } .path { margin: 0 }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1em; margin: .7em 0 0 } dt { color: #555 } dd { margin: 0 }
            p { margin: .2em 0 .5em; white-space: pre-line; overflow-wrap: anywhere } blockquote { margin: .4em 0 .7em }
            blockquote p { margin-bottom: .1em }
            @media print { body { max-width: none; font-size: 10pt } article { border-color: #999; border-left-color: var(--code) } }
            """;

    private final ObservatoryLabels labels;
    private final Language language;
    private final Setting setting;
    private final CodeCounts counts;
    private final Release release;
    private final Examples examples;

    /**
     * What the cards are made of.
     *
     * @param content  the project
     * @param project  what people call it
     * @param index    its passages
     * @param coders   whose passages are counted and shown
     * @param counted  whose those are, in words; empty for everybody’s
     * @param audience whom the cards are for: nothing is shown that may not go that far
     * @param today    the date on the page
     */
    public record Setting(ProjectContent content, String project, CodingIndex index, Predicate<Coder> coders, String counted,
            Diffusion audience, PartialDate today) {
    }

    /**
     * Makes cards of a project.
     *
     * @param labels  the names, in the language of the cards
     * @param setting what they are made of
     */
    public CodeCards(ObservatoryLabels labels, Setting setting) {
        this.labels = labels;
        this.setting = setting;
        language = labels.language();
        counts = CodeCounts.of(setting.content().scheme(), setting.index(), setting.coders());
        release = new Release(setting.content(), setting.audience());
        examples = new Examples(release);
    }

    /**
     * {@return the page of cards, a whole HTML file in UTF-8}
     *
     * @param codes the codes, in the order of the cards
     */
    public String page(List<Code> codes) {
        var page = begin(codes.size());
        codes.forEach(page::add);
        return page.end();
    }

    /**
     * Begins a page whose cards are written one by one, so that others have their turn between two of them.
     *
     * @param size how many cards it will have
     */
    public Page begin(int size) {
        return new Page(size);
    }

    /** A page that is being written. */
    public final class Page {

        private final String title = CardWords.TITLE.in(language) + Wording.colon(language) + setting.project();
        private final StringBuilder body = new StringBuilder("<header>\n<h1>");

        private Page(int size) {
            body.append(Html.text(title)).append("</h1>\n<p class=\"note\">").append(Html.text(head(size)))
                    .append("</p>\n</header>\n<main>\n");
        }

        /** Writes the card of a code. */
        public void add(Code code) {
            card(code, body);
        }

        /** {@return the page, whole} */
        public String end() {
            return Html.page(title, STYLE, body.append("</main>\n").toString(), language);
        }
    }

    private String head(int size) {
        var parts = new ArrayList<String>();
        parts.add(CardWords.cards(size).in(language));
        parts.add(labels.date(setting.today()));
        parts.add(CardWords.FOR.in(language) + Wording.colon(language) + labels.literal(setting.audience()));
        if (!setting.counted().isEmpty()) {
            parts.add(setting.counted());
        }
        return String.join(" · ", parts);
    }

    private void card(Code code, StringBuilder body) {
        var id = "code-" + Html.text(code.getId());
        body.append("<article style=\"--code: ").append(CodeColours.of(code)).append("\" aria-labelledby=\"").append(id).append("\">\n");
        if (code.eContainer() instanceof Code above) {
            body.append("<p class=\"path\">").append(Html.text(labels.path(above))).append("</p>\n");
        }
        body.append("<h2 id=\"").append(id).append("\">").append(Html.text(labels.name(code))).append("</h2>\n");
        prose(body, "", code.getDescriptionFr(), code.getDescriptionEn());
        facts(code, body);
        prose(body, CardWords.INCLUSION.in(language), code.getInclusionFr(), code.getInclusionEn());
        prose(body, CardWords.EXCLUSION.in(language), code.getExclusionFr(), code.getExclusionEn());
        prose(body, CardWords.EXAMPLE.in(language), code.getExampleFr(), code.getExampleEn());
        decisions(code, body);
        passages(code, body);
        body.append("</article>\n");
    }

    /** A text under its heading; nothing where it is empty, in the other language where it is in that alone. */
    private void prose(StringBuilder body, String heading, String french, String english) {
        var text = labels.pick(french, english);
        if (text.isBlank()) {
            return;
        }
        heading(body, heading);
        var own = language == Language.FRENCH ? french : english;
        var other = own == null || own.isBlank() ? language == Language.FRENCH ? " lang=\"en\"" : " lang=\"fr\"" : "";
        body.append("<p").append(other).append('>').append(Html.text(text.strip())).append("</p>\n");
    }

    private static void heading(StringBuilder body, String heading) {
        if (!heading.isEmpty()) {
            body.append("<h3>").append(Html.text(heading)).append("</h3>\n");
        }
    }

    private void facts(Code code, StringBuilder body) {
        body.append("<dl>\n");
        if (code.getTypology() != null) {
            fact(body, labels.feature(Literals.CODE__TYPOLOGY), labels.name(code.getTypology()));
        }
        if (code.getCategory() != null) {
            fact(body, labels.feature(Literals.CODE__CATEGORY), labels.path(code.getCategory()));
        }
        var sets = setting.content().scheme().getSets().stream().filter(set -> set.getCodes().contains(code)).map(labels::name).toList();
        if (!sets.isEmpty()) {
            fact(body, CardWords.SETS.in(language), String.join(Wording.semicolon(language), sets));
        }
        if (code.getAtMost() != null) {
            fact(body, labels.feature(Literals.CODE__AT_MOST), number(code.getAtMost()));
        }
        if (code.isExclusive()) {
            fact(body, labels.feature(Literals.CODE__EXCLUSIVE), labels.flag(true));
        }
        if (code.getShortcut() != null && !code.getShortcut().isBlank()) {
            fact(body, labels.feature(Literals.CODE__SHORTCUT), code.getShortcut());
        }
        var count = counts.of(code);
        fact(body, CardWords.PASSAGES.in(language), number(count.own())
                + (code.getCodes().isEmpty() ? "" : CardWords.below(number(count.below())).in(language)));
        body.append("</dl>\n");
    }

    private static void fact(StringBuilder body, String name, String value) {
        body.append("<dt>").append(Html.text(name)).append("</dt><dd>").append(Html.text(value)).append("</dd>\n");
    }

    private void decisions(Code code, StringBuilder body) {
        if (code.getDecisions().isEmpty()) {
            return;
        }
        heading(body, labels.feature(Literals.CODE__DECISIONS));
        for (var decision : code.getDecisions()) {
            body.append("<p>").append(Html.text(decision.getText() == null ? "" : decision.getText().strip())).append("</p>\n");
            var document = decision.getDocument();
            if (decision.getQuotation() != null && !decision.getQuotation().isBlank() && (document == null || release.allows(document))) {
                body.append("<blockquote><p").append(language(document)).append('>').append(Html.text(shortened(decision.getQuotation())))
                        .append("</p></blockquote>\n");
            }
            body.append("<p class=\"from\">").append(Html.text(taken(decision))).append("</p>\n");
        }
    }

    private String taken(Decision decision) {
        var parts = new ArrayList<String>();
        if (decision.getDate() != null) {
            parts.add(labels.date(decision.getDate()));
        }
        if (decision.getCoder() != null) {
            parts.add(labels.name(decision.getCoder()));
        }
        if (decision.getDocument() != null) {
            parts.add(labels.name(decision.getDocument()));
        }
        return String.join(", ", parts);
    }

    private void passages(Code code, StringBuilder body) {
        var chosen = examples.choose(setting.index().codings(code, setting.coders()), EXAMPLES);
        if (!chosen.shown().isEmpty()) {
            heading(body, CardWords.SHOWN.in(language));
        }
        for (var passage : chosen.shown()) {
            var document = Examples.document(passage);
            body.append("<blockquote><p").append(language(document)).append('>').append(Html.text(shortened(passage.getQuotation())))
                    .append("</p>\n<p class=\"from\">").append(Html.text(from(passage, document))).append("</p></blockquote>\n");
        }
        if (chosen.leftOut() > 0) {
            body.append("<p class=\"note\">").append(Html.text(Release.leftOut(chosen.leftOut(),
                    labels.literal(setting.audience())).in(language))).append("</p>\n");
        }
    }

    private String language(Document document) {
        var written = document == null ? null : document.getLanguage();
        return written == null || !written.matches("[a-z]{2}") ? "" : " lang=\"" + written + "\"";
    }

    /** Who says it where, and who coded it. */
    private String from(Coding passage, Document document) {
        var speaker = document.getParts().stream().filter(part -> part.getKind() == PartKind.TURN && part.getSpeaker() != null
                && part.getStart() <= passage.getStart() && passage.getStart() < part.getEnd()).findFirst();
        var parts = new ArrayList<String>();
        speaker.ifPresent(part -> parts.add(labels.name(part.getSpeaker())));
        parts.add(labels.name(document));
        if (passage.eContainer() instanceof Codings file && file.getCoder() != null) {
            parts.add(CardWords.CODED_BY.in(language) + labels.name(file.getCoder()));
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        var plain = text.strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end > LONGEST / 2 ? end : plain.offsetByCodePoints(0, LONGEST / 2)) + " […]";
    }

    private String number(int number) {
        return Numbers.number(BigDecimal.valueOf(number), language);
    }
}
