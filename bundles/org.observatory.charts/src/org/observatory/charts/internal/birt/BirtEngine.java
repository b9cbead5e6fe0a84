// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.birt.chart.exception.ChartException;
import org.eclipse.birt.chart.factory.Generator;
import org.eclipse.birt.chart.factory.RunTimeContext;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.attribute.FontDefinition;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.util.PluginSettings;
import org.eclipse.birt.core.framework.PlatformConfig;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.charts.drawing.Face;
import org.osgi.framework.FrameworkUtil;

import com.ibm.icu.util.ULocale;

/**
 * Starts BIRT's chart engine once and lets it compute the geometry of a chart. One chart at a time: its registries are
 * shared.
 */
final class BirtEngine {

    /** Held for the life of the runtime, so that its level is not forgotten. */
    private static final Logger LOGGER = Logger.getLogger("org.eclipse.birt.chart");

    private static boolean started;

    private BirtEngine() {
    }

    /**
     * Computes a chart of that size and gives its primitives to the canvas. The chart itself is left as it is.
     *
     * @param width  in points
     * @param height in points
     */
    static synchronized void render(Chart chart, double width, double height, BirtCanvas canvas) {
        start();
        var copy = EcoreUtil.copy(chart);
        copy.eAllContents().forEachRemaining(part -> {
            if (part instanceof FontDefinition font) {
                font.setName(Face.FAMILY);
            }
        });
        var context = new RunTimeContext();
        context.setULocale(ULocale.ROOT);
        try {
            var bounds = BoundsImpl.create(0, 0, width, height);
            var state = Generator.instance().build(canvas.getDisplayServer(), copy, bounds, null, context, null);
            Generator.instance().render(canvas, state);
        } catch (ChartException failed) {
            throw new IllegalStateException("The chart engine refused the chart: " + failed.getLocalizedMessage(),
                    failed);
        }
    }

    /** Outside of OSGi there is no extension registry, and the engine has to be told so. */
    private static void start() {
        if (started) {
            return;
        }
        LOGGER.setLevel(Level.OFF);
        var config = new PlatformConfig();
        config.setProperty(PluginSettings.PROP_LOGGING_LEVEL, Level.OFF);
        if (FrameworkUtil.getBundle(BirtEngine.class) == null) {
            config.setProperty(PluginSettings.PROP_STANDALONE, "true");
        }
        PluginSettings.instance(config);
        started = true;
    }
}
