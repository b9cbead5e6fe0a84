// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartService;
import org.observatory.charts.ColumnWidth;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Palette;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Option;

/**
 * How charts are to be drawn.
 *
 * @param out      the folder they are written to
 * @param charts   their identifiers; empty for all that the project allows
 * @param analysis the analysis whose result they draw, if not that of each chart
 * @param formats  the formats, CSV and JSON always among them
 * @param style    the style
 * @param widthMm  the width of a page in millimetres
 * @param dpi      the resolution of pixels
 * @param language the language of their texts
 * @param protection what is done so that nobody can be recognised
 */
record ChartOptions(Path out, List<String> charts, Optional<String> analysis, Set<ExportFormat> formats, Style style, double widthMm, int dpi,
        Language language, Protection protection) {

    private static final String OUT = "out";
    private static final String CHART = "chart";
    private static final String ANALYSIS = "analysis";
    private static final String FORMAT = "format";
    private static final String STYLE = "style";
    private static final String PALETTE = "palette";
    private static final String WIDTH = "width";
    private static final String PATTERNS = "patterns";
    private static final String PSEUDONYMS = "pseudonyms";
    private static final String DPI = "dpi";
    private static final int USUAL_DPI = 300;
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(mm|cm)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    /** The options as they are written and explained. */
    static final List<Option> ALL = List.of(
            Option.required(OUT, "DIR", new Label("The folder to write to, made when missing", "Le dossier où écrire, créé s’il n’existe pas")),
            Option.repeated(CHART, "ID", new Label("A chart, one of: list charts; all unless one is given",
                    "Un graphique, l’un de : list charts ; à défaut, tous")),
            Option.of(ANALYSIS, "ID", new Label("The analysis whose result is drawn; that of the chart unless given",
                    "L’analyse dont le résultat est dessiné ; à défaut, celle du graphique")),
            Option.of(FORMAT, "svg,pdf,eps,png,tiff,csv,xlsx,json",
                    new Label("The formats [svg,pdf,png]; the data (csv) and what a chart was made from (json) always come, too",
                            "Les formats [svg,pdf,png] ; les données (csv) et ce dont un graphique est fait (json) viennent toujours aussi")),
            Option.of(STYLE, String.join("|", Style.all().stream().map(Style::id).toList()), new Label("The style [publication]", "Le style [publication]")),
            Option.of(PALETTE, String.join("|", Palette.all().stream().map(Palette::id).toList()),
                    new Label("The palette; that of the style unless given", "La palette ; à défaut, celle du style")),
            Option.of(WIDTH, "85mm", new Label("The width of a page, or " + columns() + "; that of the style unless given",
                    "La largeur d’une page, ou " + columns() + " ; à défaut, celle du style")),
            Option.flag(PATTERNS, new Label("Hatch the fills, too, to tell them apart without colour",
                    "Hachurer aussi les surfaces, pour les distinguer sans couleur")),
            Option.of(DPI, "300", new Label("The resolution of PNG and TIFF [300]", "La résolution de PNG et TIFF [300]")),
            Least.OPTION,
            Option.flag(PSEUDONYMS, new Label("Numbers instead of the names of cases, everywhere",
                    "Des numéros au lieu des noms des cas, partout")),
            Languages.option(new Label("The language of the charts; that of the messages unless given",
                    "La langue des graphiques ; à défaut, celle des messages")));

    /**
     * Reads the options.
     *
     * @param arguments what was written
     * @param usual     the language when none is given
     * @param service   with the styles and palettes there are
     * @throws CommandException naming the option that is wrong and what it takes
     */
    static ChartOptions parse(Arguments arguments, Language usual, ChartService service) throws CommandException {
        var plain = style(arguments.option(STYLE).orElse(Style.PUBLICATION.id()), service.styles()).patterned(arguments.has(PATTERNS));
        var style = arguments.has(PALETTE) ? plain.withPalette(palette(arguments.option(PALETTE).orElseThrow(), service.palettes())) : plain;
        var width = arguments.option(WIDTH);
        return new ChartOptions(Projects.path(arguments.option(OUT).orElseThrow()), arguments.all(CHART).stream().distinct().toList(),
                arguments.option(ANALYSIS),
                formats(arguments.option(FORMAT).orElse("svg,pdf,png")), style,
                width.isPresent() ? millimetres(width.get()) : style.widthMm(),
                arguments.has(DPI) ? dpi(arguments.option(DPI).orElseThrow()) : USUAL_DPI,
                Languages.of(arguments, usual),
                new Protection(Least.of(arguments), arguments.has(PSEUDONYMS)));
    }

    private static Set<ExportFormat> formats(String list) throws CommandException {
        var formats = EnumSet.of(ExportFormat.CSV, ExportFormat.JSON);
        for (var name : list.split(",", -1)) {
            formats.add(Arrays.stream(ExportFormat.values()).filter(format -> format.extension().equalsIgnoreCase(name.strip()))
                    .findFirst().orElseThrow(() -> Unknown.of(name.strip(), Arrays.stream(ExportFormat.values())
                            .map(ExportFormat::extension).toList(), new Label("format", "de format"))));
        }
        return formats;
    }

    private static Style style(String id, List<Style> styles) throws CommandException {
        return styles.stream().filter(style -> style.id().equals(id)).findFirst()
                .orElseThrow(() -> Unknown.of(id, styles.stream().map(Style::id).toList(), new Label("style", "de style")));
    }

    private static Palette palette(String id, List<Palette> palettes) throws CommandException {
        return palettes.stream().filter(palette -> palette.id().equals(id)).findFirst()
                .orElseThrow(() -> Unknown.of(id, palettes.stream().map(Palette::id).toList(), new Label("palette", "de palette")));
    }

    private static double millimetres(String text) throws CommandException {
        var column = ColumnWidth.find(text.strip());
        if (column.isPresent()) {
            return column.get().widthMm();
        }
        var length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            throw wrong(WIDTH, text, new Label("a length such as 85mm or 8.5cm, or one of " + columns(), "une longueur telle que 85mm ou 8.5cm, ou l’un de " + columns()));
        }
        var number = new BigDecimal(length.group(1).replace(',', '.'));
        return ("cm".equals(length.group(2)) ? number.movePointRight(1) : number).doubleValue();
    }

    private static int dpi(String text) throws CommandException {
        if (!WHOLE.matcher(text).matches()) {
            throw wrong(DPI, text, new Label("a whole number such as 300", "un nombre entier tel que 300"));
        }
        return Integer.parseInt(text);
    }

    /** The words for the columns of journals. */
    private static String columns() {
        return String.join(", ", ColumnWidth.ids());
    }

    private static CommandException wrong(String option, String text, Label takes) {
        return CommandException.wrongUsage(new Label("The option “--%s” takes %s, not “%s”.".formatted(option, takes.en(), text),
                "L’option « --%s » attend %s, et non « %s ».".formatted(option, takes.fr(), text)));
    }
}
