// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.framework.FrameworkCounts;
import org.observatory.coding.framework.FrameworkEdits;
import org.observatory.coding.framework.FrameworkEdits.Written;
import org.observatory.coding.framework.FrameworkTable;
import org.observatory.coding.framework.Summaries;
import org.observatory.exchange.ExportException;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Framework;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.passages.parts.Study;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.GridRows;

class FrameworkGridTest {

    private final Study world = new Study();
    private final Code trust = world.code(null, "Confiance");
    private final Code conflict = world.code(null, "Conflit");
    private final Case bus = world.alliance("Le bus");
    private final Framework grid = CodingFactory.eINSTANCE.createFramework();
    private Summaries summaries;
    private FrameworkCounts counts;
    private CodingIndex index;
    private FrameworkColumns columns;
    private FrameworkEditing editing;

    @BeforeEach
    void grid() {
        var interview = world.interview("Entretien", bus);
        world.codings(world.coder("Anne"), interview, trust, trust, conflict);
        grid.setId("1f8e3c11-0000-4000-8000-000000000001");
        grid.setNameFr("Grille");
        grid.getThemes().addAll(List.of(trust, conflict));
        world.session().history().execute(world.session().adding(grid, "Grille"));
        summaries = new Summaries(grid);
        index = new CodingIndex(world.session());
        counts = new FrameworkCounts(world.session(), index);
        counts.show(grid.getThemes(), coder -> true);
        columns = new FrameworkColumns(grid, world.content(), summaries, counts, Study.FRENCH);
        editing = new FrameworkEditing(new FrameworkEdits(world.session(), grid), summaries, columns, world.session().history(), Study.FRENCH,
                Optional::empty);
    }

    @AfterEach
    void close() {
        counts.close();
        index.close();
        world.session().close();
    }

    private GridColumn<Case> column(Code theme) {
        return columns.all().stream().filter(column -> columns.theme(column.id()).filter(theme::equals).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void aCellShowsItsSummaryAndHowManyPassagesStandBehindIt() {
        editing.write(List.of(new Written(bus, trust, "Les clés circulent.")));
        summaries.refresh();
        assertEquals("Les clés circulent.", column(trust).cell().apply(bus).text());
        assertEquals("2\u00a0passages", column(trust).cell().apply(bus).note().replace('\u202f', '\u00a0').replace(' ', '\u00a0'));
        assertEquals(CellState.EMPTY, column(conflict).cell().apply(bus).state());
    }

    @Test
    void atFirstOnlyTheNameOfTheCaseAndTheThemesAreShown() {
        var hidden = columns.first().hidden();
        assertEquals(List.of("name", "theme:" + trust.getId(), "theme:" + conflict.getId()),
                columns.all().stream().map(GridColumn::id).filter(id -> !hidden.contains(id)).toList());
    }

    @Test
    void whatIsKnownOfACaseIsReadHereAndNotEdited() {
        assertTrue(columns.all().stream().allMatch(column -> column.editable() == columns.theme(column.id()).isPresent()));
    }

    @Test
    void aPastedBlockIsOneStepAndEmptyingACellIsUnderstood() {
        var change = new GridEditing.Change<>(bus, column(trust), ((Reading.Value) editing.read(bus, column(trust), new CellEntry.Typed(" a\nb "))).value());
        var other = new GridEditing.Change<>(bus, column(conflict), "c");
        editing.apply(List.of(change, other));
        summaries.refresh();
        assertEquals("a\nb", summaries.text(bus, trust));
        assertFalse(editing.differs(change));
        assertEquals("", ((Reading.Value) editing.read(bus, column(trust), new CellEntry.Stated(CellState.EMPTY))).value());
        assertTrue(editing.read(bus, column(trust), new CellEntry.Stated(CellState.UNKNOWN)) instanceof Reading.Problem);
        world.session().history().undo();
        assertEquals(List.of(bus), List.copyOf(summaries.refresh()));
        assertEquals("", summaries.text(bus, trust));
    }

    @Test
    void takingAThemeOutSaysWhatIsKept() {
        editing.write(List.of(new Written(bus, trust, "Les clés circulent.")));
        var themes = new ThemeList(grid, Study.FRENCH);
        assertEquals(List.of(), themes.others(world.content().scheme()));
        themes.remove(0);
        assertTrue(themes.told().contains("Confiance") && themes.told().contains("1"), themes.told());
        themes.remove(0);
        assertEquals("", themes.told());
        themes.add(List.of(conflict, trust, conflict));
        assertEquals(1, themes.move(0, 1));
        assertEquals(List.of(trust, conflict), themes.themes());
        assertEquals(1, themes.move(1, 1));
    }

    @Test
    void aGridIsWrittenInEveryFormatAndASheetHasTheCountsBesideTheSummaries(@TempDir Path folder) throws IOException, ExportException {
        editing.write(List.of(new Written(bus, trust, "=Les clés\ncirculent.")));
        summaries.refresh();
        var table = FrameworkTable.of(grid, grid.getThemes(), List.of(bus), List.of(new FrameworkTable.Fact("Nom", Study.FRENCH::name)), summaries, counts,
                Study.FRENCH);
        for (var format : FrameworkExport.FORMATS) {
            FrameworkExport.write(table, Language.FRENCH, format, folder.resolve("grille." + format));
            assertTrue(Files.size(folder.resolve("grille." + format)) > 100, format);
        }
        assertEquals("\uFEFFNom;Confiance;Confiance – passages;Conflit;Conflit – passages\r\nLe bus;\"'=Les clés\ncirculent.\";2;;1\r\n",
                Files.readString(folder.resolve("grille.csv")));
    }

    @Test
    void tenThousandCasesByThirtyThemesAreCountedAndMadeReadyInSeconds() {
        for (var at = 0; at < 28; at++) {
            grid.getThemes().add(world.code(null, "Thème " + at));
        }
        var cases = new ArrayList<Case>();
        for (var at = 0; at < 10_000; at++) {
            var one = CodingFactory.eINSTANCE.createCase();
            one.getDocuments().addAll(bus.getDocuments());
            cases.add(one);
        }
        counts.show(grid.getThemes(), coder -> true);
        var start = System.nanoTime();
        var sum = cases.stream().mapToInt(one -> grid.getThemes().stream().mapToInt(theme -> counts.count(one, theme)).sum()).sum();
        assertEquals(30_000, sum);
        var rows = new GridRows<Case>();
        rows.show(new FrameworkColumns(grid, world.content(), summaries, counts, Study.FRENCH).all(), cases);
        while (rows.warm(100)) {
            assertEquals(10_000, rows.count());
        }
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "took " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
