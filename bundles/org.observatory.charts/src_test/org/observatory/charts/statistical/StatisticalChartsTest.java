// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Naming;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Mark;
import org.observatory.charts.ObservatoryWorld;
import org.observatory.charts.Plot;
import org.observatory.charts.StudyWorld;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

class StatisticalChartsTest {

    private static final ChartService SERVICE = ChartService.standard();
    private static final Input STUDY = StudyWorld.input();

    private static ChartSpec draw(String id) throws ChartingException, AnalysisException {
        return SERVICE.draw(id, STUDY, new ChartContext(Language.ENGLISH, Style.PUBLICATION), Progress.none());
    }

    private static ChartSpec draw(String id, Input input, String analysis, String... namesAndValues) throws ChartingException, AnalysisException {
        var parameters = new java.util.HashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SERVICE.draw(id, new AnalysisRequest(analysis, parameters), input, new ChartContext(Language.ENGLISH, Style.PUBLICATION),
                Progress.none());
    }

    private static Drawing lay(ChartSpec chart) throws ChartingException {
        return SERVICE.lay(chart, Style.PUBLICATION, 120);
    }

    private static int keys(String key) {
        return key.isEmpty() ? 0 : key.split(" ").length;
    }

    private static <T> T painter(ChartSpec chart, Class<T> type) {
        return type.cast(((Plot.Painted) chart.plot()).painter());
    }

    private static List<Mark> marks(ChartSpec chart) {
        return ((Plot.Bars) chart.plot()).series().stream().flatMap(series -> series.marks().stream()).filter(mark -> mark.value() != null).toList();
    }

    /** Five answers of ten people in two groups, in an order that is not that of the scale. */
    private static Input opinions() throws AnalysisException {
        return Csv.read("opinions.csv", """
                who,group,answer
                1,A,Agree
                2,A,Strongly agree
                3,A,Neither agree nor disagree
                4,A,Neither agree nor disagree
                5,A,Disagree
                6,B,Strongly disagree
                7,B,Disagree
                8,B,Neither agree nor disagree
                9,B,Agree
                10,B,Agree
                """);
    }

    @Test
    void everyChartTellsTheGalleryWhatItShowsAndWhatItDraws() {
        var known = StandardAnalyses.bundled().stream().map(Analysis::id).collect(Collectors.toSet());
        for (var chart : StatisticalCharts.all()) {
            assertFalse(chart.description().isBlank(), chart.id());
            assertNotEquals(chart.description().en(), chart.description().fr(), chart.id());
            assertTrue(chart.analyses().contains(chart.request().analysis()), chart.id());
            assertTrue(known.containsAll(chart.analyses()), chart.id() + " " + chart.analyses());
        }
    }

    /** A request of each analysis that some chart draws, and the data it reads. */
    private static Map<String, Map<String, String>> requests() {
        var column = STUDY.tables().get("cases").columns();
        var kind = column.get(2).key();
        var category = column.get(3).key();
        var budget = column.get(5).key();
        var agreement = column.get(6).key();
        return Map.ofEntries(Map.entry("frequencies", Map.of("variable", kind)), Map.entry("code-frequencies", Map.of()),
                Map.entry("cooccurrence", Map.of("within", "proximity")),
                Map.entry("composition", Map.of("total", ReferenceIds.of("indicator-perimetres-projets-territoire"))),
                Map.entry("estimates", Map.of("indicator", ReferenceIds.of("indicator-partenariats-societaux"), "by", "date")),
                Map.entry("crosstab", Map.of("rows", kind, "columns", category)), Map.entry("sequences", Map.of()),
                Map.entry("counts-over-time", Map.of("date", "start", "by", category)),
                Map.entry("proportions", Map.of("of", agreement, "by", "start", "years", "4")), Map.entry("trend", Map.of()),
                Map.entry("distribution", Map.of("variable", budget, "by", category)),
                Map.entry("correlation", Map.of("x", "start", "y", budget, "by", kind)),
                Map.entry("timeline", Map.of("programmes", "OBSERVATORY")));
    }

    @Test
    void everyAnalysisThatAChartSaysItDrawsIsDrawn() throws Exception {
        var waves = Csv.read("waves.csv", "wave,successes,n\n2015,38,100\n2019-06,50,120\n2021,57,110\n");
        for (var chart : StatisticalCharts.all()) {
            for (var analysis : chart.analyses()) {
                for (var language : Language.values()) {
                    var drawn = SERVICE.draw(chart.id(), new AnalysisRequest(analysis, requests().get(analysis)),
                            analysis.equals("trend") ? waves : STUDY, new ChartContext(language, Style.SEMINAR), Progress.none());
                    var page = SERVICE.lay(drawn, Style.SEMINAR, 200);
                    assertFalse(page.marks().isEmpty(), chart.id() + " " + analysis);
                    assertFalse(drawn.captions().lecture().isBlank() || drawn.captions().champ().isBlank() || drawn.captions().source().isBlank()
                            || drawn.takeaway().isBlank(), chart.id() + " " + analysis);
                    assertFalse(drawn.captions().lecture().contains("{") || drawn.captions().note().contains("{") || drawn.takeaway().contains("{"),
                            chart.id() + " " + analysis + " " + drawn);
                }
            }
        }
    }

    @Test
    void noLineJoinsDifferentPopulations() {
        for (var id : List.of("waves", "slopes")) {
            var refused = org.junit.jupiter.api.Assertions.assertThrows(ChartingException.class, () -> draw(id, STUDY, "estimates", "indicator",
                    ReferenceIds.of("indicator-agir-ensemble-necessaire"), "by", "date"));
            assertTrue(refused.getMessage().contains("cannot draw"), refused.getMessage());
        }
    }

    @Test
    void aBarOfCountsLeadsToExactlyTheCasesInIt() throws Exception {
        for (var id : List.of("grouped-bars", "stacked-bars")) {
            for (var mark : marks(draw(id))) {
                assertEquals(mark.value().intValueExact(), keys(mark.key()), id + " " + mark.detail());
            }
        }
        assertEquals(120, marks(draw("stacked-bars")).stream().mapToInt(mark -> keys(mark.key())).sum());
    }

    @Test
    void sharesOfEachBarMakeAHundredAndTheBaseStandsBesideIt() throws Exception {
        var plot = (Plot.Bars) draw("stacked-shares").plot();
        for (var row = 0; row < plot.categories().size(); row++) {
            var at = row;
            assertEquals(100, plot.series().stream().map(series -> series.marks().get(at).value()).filter(value -> value != null)
                    .mapToDouble(value -> value.doubleValue()).sum(), 1e-3);
            assertTrue(plot.categories().get(row).remark().matches("n\u00a0=\u00a0\\d+"), plot.categories().get(row).remark());
        }
        assertEquals("PERCENT", plot.axis().unit());
    }

    @Test
    void anOpinionScaleIsPutInItsOrderWhateverThatOfTheTable() throws Exception {
        var chart = draw("diverging-bars", opinions(), "crosstab", "rows", "group", "columns", "answer");
        assertEquals(List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"),
                ((Plot.Painted) chart.plot()).legend().stream().map(entry -> entry.name()).toList());
        assertTrue(chart.captions().note().contains("The neutral value “Neither agree nor disagree” stands half to either side"),
                chart.captions().note());
    }

    @Test
    void theNeutralAnswerIsCentredAndTheOthersKeepTheirLengths() throws Exception {
        var chart = draw("diverging-bars", opinions(), "crosstab", "rows", "group", "columns", "answer");
        var marks = lay(chart).marks().stream().collect(Collectors.toMap(Item.Group::title, Item.Group::bounds));
        var neutralA = marks.get("A, Neither agree nor disagree: 40% (2 of 5)");
        var neutralB = marks.get("B, Neither agree nor disagree: 20% (1 of 5)");
        assertEquals(neutralA.centreX(), neutralB.centreX(), 0.05);
        assertEquals(2, neutralA.width() / neutralB.width(), 0.01);
        assertEquals(neutralA.x(), marks.get("A, Disagree: 20% (1 of 5)").right(), 0.05);
        assertEquals(neutralA.right(), marks.get("A, Agree: 20% (1 of 5)").x(), 0.05);
        assertEquals(marks.get("A, Agree: 20% (1 of 5)").right(), marks.get("A, Strongly agree: 20% (1 of 5)").x(), 0.05);
    }

    @Test
    void aScaleWithoutNeutralAnswerIsHalvedAndSaysWhere() throws Exception {
        var chart = draw("diverging-bars");
        assertTrue(chart.captions().note().contains("the middle lies between “2 organised” and “3 settled”"), chart.captions().note());
        assertFalse(chart.captions().note().contains("The order of the values is that of the table"), chart.captions().note());
    }

    @Test
    void valuesWithoutAKnownOrderSaySo() throws Exception {
        var csv = Csv.read("kinds.csv", "who,group,kind\n1,A,red\n2,A,blue\n3,B,red\n4,B,blue\n");
        assertTrue(draw("diverging-bars", csv, "crosstab", "rows", "group", "columns", "kind").captions().note()
                .contains("The order of the values is that of the table"));
    }

    @Test
    void everyDotLiesOnTheLineOfItsInterval() throws Exception {
        var plot = painter(draw("dots"), DotPlot.class);
        for (var dot : plot.dots()) {
            assertTrue(dot.lower() <= dot.mark().value().doubleValue() && dot.mark().value().doubleValue() <= dot.upper());
            assertTrue(dot.mark().detail().matches(".*: \\d+% \\(\\d+ to \\d+%, n\u00a0=\u00a0\\d+\\)"), dot.mark().detail());
        }
        assertTrue(plot.dots().size() > 3);
    }

    @Test
    void noIntervalIsShownWithoutABase() throws Exception {
        var chart = draw("dots", STUDY, "estimates", "indicator", ReferenceIds.of("indicator-agir-ensemble-necessaire"));
        assertTrue(painter(chart, DotPlot.class).dots().stream().allMatch(dot -> dot.lower() == null && dot.upper() == null));
        assertTrue(chart.captions().note().contains("No base is known"), chart.captions().note());
    }

    @Test
    void aPeriodOfFewCasesIsHollowAndIsNotTheOneSpokenOf() throws Exception {
        var csv = new StringBuilder("name,open,since\n");
        IntStream.range(0, 40).forEach(i -> csv.append(i).append(i % 2 == 0 ? ",yes," : ",no,").append(2010 + i / 20 * 5).append('\n'));
        csv.append("a,yes,2020\nb,yes,2020\n");
        var chart = draw("waves", Csv.read("waves.csv", csv.toString()), "proportions", "of", "open", "value", "yes", "by", "since", "years", "5");
        var marks = painter(chart, WavePlot.class).lines().series().getFirst().marks();
        assertEquals(List.of(true, true, false), marks.stream().map(Mark::firm).toList());
        assertEquals("From 50% (2010–2014) to 50% (2015–2019).", chart.takeaway());
        assertTrue(chart.captions().note().startsWith("Hollow dot: fewer than 10 cases."), chart.captions().note());
    }

    @Test
    void slicesStartAtTheTopAndGoRoundClockwiseByTheirSize() throws Exception {
        var arcs = org.observatory.charts.internal.birt.BirtPie.place(List.of(50.0, 25.0, 25.0), 100);
        assertEquals(0, arcs.getFirst().start(), 1e-9);
        assertEquals(Math.PI, arcs.getFirst().extent(), 1e-9);
        assertEquals(Math.PI, arcs.get(1).start(), 1e-9);
        assertEquals(Math.PI / 2, arcs.get(1).extent(), 1e-9);
        var first = lay(draw("pie")).marks().getFirst().bounds();
        assertTrue(first.right() > lay(draw("pie")).marks().getLast().bounds().x());
    }

    @Test
    void moreThanSixPartsAreMergedWithAWarningAndNoneIsLost() throws Exception {
        var csv = new StringBuilder("who,kind\n");
        IntStream.range(0, 45).forEach(i -> csv.append(i).append(",kind ").append((int) Math.sqrt(2 * i)).append('\n'));
        var chart = draw("pie", Csv.read("kinds.csv", csv.toString()), "frequencies", "variable", "kind");
        var slices = painter(chart, Wheel.class).slices();
        assertEquals(6, slices.size());
        assertEquals(45, slices.stream().mapToInt(slice -> keys(slice.key())).sum());
        assertTrue(slices.getLast().apart());
        assertTrue(chart.captions().note().startsWith("Warning: 10 parts are more than an eye compares in a circle"), chart.captions().note());
    }

    @Test
    void theMiddleOfADoughnutIsTheTotalOfThePublishedParts() throws Exception {
        assertEquals(List.of("833"), painter(draw("doughnut"), Wheel.class).middle());
    }

    @Test
    void theColumnsOfAHistogramTouchAndTheirHeightsFollowTheCounts() throws Exception {
        var chart = draw("histogram");
        var plot = painter(chart, HistogramPlot.class);
        var marks = lay(chart).marks();
        var counts = plot.bins().stream().filter(bin -> bin.value().signum() > 0).map(bin -> bin.value().doubleValue()).toList();
        assertEquals(counts.size(), marks.size());
        var scale = marks.getFirst().bounds().height() / counts.getFirst();
        for (var i = 0; i < marks.size(); i++) {
            assertEquals(scale, marks.get(i).bounds().height() / counts.get(i), 0.05 * scale);
            assertEquals(counts.get(i).intValue(), keys(marks.get(i).key()));
        }
        assertEquals(marks.getFirst().bounds().right(), marks.get(1).bounds().x(), 0.05);
        assertEquals(0, plot.upwards().least().signum());
        assertTrue(chart.captions().note().contains("rule of Freedman–Diaconis"), chart.captions().note());
    }

    @Test
    void whiskersAreDefinedInTheNoteAndEveryCaseBeyondIsThere() throws Exception {
        var chart = draw("box-plot");
        var beyond = painter(chart, BoxPlot.class).boxes().stream().flatMap(box -> box.beyond().stream()).toList();
        assertTrue(chart.captions().note().contains("1.5 times the length of the box (Tukey); rings: the " + beyond.size() + " cases beyond"),
                chart.captions().note());
        assertFalse(beyond.isEmpty());
        beyond.forEach(one -> assertEquals(1, keys(one.key())));
        assertEquals(beyond.size() + painter(chart, BoxPlot.class).boxes().size(), lay(chart).marks().size());
    }

    @Test
    void theAreaOfABubbleFollowsItsSize() throws Exception {
        var chart = draw("bubbles");
        var sizes = painter(chart, PointPlot.class).points().stream().collect(Collectors.toMap(PointPlot.Point::key, PointPlot.Point::size));
        var largest = lay(chart).marks().getFirst();
        for (var mark : lay(chart).marks()) {
            var ratio = Math.pow(mark.bounds().width() / largest.bounds().width(), 2);
            if (sizes.get(mark.key()) > 0.3) {
                assertEquals(sizes.get(mark.key()) / sizes.get(largest.key()), ratio, 0.01);
            }
        }
    }

    @Test
    void pointsStandWhereTheirNumbersAre() throws Exception {
        var csv = Csv.read("line.csv", "name,x,y\na,0,0\nb,5,10\nc,10,20\nd,10,0\n");
        var chart = draw("scatter", csv, "correlation", "x", "x", "y", "y");
        var marks = lay(chart).marks().stream().collect(Collectors.toMap(Item.Group::key, Item.Group::bounds));
        assertEquals((marks.get("2").centreX() + marks.get("4").centreX()) / 2, marks.get("3").centreX(), 0.5);
        assertEquals((marks.get("2").centreY() + marks.get("4").centreY()) / 2, marks.get("3").centreY(), 0.5);
        assertEquals(marks.get("2").centreY(), marks.get("5").centreY(), 0.5);
    }

    @Test
    void areasEndAtTheNumberOfAllThatAreCounted() throws Exception {
        var plot = painter(draw("areas"), AreaPlot.class);
        assertEquals(120, plot.series().stream().mapToInt(series -> series.marks().getLast().value().intValueExact()).sum());
        assertEquals(0, plot.axis().least().signum());
        for (var series : plot.series()) {
            for (var i = 1; i < series.marks().size(); i++) {
                assertTrue(series.marks().get(i).value().compareTo(series.marks().get(i - 1).value()) >= 0);
            }
        }
    }

    @Test
    void slopesJoinTheSharesOfTwoMomentsWithTheirBases() throws Exception {
        var chart = draw("slopes");
        var plot = painter(chart, SlopePlot.class);
        assertTrue(plot.from().matches("\\d{4} \\(n\u00a0=\u00a0\\d+\\)"), plot.from());
        assertEquals(100, plot.lines().stream().mapToDouble(line -> line.first().value().doubleValue()).sum(), 1e-3);
        assertEquals(100, plot.lines().stream().mapToDouble(line -> line.last().value().doubleValue()).sum(), 1e-3);
    }

    @Test
    void aSmallBaseIsSaid() throws Exception {
        assertTrue(draw("bars").captions().note().contains("Small base (n = 9)"), draw("bars").captions().note());
    }

    @Test
    void noTickIsLostAtTheCornerOfTwoAxes() throws Exception {
        for (var id : List.of("scatter", "areas")) {
            var texts = lay(draw(id)).texts().stream().map(Item.Text::text).toList();
            assertTrue(texts.contains("0"), id + " " + texts);
        }
        assertTrue(lay(draw("areas")).texts().stream().anyMatch(text -> text.text().equals("2012")));
    }

    @Test
    void everyColourOfAScaleHasAnEdgeThatStandsOut() {
        var sheet = new org.observatory.charts.painting.Sheet(Style.PUBLICATION, Language.ENGLISH);
        for (var series : new int[] {0, 4}) {
            assertTrue(sheet.colour(org.observatory.charts.painting.Ink.of(series)).contrast(org.observatory.charts.drawing.Colour.WHITE) >= 3);
        }
        for (var place = 0; place < 5; place++) {
            var ink = DivergingPlot.ink(place, 5, 2);
            assertTrue(sheet.colour(ink).contrast(sheet.on(ink)) >= 4, "place " + place);
        }
    }

    @Test
    void whatIsOfferedForTheObservatoryAloneCanBeDrawn() throws Exception {
        var observatory = ObservatoryWorld.input();
        var offered = SERVICE.charts(observatory).stream().filter(chart -> StatisticalCharts.all().stream()
                .anyMatch(one -> one.id().equals(chart.id()))).toList();
        assertTrue(offered.stream().map(ChartDefinition::id).toList().containsAll(List.of("dots", "slopes", "waves", "doughnut", "gantt")));
        for (var chart : offered) {
            assertFalse(lay(SERVICE.draw(chart.id(), observatory, new ChartContext(Language.FRENCH, Style.PUBLICATION), Progress.none()))
                    .marks().isEmpty(), chart.id());
        }
    }

    @Test
    void tablesThatAreEmptyShortOrFullOfHolesGiveAChartOrASentence() throws Exception {
        var broken = new ArrayList<String>();
        for (var input : List.of(cut(STUDY, 0, false), cut(STUDY, 1, false), cut(STUDY, 2, false), cut(STUDY, 200, true))) {
            for (var chart : StatisticalCharts.all()) {
                for (var style : List.of(Style.PUBLICATION, Style.SEMINAR)) {
                    try {
                        var drawn = SERVICE.draw(chart.id(), input, new ChartContext(Language.FRENCH, style), Progress.none());
                        assertFalse(SERVICE.lay(drawn, style, 120).texts().isEmpty());
                    } catch (AnalysisException said) {
                        assertFalse(said.label().fr().isBlank());
                    } catch (ChartingException refused) {
                        if (refused.getCause() != null) {
                            broken.add(chart.id() + ": " + refused.getMessage());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    /** The first rows of every table, every other cell empty where asked for. */
    private static Input cut(Input input, int rows, boolean holes) {
        return Input.of(input.tables().values().stream().map(table -> {
            var shorter = Table.builder(table.key(), table.label());
            table.columns().forEach(shorter::column);
            for (var row = 0; row < Math.min(rows, table.size()); row++) {
                shorter.row(table.rowKey(row));
                for (var column = 0; column < table.columns().size(); column++) {
                    var key = table.columns().get(column).key();
                    shorter.set(key, holes && (row + column) % 2 == 0 ? null : table.cell(row, key));
                }
            }
            return shorter.build();
        }).toArray(Table[]::new));
    }

    @Test
    void aProjectWithoutAttributesSaysWhatIsMissing() throws Exception {
        var bare = Csv.read("bare.csv", "name\nA\nB\n");
        var chart = new GroupedBars();
        assertEquals(Map.of(), chart.request(bare).parameters());
        var refused = org.junit.jupiter.api.Assertions.assertThrows(AnalysisException.class, () -> SERVICE.draw("grouped-bars", bare,
                new ChartContext(Language.FRENCH, Style.PUBLICATION), Progress.none()));
        assertEquals("Choisissez une colonne pour «\u00a0Lignes\u00a0».", refused.label().fr());
        assertEquals("Choisissez une colonne pour --rows.", refused.label(Naming.WRITTEN).fr());
    }
}
