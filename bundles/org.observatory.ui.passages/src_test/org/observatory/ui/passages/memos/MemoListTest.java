// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.programmes.Identified;
import org.observatory.ui.passages.parts.Study;
import org.observatory.ui.texts.SearchWords;

class MemoListTest {

    private final Study world = new Study();
    private final MemoList list = new MemoList(Study.FRENCH);

    private Memo memo(String title, MemoKind kind, String date, String text, Identified... about) {
        var memo = world.memo(title);
        memo.setKind(kind);
        memo.setDate(date == null ? null : PartialDate.parse(date));
        memo.setText(text);
        for (var target : about) {
            var link = CodingFactory.eINSTANCE.createLink();
            link.setTarget(target);
            memo.getLinks().add(link);
        }
        return memo;
    }

    private List<String> titles(MemoQuery query, MemoOrder order) {
        return list.memos(world.content().memos(), query, order).stream().map(Memo::getNameFr).toList();
    }

    @Test
    void memosAreSortedByDateTheLatestFirstAndTheUndatedLast() {
        memo("sans date", MemoKind.METHOD, null, "");
        memo("vieux", MemoKind.METHOD, "2024-01", "");
        memo("neuf", MemoKind.METHOD, "2025-02-03", "");
        assertEquals(List.of("neuf", "vieux", "sans date"), titles(MemoQuery.ALL, MemoOrder.DATE));
        assertEquals(List.of("neuf", "sans date", "vieux"), titles(MemoQuery.ALL, MemoOrder.NAME));
    }

    @Test
    void byKindTheKindsComeInTheirOrderEachByDate() {
        memo("journal", MemoKind.JOURNAL, "2025", "");
        memo("théorie ancienne", MemoKind.THEORY, "2023", "");
        memo("théorie", MemoKind.THEORY, "2024", "");
        assertEquals(List.of("théorie", "théorie ancienne", "journal"), titles(MemoQuery.ALL, MemoOrder.KIND));
    }

    @Test
    void aSearchLooksIntoTitlesInBothLanguagesTextsAndWhatMemosAreAbout() {
        memo("un", MemoKind.THEORY, null, "La **confiance** empêche");
        memo("deux", MemoKind.THEORY, null, "").setNameEn("Trust");
        memo("trois", MemoKind.THEORY, null, "", world.alliance("Le bus des coteaux"));
        assertEquals(List.of("un"), titles(MemoQuery.ALL.with(new SearchWords("EMPECHE confiance")), MemoOrder.NAME));
        assertEquals(List.of("deux"), titles(MemoQuery.ALL.with(new SearchWords("trust")), MemoOrder.NAME));
        assertEquals(List.of("trois"), titles(MemoQuery.ALL.with(new SearchWords("coteaux")), MemoOrder.NAME));
    }

    @Test
    void filtersByKindAndByWhatMemosAreAboutAddUp() {
        var bus = world.alliance("Le bus");
        memo("théorie du bus", MemoKind.THEORY, null, "", bus);
        memo("journal du bus", MemoKind.JOURNAL, null, "", bus);
        memo("théorie", MemoKind.THEORY, null, "");
        var query = MemoQuery.ALL.of(Optional.of(MemoKind.THEORY)).on(List.of(bus));
        assertEquals(List.of("théorie du bus"), titles(query, MemoOrder.NAME));
        assertTrue(query.isActive());
        assertEquals("1 mémo sur 3 — Mémos sur «\u00a0Le bus\u00a0»", list.told(1, 3, query).replace('\u202f', ' '));
    }

    @Test
    void theJournalStandsBelowItsMonthsAndDays() {
        memo("matin", MemoKind.JOURNAL, "2025-05-03", "");
        memo("soir", MemoKind.JOURNAL, "2025-05-03", "");
        memo("veille", MemoKind.JOURNAL, "2025-05-02", "");
        memo("hiver", MemoKind.JOURNAL, "2024-12", "");
        memo("théorie", MemoKind.THEORY, "2025-05-04", "");
        var rows = list.journal(list.memos(world.content().memos(), MemoQuery.ALL, MemoOrder.DATE));
        assertEquals(List.of("# Mai 2025", "## 3 mai 2025", "matin", "soir", "## 2 mai 2025", "veille", "# Décembre 2024", "hiver"),
                rows.stream().map(MemoListTest::line).map(line -> line.replace('\u00a0', ' ')).toList());
        assertEquals(4, MemoList.memos(rows).size());
    }

    private static String line(MemoList.Row row) {
        return switch (row) {
            case MemoList.Row.Heading heading -> (heading.level() == 0 ? "# " : "## ") + heading.text();
            case MemoList.Row.Entry(var memo) -> memo.getNameFr();
        };
    }

    @Test
    void aMemoIsReadWithoutTheSignsOfMarkdownAndLeadsToWhatItIsAbout() {
        var bus = world.alliance("Le bus");
        var memo = memo("Les deux confiances", MemoKind.THEORY, "2025-02", "## Idée\n- un **don** qui\n| a | b |", bus);
        var preview = MemoPreview.of(memo, Study.FRENCH);
        assertTrue(preview.text().contains("Idée\n• un don qui\na · b\n"), preview.text());
        var link = preview.spans().stream().filter(span -> span.style() == MemoPreview.Style.LINK).findFirst().orElseThrow();
        assertEquals(bus, link.target());
        assertEquals("Le bus", preview.text().substring(link.start(), link.start() + link.length()));
        var bold = preview.spans().stream().filter(span -> span.style() == MemoPreview.Style.BOLD).toList().getLast();
        assertEquals("don", preview.text().substring(bold.start(), bold.start() + bold.length()));
    }

    @Test
    void everythingInAProjectCanBeLinkedPassagesByThemselves() {
        world.alliance("Le bus");
        var code = world.code(null, "Confiance");
        var document = world.interview("Entretien");
        world.codings(world.coder("Anne"), document, code);
        world.typology("Impacts", "Territoire");
        var groups = LinkTargets.of(world.content(), Study.FRENCH);
        assertEquals(5, groups.getFirst().elements().get().size());
        assertEquals(1, groups.getLast().elements().get().size());
    }
}
