// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.kit.Sight;

/**
 * The colours of a chart on white ground, and turned for a dark window ({@link Colour#onDark()}). What a palette must keep is
 * said by {@link #faults()}; none of its colours carries meaning alone: series are also told apart by their order, by their
 * labels and by the white between them. Five come with the workbench; any other is one more value, contributed through the
 * extension point {@code org.observatory.charts.palettes} by a {@link PaletteContribution}.
 *
 * @param id     by which the command line and kept charts ask for it
 * @param label  its name
 * @param source where its colours are from; empty for its own
 * @param series what series are filled with, in order: as many as can be told apart
 * @param ordered whether the order of the colours says something: fewer series then take colours spread from end to end
 * @param apart  what stands apart: totals, the undated
 * @param text   names and values
 * @param faint  remarks, ticks and captions, still 4.5:1
 * @param axis   the zero line
 * @param grid   lines that help the eye and carry nothing
 * @param sequential from little to much, as heat maps need it
 * @param diverging  from one opinion to its opposite
 */
public record Palette(String id, Label label, String source, List<Colour> series, boolean ordered, Colour apart, Colour text,
        Colour faint, Colour axis, Colour grid, Ramp sequential, Ramp diverging) {

    /** The least distance of two series in CIE L*a*b* for every eye ({@link Sight}) on white; six times what is just noticed. */
    public static final double TOLD_APART = 14;

    /** The same on dark ground, where colours have less room. */
    public static final double TOLD_APART_ON_DARK = 9;

    /** The least distance of two series in lightness L* where they are printed or copied in grey. */
    public static final double TOLD_APART_IN_GREY = 8;

    /** The contrast of fills and lines with the ground (WCAG 2.2, 1.4.11). */
    private static final double STANDS_OUT = 3;
    /** The contrast of text with the ground (WCAG 2.2, 1.4.3). Where white has less, black has more. */
    private static final double READ = 4.5;
    private static final Colour BLACK = new Colour(0, 0, 0);
    /** What no eye notices, and so tells only the code which round of the colours a series is of. */
    private static final int HAIR = 1;

    /** The palette of both styles unless another is chosen. */
    public static final Palette STANDARD = of("observatory", new Label("Observatory", "Observatoire"), "", false, "#7a7a7a",
            Ramp.SEQUENTIAL, Ramp.DIVERGING, "#12355b", "#d97706", "#7b3294", "#2a8c82", "#c0392b");

    /** Six hues for every eye, darkened until each stands 3:1 against white; the first four differ in grey, too. */
    public static final Palette OKABE_ITO = of("okabe-ito", new Label("After Okabe and Ito", "D’après Okabe et Ito"),
            "M. Okabe, K. Ito, Color Universal Design, 2002–2008, https://jfly.uni-koeln.de/color/ (free to use); darkened", false,
            "#7a7a7a", Ramp.of("#eef4f9", "#b5d4e9", "#82b6da", "#4a93c2", "#1f6d9f", "#004b75"),
            Ramp.of("#a34800", "#d9762f", "#f5c7a0", "#f2f2f2", "#a6cbe6", "#3a8ac0", "#004b75"),
            "#004b75", "#a34800", "#1d9be2", "#bd518d", "#008f68", "#c28600");

    /** For journals that print in black: neighbours as different as can be. */
    public static final Palette GREYS = of("greys", new Label("Greys", "Gris"), "", false, "#7d7d7d",
            Ramp.of("#f0f0f0", "#cfcfcf", "#ababab", "#878787", "#636363", "#404040", "#1a1a1a"),
            Ramp.of("#5a5a5a", "#9c9c9c", "#d7d7d7", "#f7f7f7", "#b9b9b9", "#7b7b7b", "#141414"),
            "#1b1b1b", "#939393", "#404040", "#696969");

    /** For categories in order, from little to much, in two hues: violet, then a green nearly black. */
    public static final Palette STEPS = of("steps", new Label("Degrees, violet to green", "Degrés, du violet au vert"),
            "", true, "#7a7a7a", Ramp.of("#f5ebf6", "#d8bfe0", "#b991c8", "#9560ae", "#5f459f", "#263a72", "#0a232b"), Ramp.DIVERGING,
            "#9e68b0", "#5a419d", "#22346d", "#0a232b");

    /** For categories in order from one side over the middle to the other: brown, grey, blue. */
    public static final Palette SIDES = of("sides", new Label("Opposites, brown to blue", "Opposés, du brun au bleu"), "", true,
            "#595959", Ramp.SEQUENTIAL, Ramp.DIVERGING, "#7a3b00", "#cf7420", "#8c8c8c", "#3f7cb5", "#12355b");

    /** Copies the list, which must not be empty. */
    public Palette {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("The palette \"" + id + "\" has no colours.");
        }
    }

    /**
     * A palette with the usual greys for texts and lines.
     *
     * @param hexes the colours of the series, such as {@code "#12355b"}
     */
    public static Palette of(String id, Label label, String source, boolean ordered, String apart, Ramp sequential, Ramp diverging,
            String... hexes) {
        return new Palette(id, label, source, Arrays.stream(hexes).map(Colour::of).toList(), ordered, Colour.of(apart), Colour.of("#1a1a1a"),
                Colour.of("#595959"), Colour.of("#4d4d4d"), Colour.of("#d9d9d9"), sequential, diverging);
    }

    /** The palettes that come with the workbench. */
    public static List<Palette> all() {
        return List.of(STANDARD, OKABE_ITO, GREYS, STEPS, SIDES);
    }

    /**
     * The palettes that come with the workbench, then those of others; of two of one identifier the first.
     *
     * @param refused told why a palette of others was set aside
     */
    public static List<Palette> all(List<? extends PaletteContribution> contributions, Consumer<Label> refused) {
        var byId = new LinkedHashMap<String, Palette>();
        all().forEach(palette -> byId.put(palette.id(), palette));
        for (var contribution : contributions) {
            var palette = contribution.palette();
            var faults = palette.faults();
            faults.forEach(fault -> refused.accept(Label.each(language -> new Label("The palette \"%s\" is set aside: ",
                    "La palette «\u00a0%s\u00a0» est mise de côté\u00a0: ").in(language).formatted(contribution.id()) + fault.in(language))));
            if (faults.isEmpty()) {
                byId.putIfAbsent(contribution.id(), palette);
            }
        }
        return List.copyOf(byId.values());
    }

    /** The colour of a series. Beyond what can be told apart, colours come again, a hair off; {@link #tells} says so beforehand. */
    public Colour of(int number) {
        var colour = series.get(Math.floorMod(number, series.size()));
        var off = round(number) * HAIR;
        return off == 0 ? colour : new Colour(colour.red(), colour.green(), colour.blue() > 127 ? colour.blue() - off : colour.blue() + off);
    }

    private int round(int number) {
        return Math.clamp(Math.floorDiv(number, series.size()), 0, 100);
    }

    /**
     * Which series has that colour.
     *
     * @param rounds how often the colours may have come again
     * @return its number; -1 for none
     */
    public int number(Colour colour, int rounds) {
        return IntStream.range(0, rounds * series.size()).filter(number -> of(number).equals(colour)).findFirst().orElse(-1);
    }

    /** Whether so many series can be told apart. */
    public boolean tells(int count) {
        return count <= series.size();
    }

    /** {@return how many series, from the first on, can be told apart in grey, too} */
    public int toldInGrey() {
        var grey = series.stream().mapToDouble(colour -> Sight.NORMAL.lab(colour)[0]).toArray();
        return IntStream.range(1, grey.length).filter(last -> IntStream.range(0, last)
                .anyMatch(before -> Math.abs(grey[last] - grey[before]) < TOLD_APART_IN_GREY)).findFirst().orElse(grey.length);
    }

    /** Its name, with how many series can be told apart. */
    public Label described() {
        var grey = toldInGrey();
        var all = grey == series.size();
        return new Label(label.en() + " (" + series.size() + " colours, " + (all ? "all" : grey) + " in grey)",
                label.fr() + " (" + series.size() + " couleurs, " + (all ? "toutes" : grey) + " en gris)");
    }

    /** The palette for so many series: where its order says something, colours spread from end to end. */
    public Palette among(int count) {
        if (!ordered) {
            return this;
        }
        var chosen = new ArrayList<Colour>(series);
        if (count < 2) {
            Collections.reverse(chosen);
        } else if (count < series.size()) {
            chosen.clear();
            IntStream.range(0, count).forEach(i -> chosen.add(series.get(Math.round(i * (series.size() - 1) / (float) (count - 1)))));
        }
        return new Palette(id, label, source, chosen, ordered, apart, text, faint, axis, grid, sequential, diverging);
    }

    /** Black or white, whichever reads better on that colour. */
    public Colour on(Colour ground) {
        var better = ground.contrast(Colour.WHITE) >= ground.contrast(text) ? Colour.WHITE : text;
        return ground.contrast(better) >= READ ? better : BLACK;
    }

    /**
     * What it does not keep, on white and on dark ground: series, axes and what stands apart 3:1 against the ground, texts
     * 4.5:1; every two series {@link #TOLD_APART} for every eye.
     *
     * @return a sentence each; none for a palette that can be used
     */
    public List<Label> faults() {
        var faults = new ArrayList<Label>();
        for (var ground : List.of(UnaryOperator.<Colour>identity(), (UnaryOperator<Colour>) Colour::onDark)) {
            var page = ground.apply(Colour.WHITE);
            var fills = new ArrayList<>(series);
            fills.addAll(List.of(apart, axis));
            fills.forEach(colour -> stand(colour, ground.apply(colour), page, STANDS_OUT, faults));
            List.of(text, faint).forEach(colour -> stand(colour, ground.apply(colour), page, READ, faults));
            var least = page.equals(Colour.WHITE) ? TOLD_APART : TOLD_APART_ON_DARK;
            for (var sight : Sight.values()) {
                apart((one, other) -> sight.difference(ground.apply(one), ground.apply(other)), least, faults);
            }
        }
        return List.copyOf(faults);
    }

    private static void stand(Colour colour, Colour seen, Colour page, double least, List<Label> faults) {
        if (seen.contrast(page) < least) {
            var ratio = BigDecimal.valueOf(least).stripTrailingZeros();
            faults.add(new Label("%s stands less than %s:1 against %s.".formatted(colour.hex(), Numbers.number(ratio, Language.ENGLISH), page.hex()),
                    "%s ressort à moins de %s:1 sur %s.".formatted(colour.hex(), Numbers.number(ratio, Language.FRENCH), page.hex())));
        }
    }

    private void apart(ToDoubleBiFunction<Colour, Colour> difference, double least, List<Label> faults) {
        for (var i = 0; i < series.size(); i++) {
            for (var j = i + 1; j < series.size(); j++) {
                var one = series.get(i);
                var other = series.get(j);
                if (difference.applyAsDouble(one, other) < least) {
                    faults.add(new Label("%s and %s are not told apart by every eye.".formatted(one.hex(), other.hex()),
                            "%s et %s ne se distinguent pas pour tous les yeux.".formatted(one.hex(), other.hex())));
                }
            }
        }
    }
}
