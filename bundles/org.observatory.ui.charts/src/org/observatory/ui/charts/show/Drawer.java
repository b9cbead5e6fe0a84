// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Drawing;
import org.observatory.ui.charts.texts.Texts;

/**
 * Draws what a view wishes. When only the room changed, the chart is laid out anew and not computed again. A chart that
 * fails gives a sentence. Used by one thread at a time.
 */
public final class Drawer {

    private static final int MARGIN = 8;
    /** Nine pixels at 96 to the inch: what can still be read. */
    private static final double LEAST_TYPE = 6.75;

    private final Supplier<ChartService> service;
    private final Texts texts;
    private Wish lastWish;
    private ChartSpec lastChart;

    /**
     * Draws through a service.
     *
     * @param service asked for in the thread that draws, since charts may have to be loaded first
     * @param texts   the words for what fails
     */
    public Drawer(Supplier<ChartService> service, Texts texts) {
        this.service = service;
        this.texts = texts;
    }

    /**
     * Draws.
     *
     * @param wish      what is wanted
     * @param abandoned whether nobody waits any more
     * @throws CancellationException if nobody waits any more
     */
    public Answer draw(Wish wish, BooleanSupplier abandoned) {
        ChartChoices choices;
        try {
            choices = ChartChoices.of(service.get().charts(wish.tables().get()), texts.language());
        } catch (RuntimeException broken) {
            return new Answer(new ChartChoices(List.of()), wish.settings(),
                    new Shown.Sentence(texts.get("picture.noChart"), broken));
        }
        var choice = choices.orFirst(wish.settings().chart());
        if (choice.isEmpty()) {
            return new Answer(choices, wish.settings(), new Shown.Sentence(texts.get("picture.noChart")));
        }
        var settings = wish.settings().withChart(choice.get().id());
        return new Answer(choices, settings,
                shown(new Wish(wish.tables(), settings, wish.extent(), wish.texts()), choice.get().name(), abandoned));
    }

    private Shown shown(Wish wish, String name, BooleanSupplier abandoned) {
        try {
            var generated = chart(wish, abandoned);
            var chart = wish.texts().apply(wish.settings()).on(generated);
            if (!wish.extent().suffices()) {
                return new Shown.Sentence(texts.get("picture.small"));
            }
            var page = page(chart, wish);
            return new Shown.Picture(chart, page, Placement.fit(page, wish.extent(),
                    fills(wish.settings().style()) ? 0 : MARGIN), generated);
        } catch (AnalysisException refused) {
            return new Shown.Sentence(refused.label().in(texts.language()));
        } catch (ChartingException refused) {
            return refused.getCause() instanceof RuntimeException broken ? broken(name, broken)
                    : new Shown.Sentence(refused.label().in(texts.language()));
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (RuntimeException broken) {
            return broken(name, broken);
        }
    }

    private Shown broken(String name, RuntimeException failure) {
        return new Shown.Sentence(texts.get("picture.broken", name), failure);
    }

    private ChartSpec chart(Wish wish, BooleanSupplier abandoned) throws AnalysisException, ChartingException {
        if (!wish.drawsAs(lastWish)) {
            lastWish = null;
            lastChart = service.get().draw(wish.settings().chart(), wish.tables().get(), wish.settings().context(),
                    until(abandoned));
            lastWish = wish;
        }
        return lastChart;
    }

    private static boolean fills(Style style) {
        return style.ratio() > 0;
    }

    /**
     * Styles with a ratio fill the room, as a slide fills the wall, made smaller where that is narrow; the others show
     * the page as it will be printed.
     */
    private Drawing page(ChartSpec chart, Wish wish) throws ChartingException {
        var style = wish.settings().style();
        var width = Math.max(ChartService.leastWidthMm(style), wish.extent().widthMm());
        var wide = width / wish.extent().widthMm();
        return fills(style)
                ? service.get().lay(chart, style.withLeast(LEAST_TYPE * wide), width, wish.extent().heightMm() * wide)
                : service.get().lay(chart, style, style.widthMm());
    }

    private static Progress until(BooleanSupplier abandoned) {
        return new Progress() {
            @Override
            public void report(double done, Label step) {
                check();
            }

            @Override
            public boolean cancelled() {
                return abandoned.getAsBoolean();
            }
        };
    }
}
