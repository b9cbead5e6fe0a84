// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Plot.Timeline.Event;
import org.observatory.charts.Plot.Timeline.Row;
import org.observatory.charts.Plot.Timeline.Shape;

/** The programmes of the observatory with their research papers, yearly notes and seminars. */
public final class ProgrammeTimeline extends StandardChart {

    private static final String PROGRAMME = "PROGRAMME";

    /** Of the observatory's own programmes. */
    public ProgrammeTimeline() {
        super("programme-timeline", "timeline", "items",
                Map.of("programmes", "OBSERVATORY", "publications", "RESEARCH_PAPER YEARLY_NOTE", "events", "SEMINAR"));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var items = new Dated(result.table("items"), language);
        var rows = new ArrayList<Row>();
        var colour = 0;
        for (var group : items.groups()) {
            if (group.equals(PROGRAMME)) {
                for (var row : items.group(group)) {
                    rows.add(new Row("", items.name(row), items.period(row), programme(items, row, colour)));
                }
            } else {
                var here = items.group(group);
                var events = new ArrayList<Event>();
                for (var row : here) {
                    events.add(items.event(row, items.number(row), colour));
                }
                rows.add(new Row("", items.groupLabel(here.getFirst()), "", events));
            }
            colour++;
        }
        var plot = new Plot.Timeline(items.first(), items.after(), rows, List.of());
        var captions = new Captions(lecture(items, language), text(language, "champ"),
                Sources.of(items.rows(), language),
                note(result, language));
        return spec(result, language, text(language, "takeaway", items.first().getYear(), items.after().getYear() - 1),
                plot,
                captions, items.list(), items.data(label()));
    }

    private List<Event> programme(Dated items, int row, int colour) {
        var events = new ArrayList<Event>();
        events.add(items.span(row, items.after(), colour));
        if (items.rows().text(row, "launch") != null) {
            var launch = PartialDate.parse(items.rows().text(row, "launch"));
            var detail = text(items.language(), "launch", items.name(row), Dates.full(launch, items.language()));
            events.add(new Event(new Mark(items.rows().rowKey(row), null, "", detail, true), Shape.LOZENGE,
                    launch.earliest(),
                    launch.after(), colour));
        }
        return events;
    }

    /** By the example of a programme with a launch, or else of the last. */
    private String lecture(Dated items, Language language) {
        var programmes = items.group(PROGRAMME);
        if (programmes.isEmpty()) {
            return "";
        }
        var launched = programmes.stream().filter(row -> items.rows().text(row, "launch") != null).findFirst();
        if (launched.isPresent()) {
            var row = launched.get();
            return text(language, "lecture", items.name(row), items.period(row),
                    Dates.full(PartialDate.parse(items.rows().text(row, "launch")), language));
        }
        return text(language, "lecture.plain", items.name(programmes.getLast()), items.period(programmes.getLast()));
    }

    private String note(Result result, Language language) {
        var parts = new ArrayList<String>();
        parts.add(text(language, "note"));
        result.warnings().forEach(warning -> parts.add(warning.in(language)));
        return String.join(" ", parts);
    }
}
