// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.observatory.analysis.Language;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.Palette;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.model.coding.ChartDocument;
import org.observatory.ui.charts.show.ChartSettings;

/**
 * What is chosen for a chart.
 *
 * @param settings   which chart, in which style and language
 * @param request    the result it draws; empty for the one it draws by itself
 * @param bare       whether nothing stands under it
 * @param protection what is done so that nobody can be recognised
 * @param texts      what a person wrote, by the code of a language, a point and the name of the text
 */
public record ChartLook(ChartSettings settings, Optional<AnalysisRequest> request, boolean bare, Protection protection,
        Map<String, String> texts) {

    private static final List<String> UNDER = List.of("lecture", "champ", "source", "note");

    /** The map is copied, in its order. */
    public ChartLook {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(protection, "protection");
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** {@return a chart as it is by itself} */
    public static ChartLook of(ChartSettings settings) {
        return new ChartLook(settings, Optional.empty(), false, Protection.NONE, Map.of());
    }

    /** {@return the same with other settings} */
    public ChartLook with(ChartSettings other) {
        return new ChartLook(other, request, bare, protection, texts);
    }

    /** {@return the same of another result} */
    public ChartLook with(AnalysisRequest other) {
        return new ChartLook(settings, Optional.of(other), bare, protection, texts);
    }

    /** {@return the same with other protection} */
    public ChartLook with(Protection other) {
        return new ChartLook(settings, request, bare, other, texts);
    }

    /** {@return the same with or without texts under it} */
    public ChartLook bare(boolean other) {
        return new ChartLook(settings, request, other, protection, texts);
    }

    /** {@return the same with fills hatched or plain} */
    public ChartLook patterned(boolean hatched) {
        return with(settings.withStyle(settings.style().patterned(hatched)));
    }

    /** {@return what a person wrote and is shown: nothing where something is hidden, since a text may tell it; nothing under a bare chart} */
    public ChartTexts shownTexts() {
        if (!protection.equals(Protection.NONE)) {
            return ChartTexts.NONE;
        }
        var shown = new LinkedHashMap<>(written().texts());
        if (bare) {
            shown.keySet().removeAll(UNDER);
        }
        return new ChartTexts(shown);
    }

    /** {@return what a person wrote in the language of the chart} */
    public ChartTexts written() {
        return ChartTexts.in(settings.language(), texts);
    }

    /** {@return the same with other texts in the language of the chart} */
    public ChartLook written(ChartTexts others) {
        var all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(name -> name.startsWith(prefix()));
        others.texts().forEach((name, text) -> all.put(prefix() + name, text));
        return new ChartLook(settings, request, bare, protection, all);
    }

    private String prefix() {
        return settings.language().code() + ".";
    }

    /**
     * Reads what a kept chart is; what is missing or unknown is as in a new one.
     *
     * @param styles   the styles there are
     * @param palettes the palettes there are
     * @param language the language of the workbench
     */
    public static ChartLook of(ChartDocument kept, List<Style> styles, List<Palette> palettes, Language language) {
        var first = ChartSettings.read(kept.getChart(), kept.getStyle(), kept.getLanguage(), language);
        var style = styles.stream().filter(one -> one.id().equals(kept.getStyle())).findFirst().orElse(first.style());
        var request = kept.getAnalysis() == null || kept.getAnalysis().isBlank() ? Optional.<AnalysisRequest>empty()
                : Optional.of(new AnalysisRequest(kept.getAnalysis(), AnalysisRequest.pairs(kept.getChoices())));
        return new ChartLook(first.withStyle(style.patterned(kept.isPatterned())).withPalette(kept.getPalette(), palettes), request,
                kept.isBare(),
                new Protection(Math.max(1, kept.getLeast()), kept.isPseudonyms()), AnalysisRequest.pairs(kept.getTexts()));
    }

    /** Writes it into a kept chart, changing what differs and no more. */
    void into(ChartDocument kept) {
        set(kept.getChart(), settings.chart(), kept::setChart);
        set(kept.getAnalysis(), request.map(AnalysisRequest::analysis).orElse(null), kept::setAnalysis);
        lines(kept.getChoices(), request.map(AnalysisRequest::parameters).map(TreeMap::new).orElseGet(TreeMap::new));
        set(kept.getStyle(), settings.style().id(), kept::setStyle);
        set(kept.getPalette(), settings.style().palette().id(), kept::setPalette);
        set(kept.getLanguage(), settings.language().code(), kept::setLanguage);
        set(kept.isPatterned(), settings.style().patterned(), kept::setPatterned);
        set(kept.isBare(), bare, kept::setBare);
        set(kept.getLeast(), protection.hides() ? protection.least() : 0, kept::setLeast);
        set(kept.isPseudonyms(), protection.pseudonyms(), kept::setPseudonyms);
        lines(kept.getTexts(), texts);
    }

    private static <T> void set(T before, T now, Consumer<T> change) {
        if (!Objects.equals(before, now)) {
            change.accept(now);
        }
    }

    /** Replaces, adds and removes single lines, so that a change is one hunk in its file. */
    private static void lines(List<String> lines, Map<String, String> now) {
        lines.removeIf(line -> line.indexOf('=') < 1 || !now.containsKey(line.substring(0, line.indexOf('='))));
        now.forEach((name, value) -> {
            var line = name + "=" + value;
            var at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(name + "=")).findFirst();
            if (at.isEmpty()) {
                lines.add(line);
            } else if (!lines.get(at.getAsInt()).equals(line)) {
                lines.set(at.getAsInt(), line);
            }
        });
    }
}
