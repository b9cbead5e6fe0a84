// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.drawing.Drawing;

/** A chart of the {@link ObservatoryWorld} and the {@link StudyWorld}, described and laid out. */
public record Drawn(String id, Language language, Style style, double widthMm, ChartSpec spec, Drawing drawing) {

    private static final ChartService SERVICE = ChartService.standard();
    private static final Input INPUT = StudyWorld.input();
    private static final Input ALLIANCES = AllianceWorld.input();

    /** What that chart is drawn from. */
    static Input input(String id) {
        return PaintedChartsTest.DEFINITIONS.stream().anyMatch(chart -> chart.id().equals(id)) ? ALLIANCES : INPUT;
    }

    /** One chart, French, for publication, 85 mm wide. */
    public static Drawn french(String id) {
        return of(id, Language.FRENCH, Style.PUBLICATION, 85);
    }

    /** One chart. */
    public static Drawn of(String id, Language language, Style style, double widthMm) {
        try {
            var spec = SERVICE.draw(id, input(id), new ChartContext(language, style), Progress.none());
            return new Drawn(id, language, style, widthMm, spec, SERVICE.lay(spec, style, widthMm));
        } catch (ChartingException | AnalysisException failed) {
            throw new AssertionError(id, failed);
        }
    }

    /** Every chart in both languages, both styles and the widths that journals and screens have. */
    public static List<Drawn> all() {
        return All.PAGES;
    }

    /** Described and laid out once for all tests that look at all of them. */
    private static final class All {
        private static final List<Drawn> PAGES = List.copyOf(draw());
    }

    private static List<Drawn> draw() {
        var all = new ArrayList<Drawn>();
        for (var chart : SERVICE.charts()) {
            for (var language : Language.values()) {
                for (var width : new double[] { 60, 85, 120, 180 }) {
                    all.add(of(chart.id(), language, Style.PUBLICATION, width));
                }
                for (var width : new double[] { 120, Style.SEMINAR.widthMm() }) {
                    all.add(of(chart.id(), language, Style.SEMINAR, width));
                }
            }
        }
        return all;
    }

    /** Its files in every format at 300 dpi. */
    public Map<ExportFormat, byte[]> files() {
        return files(EnumSet.allOf(ExportFormat.class));
    }

    /** Its file in one format at 300 dpi. */
    public byte[] file(ExportFormat format) {
        return files(EnumSet.of(format)).get(format);
    }

    private Map<ExportFormat, byte[]> files(Set<ExportFormat> formats) {
        try {
            return SERVICE.export(spec, style, formats, widthMm, 300);
        } catch (ChartingException failed) {
            throw new AssertionError(id, failed);
        }
    }

    /** Its texts, one after the other. */
    public List<String> texts() {
        return drawing.texts().stream().map(text -> text.text()).toList();
    }

    @Override
    public String toString() {
        return id + " " + style.id() + " " + language.code() + " " + widthMm + " mm";
    }
}
