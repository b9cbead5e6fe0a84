// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Unit;
import org.observatory.project.kit.World;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;

/** Whatever is entered as it should be raises no issue, however much of it there is and in whatever combination. */
class NoFalseAlarmTest {

    private final World world = new World();
    private Random chance;

    @RepeatedTest(50)
    void soundProjectsHaveNoIssue(RepetitionInfo run) {
        chance = new Random(run.getCurrentRepetition());
        for (var i = chance.nextInt(4); i >= 0; i--) {
            programme(i);
        }
        for (var i = chance.nextInt(5); i > 0; i--) {
            var names = chance.ints(chance.nextInt(1, 8), 0, 1000).distinct().mapToObj(n -> "category " + n).toArray(String[]::new);
            world.typology("typology " + i, names.length, names);
        }

        var report = Checks.of(StandardChecks.all()).run(CheckedProject.of(world.observatory()));

        assertEquals(List.of(), report.failures());
        assertEquals(List.of(), report.issues().stream().filter(issue -> !issue.check().equals("identity")).toList());
    }

    private void programme(int number) {
        var start = 1990 + chance.nextInt(30);
        var end = start + chance.nextInt(8);
        var programme = world.programme("P" + number, date(start, 1), date(end, 12));
        programme.setLaunch(PartialDate.of(start - chance.nextInt(2)));
        for (var i = chance.nextInt(4); i > 0; i--) {
            var study = world.study(programme, "study " + number + "." + i);
            var month = 1 + chance.nextInt(12);
            world.wave(study, date(start, month), chance.nextBoolean() ? null : date(end, 12));
            var figure = world.figure(study, world.indicator("indicator " + number + "." + i), null);
            var unit = Unit.values()[chance.nextInt(Unit.values().length)];
            var estimate = world.estimate(figure, Integer.toString(1 + chance.nextInt(100)), unit);
            estimate.setBase(chance.nextBoolean() ? null : 1 + chance.nextInt(2000));
        }
        var event = world.event(programme, "event " + number, chance.nextBoolean() ? null : date(start + 1, 1 + chance.nextInt(12)));
        event.setEnd(event.getStart() == null ? null : PartialDate.of(event.getStart().year()));
        world.participation(programme, "organisation " + number);
    }

    /** The year alone, with its month, or to the day. */
    private String date(int year, int month) {
        return switch (chance.nextInt(3)) {
            case 0 -> "%04d".formatted(year);
            case 1 -> "%04d-%02d".formatted(year, month);
            default -> "%04d-%02d-%02d".formatted(year, month, month == 12 ? 31 : 1);
        };
    }
}
