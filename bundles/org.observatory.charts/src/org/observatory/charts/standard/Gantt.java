// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Result;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Plot.Timeline.Event;
import org.observatory.charts.Plot.Timeline.Row;
import org.observatory.charts.Plot.Timeline.Shape;

/** What lasts, a bar a row, from its beginning to its end: programmes and those around them, or any other dated items. */
public final class Gantt extends StandardChart {

    private static final String PROGRAMME = "PROGRAMME";
    private static final int MOST = 40;

    /** Of the programmes of the observatory and those around them. */
    public Gantt() {
        super("gantt", "timeline", "items", Map.of("programmes", "OBSERVATORY AROUND", "publications", "", "events", ""));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var items = new Dated(result.table("items"), language);
        var rows = new ArrayList<Row>();
        var colour = 0;
        var open = false;
        for (var group : items.groups()) {
            var heading = items.groups().size() < 2 ? "" : items.groupLabel(items.group(group).getFirst());
            for (var row : items.group(group)) {
                if (rows.size() < MOST) {
                    var lasts = group.equals(PROGRAMME) || items.end(row) != null;
                    open |= lasts && items.end(row) == null;
                    var period = lasts && items.end(row) == null ? Dates.period(items.start(row), null, language) : items.period(row);
                    rows.add(new Row(heading, items.name(row), period, lasts ? lasting(items, row, colour)
                            : List.of(items.event(row, "", colour))));
                    heading = "";
                }
            }
            colour++;
        }
        var first = longest(items);
        var note = new ArrayList<String>();
        note.add(text(language, "note"));
        if (open) {
            note.add(text(language, "note.open"));
        }
        if (items.rows().size() > MOST) {
            note.add(text(language, "note.more", MOST, items.rows().size()));
        }
        result.warnings().forEach(warning -> note.add(warning.in(language)));
        var captions = new Captions(text(language, "lecture", items.name(first), items.period(first)),
                text(language, "champ", items.rows().size()), Sources.of(items.rows(), language), String.join(" ", note));
        return spec(result, language, text(language, "takeaway", items.rows().size(), items.first().getYear(), items.after().getYear() - 1),
                new Plot.Timeline(items.first(), items.after(), rows, List.of()), captions, items.list(), items.data(label()));
    }

    /** A bar, and a lozenge where it was launched; the period stands under the name, where no other row is in its way. */
    private List<Event> lasting(Dated items, int row, int colour) {
        var events = new ArrayList<Event>();
        events.add(items.span(row, items.after(), colour));
        if (items.rows().text(row, "launch") != null) {
            var launch = PartialDate.parse(items.rows().text(row, "launch"));
            events.add(new Event(new Mark(items.rows().rowKey(row), null, "", text(items.language(), "launch", items.name(row), Dates.full(launch,
                    items.language())), true), Shape.LOZENGE, launch.earliest(), launch.after(), colour));
        }
        return events;
    }

    private static int longest(Dated items) {
        return items.rows().rows().filter(row -> items.end(row) != null).boxed()
                .max((one, other) -> Long.compare(days(items, one), days(items, other))).orElse(0);
    }

    private static long days(Dated items, int row) {
        return ChronoUnit.DAYS.between(items.start(row).earliest(), items.end(row).after());
    }
}
