// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.coding.memos.MemosAbout;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.PartKind;
import org.observatory.model.programmes.Element;
import org.observatory.project.Passages;
import org.observatory.project.ProjectContent;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** The passages under their codes, with who says them where, who coded them, and what was noted about them. */
public final class PassagesReport implements ReportTemplate {

    /** How many passages of each code are shown at the most. */
    static final Parameter.WholeNumber MOST = new Parameter.WholeNumber("most", new Label("Passages of each code at the most",
            "Passages de chaque code au plus"), new Label("How many passages of each code are shown at the most, taken evenly from all of them;"
                    + " 0 for all", "Nombre de passages montrés de chaque code au plus, prélevés régulièrement parmi tous ; 0 pour tous"), 0, 0, 100_000);
    /** More than this makes a file of thousands of pages, which office programs open with trouble. */
    static final int LIMIT = 6_000;
    private static final Label TITLE = new Label("Coded passages", "Passages codés");
    private static final Label CODED_BY = new Label("coded by ", "codé par ");
    private static final Label REMARK = new Label("Remark", "Remarque");
    private static final Label MEMO = new Label("Memo", "Mémo");
    private static final Label SHOWN = new Label("passages shown", "passages montrés");
    private static final Label SAMPLED = new Label("Of %s passages; of each code at most %s are shown, taken evenly from all of them.",
            "Sur %s passages ; de chaque code, %s au plus sont montrés, prélevés régulièrement parmi tous.");
    private static final Label TOO_MANY = new Label("There are %s passages to show, and a report holds %s: limit it to a code or a case (--about),"
            + " or show fewer of each code (--most).",
            "Il y a %s passages à montrer, et un rapport en contient %s : limitez-le à un code ou un cas (--about),"
                    + " ou montrez-en moins pour chaque code (--most).");
    private static final Label ONE_SHOWN = new Label("passage shown", "passage montré");

    @Override
    public String id() {
        return "passages";
    }

    @Override
    public Label label() {
        return new Label("Passages report", "Relevé de passages");
    }

    @Override
    public Label description() {
        return new Label("Coded passages by code, or those of one code or case, with the memos about them; for readers of the material.",
                "Les passages codés par code, ou ceux d’un seul code ou cas, avec les mémos ; pour qui lit le matériau.");
    }

    @Override
    public Label about() {
        return new Label("a code or a case; all codes unless given", "un code ou un cas ; à défaut, tous les codes");
    }

    @Override
    public List<Element> subjects(ProjectContent content) {
        var subjects = new ArrayList<Element>(Codes.all(content.scheme()));
        subjects.addAll(content.cases());
        return subjects;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MOST);
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var content = page.content();
        var chosen = Choices.find(request.about(), subjects(content), new Label("code or case", "code ou cas")).orElse(null);
        var codes = chosen instanceof Code code ? Codes.from(code) : Codes.all(content.scheme());
        var documents = chosen instanceof Case one ? one.getDocuments() : null;
        var memos = new MemosAbout(content.memos());
        var sections = new ArrayList<Section>();
        for (var code : codes) {
            progress.check();
            var section = Section.of(code, source, documents, page);
            if (!section.isEmpty()) {
                sections.add(section);
            }
        }
        if (sections.isEmpty()) {
            throw new ReportException(new Label("No passage is coded there yet.", "Aucun passage n’y est encore codé."));
        }
        var most = page.request.value(MOST);
        var all = sections.stream().mapToInt(section -> section.shown().size()).sum();
        if (most > 0) {
            sections.replaceAll(section -> section.sample(most));
        }
        requirePrintable(sections);
        var leftOut = sections.stream().mapToInt(Section::leftOut).sum();
        var shown = shown(sections);
        page.draft.lead(page.count(shown, ONE_SHOWN, SHOWN));
        if (shown < all) {
            page.draft.note(page.say(SAMPLED).formatted(page.number(all), page.number(most)));
        }
        page.leftOut(leftOut);
        if (chosen instanceof Case one) {
            memos(page, memos.of(one));
        }
        for (var section : sections) {
            page.draft.heading(Math.min(3, Codes.depth(section.code()) + 1), headed(page, section, sections));
            memos(page, memos.of(section.code()).stream().filter(memo -> memo.getLinks().stream()
                    .anyMatch(link -> link.getTarget() == section.code())).toList());
            section.shown().forEach(passage -> passage(page, passage));
            page.leftOut(section.leftOut());
        }
        return page.build(TITLE, chosen == null ? "" : page.labels.name(chosen),
                new Label("Passages with their codes", "Passages avec leurs codes"));
    }

    private static int shown(List<Section> sections) {
        return sections.stream().mapToInt(section -> section.shown().size()).sum();
    }

    private static void requirePrintable(List<Section> sections) throws ReportException {
        var shown = shown(sections);
        if (shown > LIMIT) {
            throw new ReportException(Label.each(language -> TOO_MANY.in(language).formatted(Numbers.number(BigDecimal.valueOf(shown), language),
                    Numbers.number(BigDecimal.valueOf(LIMIT), language))));
        }
    }

    /** A code under another without passages of its own is named with its path. */
    private static String headed(Page page, Section section, List<Section> sections) {
        var above = section.code().eContainer();
        return !(above instanceof Code) || sections.stream().anyMatch(other -> other.code() == above) ? page.labels.name(section.code())
                : page.labels.path(section.code());
    }

    /**
     * What stands under one code.
     *
     * @param code    the code
     * @param shown   the passages shown, those of the same text and place together
     * @param leftOut how many may not be shown
     */
    private record Section(Code code, List<List<Coding>> shown, int leftOut) {

        static Section of(Code code, ReportSource source, Collection<Document> documents, Page page) {
            var shown = new LinkedHashMap<String, List<Coding>>();
            var leftOut = 0;
            var passages = source.passages().codings(code, Page.ALL).stream()
                    .filter(passage -> documents == null || documents.contains(document(passage)))
                    .sorted((one, other) -> Passages.ORDER.compare(one, other)).toList();
            for (var group : passages.stream().collect(Collectors.groupingBy(PassagesReport::document, LinkedHashMap::new,
                    Collectors.toList())).values()) {
                for (var passage : group) {
                    if (!page.release.allows(passage, document(passage))) {
                        leftOut++;
                    } else if (passage.getQuotation() != null && !passage.getQuotation().isBlank()) {
                        shown.computeIfAbsent(document(passage).getId() + " " + passage.getStart() + " " + passage.getEnd(),
                                first -> new ArrayList<>()).add(passage);
                    }
                }
            }
            return new Section(code, List.copyOf(shown.values()), leftOut);
        }

        /** {@return the same with some of the passages, as far from each other as can be} */
        Section sample(int most) {
            return shown.size() <= most ? this : new Section(code, IntStream.range(0, most)
                    .mapToObj(at -> shown.get((int) ((long) at * shown.size() / most))).toList(), leftOut);
        }

        boolean isEmpty() {
            return shown.isEmpty() && leftOut == 0;
        }
    }

    private static Document document(Coding passage) {
        return passage.eContainer() instanceof Codings file ? file.getDocument() : null;
    }

    private static void passage(Page page, List<Coding> same) {
        var first = same.getFirst();
        var document = document(first);
        page.draft.quotation(first.getQuotation(), origin(page, same, document), document.getLanguage());
        for (var passage : same) {
            if (passage.getMemo() != null && !passage.getMemo().isBlank()) {
                page.draft.named(page.named(REMARK), passage.getMemo());
            }
        }
    }

    /** Who says it where, and who coded it. */
    private static String origin(Page page, List<Coding> same, Document document) {
        var parts = new ArrayList<String>();
        document.getParts().stream().filter(part -> part.getKind() == PartKind.TURN && part.getSpeaker() != null
                && part.getStart() <= same.getFirst().getStart() && same.getFirst().getStart() < part.getEnd()).findFirst()
                .ifPresent(part -> parts.add(page.labels.name(part.getSpeaker())));
        parts.add(page.labels.name(document));
        var coders = same.stream().map(passage -> passage.eContainer() instanceof Codings file && file.getCoder() != null
                ? page.labels.name(file.getCoder()) : "").filter(name -> !name.isEmpty()).distinct().toList();
        if (!coders.isEmpty()) {
            parts.add(page.say(CODED_BY) + Wording.list(coders, page.language));
        }
        return String.join(", ", parts);
    }

    private static void memos(Page page, List<Memo> memos) {
        for (var memo : memos) {
            page.draft.named(page.named(MEMO), page.labels.name(memo));
            page.draft.markdown(memo.getText());
        }
    }
}
