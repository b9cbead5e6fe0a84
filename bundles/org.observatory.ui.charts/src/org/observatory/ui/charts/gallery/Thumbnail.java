// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.gallery;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.ui.charts.kept.ChartDocuments;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Extent;
import org.observatory.ui.charts.show.Placement;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.texts.Texts;

/** How a chart looks in small: without its title and what stands under it. */
public final class Thumbnail {

    /** The room of a small picture. */
    public static final Extent SIZE = new Extent(208, 130);

    private static final double WIDTH_MM = 95;

    private Thumbnail() {
    }

    /** {@return the small picture of a chart of the data, or in one sentence why there is none} */
    public static Shown draw(ChartService service, GalleryItem item, Supplier<Input> input, Texts texts, Progress progress) {
        try {
            var drawn = drawn(service, item, input.get(), texts.language(), progress);
            var page = service.lay(drawn.withCaptions(Captions.NONE), Style.PUBLICATION, WIDTH_MM,
                    WIDTH_MM * SIZE.height() / SIZE.width());
            return new Shown.Picture(drawn, page, Placement.fit(page, SIZE, 0));
        } catch (AnalysisException refused) {
            return new Shown.Sentence(refused.label().in(texts.language()));
        } catch (ChartingException refused) {
            return new Shown.Sentence(refused.label().in(texts.language()),
                    refused.getCause() instanceof RuntimeException broken ? broken : null);
        } catch (CancellationException closing) {
            return new Shown.Sentence("");
        } catch (RuntimeException broken) {
            return new Shown.Sentence(texts.get("picture.broken", item.name()), broken);
        }
    }

    private static ChartSpec drawn(ChartService service, GalleryItem item, Input input, Language language,
            Progress progress) throws ChartingException, AnalysisException {
        var settings = new ChartSettings(item.chart(), Style.PUBLICATION, language);
        var look = new ChartLook(settings, item.request(), true, Protection.NONE, Map.of());
        return ChartDocuments.service(service, look).draw(item.chart(), input, new ChartContext(language, Style.PUBLICATION), progress);
    }
}
