// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.Charts;
import org.observatory.charts.Palette;
import org.observatory.charts.PaletteContribution;
import org.observatory.charts.Style;
import org.observatory.charts.StyleContribution;
import org.observatory.cli.Console;
import org.observatory.extensions.Extensions;

/** What plug-ins contribute, with a message for each contribution that had to be set aside. */
final class Contributed {

    /** The extension point of analyses. */
    static final String ANALYSES = "org.observatory.analysis.analyses";

    /** The extension point of charts. */
    static final String CHARTS = "org.observatory.charts.charts";

    /** The extension point of styles of charts. */
    static final String STYLES = "org.observatory.charts.styles";

    /** The extension point of palettes of charts. */
    static final String PALETTES = "org.observatory.charts.palettes";

    private Contributed() {
    }

    /** The contributions by identifier; failures are told on the console and written to the log. */
    static <T> Map<String, T> of(String point, Class<T> type, Console console) {
        var contributions = Extensions.contributions(point, type);
        for (var failure : contributions.failures()) {
            console.say(new Label(failure.message(Locale.ENGLISH), failure.message(Locale.FRENCH)));
            log(failure.message(Locale.ENGLISH), failure.cause());
        }
        return of(point, type);
    }

    /** The contributions by identifier; nothing is said of those that had to be set aside. */
    static <T> Map<String, T> of(String point, Class<T> type) {
        var byId = new TreeMap<String, T>();
        Extensions.contributions(point, type).loaded().forEach(contribution -> byId.put(contribution.id(), contribution.value()));
        return byId;
    }

    /** The charts and analyses that plug-ins contribute; nothing is said of those that had to be set aside. */
    static ChartService charts() {
        return new ChartService(new Analyses(distinct(of(ANALYSES, Analysis.class), Analysis::id)),
                new Charts(distinct(of(CHARTS, ChartDefinition.class), ChartDefinition::id)),
                Style.all(distinct(of(STYLES, StyleContribution.class), StyleContribution::id)),
                Palette.all(distinct(of(PALETTES, PaletteContribution.class), PaletteContribution::id), label -> { }));
    }

    /** The charts and analyses that plug-ins contribute. */
    static ChartService charts(Console console) {
        return new ChartService(new Analyses(distinct(of(ANALYSES, Analysis.class, console), Analysis::id)),
                new Charts(distinct(of(CHARTS, ChartDefinition.class, console), ChartDefinition::id)),
                Style.all(distinct(of(STYLES, StyleContribution.class, console), StyleContribution::id)), palettes(console));
    }

    /** The palettes that come with the workbench and those that plug-ins contribute; what is wrong with one is told on the console. */
    static List<Palette> palettes(Console console) {
        return Palette.all(distinct(of(PALETTES, PaletteContribution.class, console), PaletteContribution::id), console::say);
    }

    /** Writes to the log of the running product; there is none in a plain test. */
    static void log(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(Contributed.class).error(message, cause);
        }
    }

    /** What answers to its own name; what answers to another's was set aside under that name already. */
    private static <T> List<T> distinct(Map<String, T> contributions, Function<T, String> id) {
        return contributions.entrySet().stream().filter(entry -> entry.getKey().equals(id.apply(entry.getValue())))
                .map(Map.Entry::getValue).toList();
    }
}
