// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** An event that debates the results of a programme, yet surely ended before the programme was launched. */
public final class EventBeforeLaunch implements Check {

    @Override
    public String id() {
        return "event-before-launch";
    }

    @Override
    public Label label() {
        return new Label("Event before the launch", "Événement avant le lancement");
    }

    @Override
    public Label description() {
        return new Label("Finds events of a programme that are surely earlier than its launch.",
                "Relève les événements d’un programme sûrement antérieurs à son lancement.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var event : Elements.all(project.observatory(), Event.class)) {
            var programme = event.getProgramme();
            var last = event.getEnd() == null ? event.getStart() : event.getEnd();
            if (programme != null && programme.getLaunch() != null && last != null
                    && last.isSurelyBefore(programme.getLaunch())) {
                var name = ElementNames.name(programme);
                var date = ElementNames.both(names -> names.date(last));
                var launch = ElementNames.both(names -> names.date(programme.getLaunch()));
                report.accept(new Issue(id(), Severity.ERROR, event, ProgrammesPackage.Literals.EVENT__START,
                        new Label("The event (%s) is before the launch of %s (%s).".formatted(date.en(), name.en(), launch.en()),
                                "L’événement (%s) précède le lancement de %s (%s).".formatted(date.fr(), name.fr(), launch.fr())),
                        Elements.sources(event)));
            }
        }
    }
}
