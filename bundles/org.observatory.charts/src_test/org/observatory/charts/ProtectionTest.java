// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.protection.SmallMarks;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/** What is protected is protected in every file. */
class ProtectionTest {

    private static final String SECRET = "Fabrique des Possibles";

    /** Draws names and counts of whatever it is given, in marks, texts and data. */
    private record Shows() implements ChartDefinition {

        @Override
        public String id() {
            return "shows";
        }

        @Override
        public Label label() {
            return Label.same("shows");
        }

        @Override
        public AnalysisRequest request() {
            return new AnalysisRequest("seen", Map.of());
        }

        @Override
        public boolean accepts(Result result) {
            return true;
        }

        @Override
        public ChartSpec draw(Result result, ChartContext context) {
            var table = result.table("seen");
            var categories = new ArrayList<Category>();
            var marks = new ArrayList<Mark>();
            for (var row = 0; row < table.size(); row++) {
                var name = table.label(row, "name").in(context.language());
                var count = table.number(row, "count");
                categories.add(Category.of(name, ""));
                marks.add(new Mark(table.rowKey(row), count, count == null ? "" : count.toPlainString(), name + " = " + count, true));
            }
            var plot = new Plot.Bars(true, false, Axis.fromZero("", "COUNT", BigDecimal.TEN), categories, List.of(new Series("", marks)));
            return new ChartSpec(id(), context.language(), "Cas", "Avec " + categories.getFirst().name(), plot,
                    new Captions("Lecture de " + categories.getFirst().name(), "tous", "source", "note"), "", table, result.fingerprint());
        }
    }

    /** Gives the table of cases with a count. */
    private static final class Sees implements Analysis {

        @Override
        public String id() {
            return "seen";
        }

        @Override
        public Label label() {
            return Label.same("seen");
        }

        @Override
        public Label description() {
            return Label.same("seen");
        }

        @Override
        public Label reads() {
            return Label.same("cases");
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override
        public boolean accepts(Input input) {
            return input.has("cases", "name");
        }

        @Override
        public Citation citation() {
            return Citation.of(Label.same("seen"));
        }

        @Override
        public Result run(Input input, Parameters parameters, Progress progress) {
            var cases = input.tables().get("cases");
            var seen = Table.builder("seen", Label.same("seen")).column("name", Label.same("Name"), Kind.LABEL)
                    .column("count", Label.same("Count"), Kind.NUMBER);
            cases.rows().forEach(row -> seen.row(cases.rowKey(row), cases.label(row, "name"), BigDecimal.valueOf(2 + 3L * row)));
            return Result.builder(this, parameters, input).table(seen.build()).build();
        }
    }

    private final ChartService service = new ChartService(new Analyses(List.of(new Sees())), new Charts(List.of(new Shows())));

    private static Input input() {
        return Input.of(Table.builder("cases", Label.same("Cases")).column("name", Label.same("Name"), Kind.LABEL)
                .column("key", Label.same("Key"), Kind.TEXT)
                .row("b", Label.same(SECRET), "K-001").row("a", new Label("The Other", "L’Autre"), "K-002")
                .row("c", Label.same("Entretien avec " + SECRET.toUpperCase(Locale.FRENCH) + ", directrice"), null).build());
    }

    private ChartSpec draw(Protection protection) throws Exception {
        return service.draw("shows", new AnalysisRequest("seen", Map.of()), input(), new ChartContext(Language.FRENCH, Style.SEMINAR),
                protection, Progress.none());
    }

    /** Every text of every file, unpacked. */
    private String everything(ChartSpec chart) throws Exception {
        var all = new StringBuilder();
        var files = service.export(chart, Style.SEMINAR, EnumSet.allOf(ExportFormat.class), 200, 72);
        files.values().forEach(file -> all.append(new String(file, StandardCharsets.UTF_8)));
        try (var pdf = Loader.loadPDF(files.get(ExportFormat.PDF))) {
            all.append(new PDFTextStripper().getText(pdf)).append(pdf.getDocumentInformation().getCOSObject())
                    .append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        all.append(unpacked(files.get(ExportFormat.XLSX)));
        service.lay(chart, Style.SEMINAR, 200).texts().forEach(text -> all.append(text.text()).append(' '));
        return all.toString();
    }

    private static String unpacked(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void withoutProtectionTheNamesAreThere() throws Exception {
        assertTrue(everything(draw(Protection.NONE)).contains(SECRET));
    }

    @Test
    void withPseudonymsNoFileAndNoMetadataNameACase() throws Exception {
        var all = everything(draw(new Protection(1, true))).toLowerCase(Locale.FRENCH);
        for (var name : List.of(SECRET, "L’Autre", "The Other", "K-001")) {
            assertFalse(all.contains(name.toLowerCase(Locale.FRENCH)), name);
        }
        assertTrue(all.contains("cas 2") && all.contains("cas 3"), "numbers stand for names");
        assertTrue(all.contains("les cas figurent sous des numéros"), "and it is said");
    }

    @Test
    void aNameIsReplacedWithinOtherTextsAndInCapitalsButNotWithinWords() throws Exception {
        var documents = Table.builder("documents", Label.same("d")).column("name", Label.same("n"), Kind.LABEL)
                .row("d", Label.same("Entretien FABRIQUE DES POSSIBLES, K-001")).row("e", Label.same("K-0017")).build();
        var seen = new Protection(1, true).of(Input.of(input().tables().get("cases"), documents)).tables().get("documents");
        assertEquals(new Label("Entretien Case 2, Case 2", "Entretien Cas 2, Cas 2"), seen.label(0, "name"));
        assertEquals(Label.same("K-0017"), seen.label(1, "name"));
    }

    @Test
    void dataWithoutCasesCannotBePseudonymised() {
        var other = Input.of(Table.builder("data", Label.same("data")).column("a", Label.same("a"), Kind.TEXT).row("a", "x").build());
        assertTrue(assertThrows(ChartingException.class, () -> new Protection(1, true).of(other)).getMessage().startsWith("Only a project"));
    }

    @Test
    void smallCountsAreGoneFromMarksLabelsDataAndWords() throws Exception {
        var chart = draw(new Protection(4, false));
        var marks = ((Plot.Bars) chart.plot()).series().getFirst().marks();
        assertEquals(Arrays.asList(null, null, new BigDecimal("8")), marks.stream().map(Mark::value).toList());
        var all = everything(chart);
        assertFalse(all.contains(SECRET + " = 2") || all.contains(" = 5"), "not even where one points");
        assertTrue(all.contains("Les effectifs inférieurs à 4"), all);
        assertFalse(chart.alternative().contains(", 2"), chart.alternative());
        assertEquals(chart.provenance().measures().size(), 1);
    }

    @Test
    void countsThatADefinitionMadeItselfAreHiddenToo() {
        var safe = SmallMarks.of(Drawn.french("studies").spec(), 4);
        ((Plot.Bars) safe.plot()).series().stream().flatMap(series -> series.marks().stream()).map(Mark::value)
                .forEach(value -> assertTrue(value == null || value.signum() == 0 || value.intValue() >= 4, String.valueOf(value)));
        assertEquals("", safe.captions().lecture());
    }

    /** Draws shares of whatever counts it is given, as if what is missing were nothing. */
    private record Shares(boolean keyed) implements ChartDefinition {

        @Override
        public String id() {
            return "shares";
        }

        @Override
        public Label label() {
            return Label.same("shares");
        }

        @Override
        public AnalysisRequest request() {
            return new AnalysisRequest("seen", Map.of());
        }

        @Override
        public boolean accepts(Result result) {
            return true;
        }

        @Override
        public ChartSpec draw(Result result, ChartContext context) {
            var table = result.table("seen");
            var total = table.rows().mapToDouble(row -> table.number(row, "count") == null ? 0 : table.number(row, "count").doubleValue()).sum();
            var categories = new ArrayList<Category>();
            var marks = new ArrayList<Mark>();
            for (var row = 0; row < table.size(); row++) {
                var count = table.number(row, "count") == null ? 0 : table.number(row, "count").doubleValue();
                categories.add(Category.of(table.label(row, "name").in(context.language()), ""));
                marks.add(new Mark(keyed ? table.rowKey(row) : "", BigDecimal.valueOf(Math.round(100 * count / total)), "", "", true));
            }
            var plot = new Plot.Bars(true, false, Axis.percent(""), categories, List.of(new Series("", marks)));
            return new ChartSpec(id(), context.language(), "Parts", "", plot, new Captions("", "tous", "", ""), "", table, result.fingerprint());
        }
    }

    /** Writes one sentence in a plot of its own kind. */
    private record Sentence(String text) implements Painter {

        @Override
        public double leastHeight(double width, Sheet sheet) {
            return 20;
        }

        @Override
        public List<Item> paint(Box box, Sheet sheet) {
            return List.of(sheet.types().name().left(text, box.x(), box.y() + 10));
        }
    }

    /** The same, painted: a sentence with the total of what is seen, or without. */
    private ChartSpec painted(boolean total) throws Exception {
        var shares = new Shares(true);
        var painting = new ChartDefinition() {
            @Override
            public String id() {
                return "shares";
            }

            @Override
            public Label label() {
                return shares.label();
            }

            @Override
            public AnalysisRequest request() {
                return shares.request();
            }

            @Override
            public boolean accepts(Result result) {
                return true;
            }

            @Override
            public ChartSpec draw(Result result, ChartContext context) {
                var seen = result.table("seen").cells("count").stream().filter(count -> count != null).count();
                var plot = new Plot.Painted(new Sentence(total ? seen + " cas en tout" : "des cas"), List.of());
                return new ChartSpec("shares", context.language(), "Parts", "", plot, new Captions("", "tous", "", ""), "", result.table("seen"), "f");
            }
        };
        return draw(painting);
    }

    @Test
    void aPaintingThatWouldTellAnotherTotalIsRefusedAndOneThatTellsNoneIsDrawn() throws Exception {
        assertTrue(assertThrows(ChartingException.class, () -> painted(true)).getMessage().contains("cannot show anything without"));
        assertEquals(Arrays.asList(null, null, new BigDecimal("8")), painted(false).data().cells("count"));
    }

    private ChartSpec shares(boolean keyed) throws Exception {
        return draw(new Shares(keyed));
    }

    private ChartSpec draw(ChartDefinition chart) throws Exception {
        return new ChartService(new Analyses(List.of(new Sees())), new Charts(List.of(chart))).draw("shares",
                new AnalysisRequest("seen", Map.of()), input(), new ChartContext(Language.FRENCH, Style.SEMINAR), new Protection(4, false),
                Progress.none());
    }

    @Test
    void sharesStayThoseOfTheWholeAndOnlyTheHiddenAreTakenOut() throws Exception {
        var marks = ((Plot.Bars) shares(true).plot()).series().getFirst().marks();
        assertEquals(Arrays.asList(null, null, new BigDecimal("53")), marks.stream().map(Mark::value).toList());
    }

    @Test
    void aChartWhoseSharesWouldBeWrongIsRefused() {
        assertTrue(assertThrows(ChartingException.class, () -> shares(false)).getMessage().contains("cannot show anything without"));
    }

    @Test
    void nothingIsHiddenWhereAllIsShown() throws Exception {
        assertEquals(draw(Protection.NONE), draw(new Protection(1, false)));
    }
}
