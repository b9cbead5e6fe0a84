// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Plot.Timeline.Event;
import org.observatory.charts.Plot.Timeline.Row;

/** The numbered steps of the debate, and the seminars that carry it on. */
public final class DebateStepsChart extends StandardChart {

    /** Of the debate of the reference data. */
    public DebateStepsChart() {
        super("debate-steps", "debate-steps", "items", Map.of("after", "SEMINAR"));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        return draw(result, language, false);
    }

    /** On a slide, which carries fewer rows, the seminars share one. */
    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        return draw(result, context.language(), context.style().slide());
    }

    private ChartSpec draw(Result result, Language language, boolean together) {
        var items = new Dated(result.table("items"), language);
        var rows = new ArrayList<Row>();
        var colour = 0;
        for (var group : items.groups()) {
            var heading = items.groupLabel(items.group(group).getFirst());
            if (together && !group.equals("STEP")) {
                var events = new ArrayList<Event>();
                for (var row : items.group(group)) {
                    events.add(items.event(row, "", colour));
                }
                rows.add(new Row("", heading, "", events));
                colour++;
                continue;
            }
            for (var row : items.group(group)) {
                var number = items.number(row).isEmpty() ? "" : items.number(row) + ". ";
                rows.add(new Row(heading, number + items.name(row), "",
                        List.of(items.event(row, items.brief(row), colour))));
                heading = "";
            }
            colour++;
        }
        var plot = new Plot.Timeline(items.first(), items.after(), rows, List.of());
        var steps = items.group("STEP");
        var last = steps.getLast();
        var captions = new Captions(text(language, "lecture", items.number(last), items.name(last), items.period(last)),
                text(language, "champ"), Sources.of(items.rows(), language), note(result, language));
        return spec(result, language, text(language, "takeaway", steps.size(), items.first().getYear(),
                items.end(last) == null ? items.start(last).year() : items.end(last).year()), plot, captions,
                items.list(),
                items.data(label()));
    }

    private String note(Result result, Language language) {
        var parts = new ArrayList<String>();
        parts.add(text(language, "note"));
        result.warnings().forEach(warning -> parts.add(warning.in(language)));
        return String.join(" ", parts);
    }
}
