// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

import org.observatory.analysis.Language;
import org.observatory.charts.ChartService;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;

/**
 * What stands in the fields of the export dialog.
 *
 * @param settings which chart, in which style and language
 * @param formats  those that are ticked
 * @param width    as typed
 * @param dpi      300 or 600
 * @param folder   as typed
 * @param name     as typed
 * @param extras   what else is asked
 */
public record ExportForm(ChartSettings settings, Set<ExportFormat> formats, String width, int dpi, String folder,
        String name, Extras extras) {

    /** The resolutions offered. */
    public static final int[] RESOLUTIONS = { 300, 600 };

    private static final String FOLDER = "folder";
    private static final String WIDTH = "width.";
    private static final String DPI = "dpi";
    private static final String PATTERNS = "patterns";
    private static final double MOST_MM = 2000;
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

    /** The answer to a check. */
    public sealed interface Checked {

        /** All is well. */
        record Good(ExportPlan plan) implements Checked {
        }

        /** Something is missing or wrong; the sentence says what. */
        record Wrong(String sentence) implements Checked {
        }
    }

    /** Copies the set. */
    public ExportForm {
        formats = Set.copyOf(formats);
    }

    /** With nothing else asked. */
    public ExportForm(ChartSettings settings, Set<ExportFormat> formats, String width, int dpi, String folder, String name) {
        this(settings, formats, width, dpi, folder, name, Extras.NONE);
    }

    /** {@return the form as it was filled last, for what a view shows now} */
    public static ExportForm remembered(ChartSettings settings, Set<ExportFormat> formats, ExportMemory memory) {
        var folder = memory.get(FOLDER);
        return new ExportForm(settings, formats, width(settings.style(), settings.language(), memory),
                "600".equals(memory.get(DPI)) ? 600 : 300, folder == null ? documents().toString() : folder,
                suggested(settings), new Extras("true".equals(memory.get(PATTERNS)), 1, false));
    }

    /** Keeps what is chosen for the next time. */
    public void remember(ExportMemory memory) {
        memory.put(FOLDER, folder);
        memory.put(DPI, String.valueOf(dpi));
        memory.put(PATTERNS, String.valueOf(extras.patterned()));
        Widths.read(width).ifPresent(mm -> memory.put(WIDTH + settings.style().id(), String.valueOf(mm)));
    }

    /** {@return the name of the files unless another is typed: « conviction-publication-fr »} */
    public static String suggested(ChartSettings settings) {
        return settings.chart() + "-" + settings.style().id() + "-" + settings.language().code();
    }

    /** {@return the width last chosen for a style, or that of the style, as a text} */
    public static String width(Style style, Language language, ExportMemory memory) {
        var kept = memory.get(WIDTH + style.id());
        return Widths.text(kept == null ? style.widthMm() : Widths.read(kept).orElse(style.widthMm()), language);
    }

    /** {@return what is to be written, or what is wrong, in one sentence} */
    public Checked check(Texts texts) {
        if (formats.isEmpty()) {
            return wrong(texts, "export.noFormat");
        }
        var mm = Widths.read(width);
        var least = ChartService.leastWidthMm(settings.style());
        if (mm.isEmpty() || mm.getAsDouble() < least || mm.getAsDouble() > MOST_MM) {
            return wrong(texts, "export.badWidth", (int) least, (int) MOST_MM);
        }
        if (name.isBlank()) {
            return wrong(texts, "export.noName");
        }
        if (REFUSED.matcher(name).find() || DEVICE.matcher(name.strip()).matches() || name.strip().startsWith(".")) {
            return wrong(texts, "export.badName");
        }
        var place = path(folder);
        if (place == null || !place.isAbsolute() || !Files.isDirectory(place)) {
            return wrong(texts, folder.isBlank() ? "export.noFolder" : "export.badFolder", folder);
        }
        return new Checked.Good(new ExportPlan(settings, formats, mm.getAsDouble(), dpi, place, name.strip(), extras));
    }

    private static Checked wrong(Texts texts, String key, Object... arguments) {
        return new Checked.Wrong(texts.get(key, arguments));
    }

    private static Path path(String text) {
        try {
            return Path.of(text.strip());
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
