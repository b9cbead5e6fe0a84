// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.project.Recovery;
import org.observatory.ui.texts.Texts;

/** What is said of edits that a crash left behind. */
public final class RecoveryText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST = 10;

    private final Texts texts;
    private final ZoneId zone;

    /**
     * Speaks one language.
     *
     * @param texts its messages
     * @param zone  the time zone of the clock on the wall
     */
    public RecoveryText(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** {@return a moment: « 26 novembre 2026, 01:05 »} */
    public String moment(Instant time) {
        var local = time.atZone(zone);
        return texts.get("recovery.moment", Dates.full(PartialDate.of(local.toLocalDate()), texts.language()), TIME.format(local));
    }

    /**
     * The question.
     *
     * @param project  the name of the project
     * @param recovery what was found
     */
    public String question(String project, Recovery recovery) {
        return texts.get("recovery.question", project, recovery.edits().size(), moment(recovery.last()));
    }

    /** {@return what was done, one line an edit, the last first} */
    public List<String> edits(Recovery recovery) {
        return recovery.edits().reversed().stream().map(edit -> edit.isBlank() ? texts.get("recovery.unnamed") : edit).toList();
    }

    /** {@return the name of the step that makes the edits again} */
    public String step(Recovery recovery) {
        return texts.get("recovery.step", recovery.edits().size());
    }

    /** {@return what became of the edits: that all were made again, or which were not, and where everything is kept} */
    public String outcome(Recovery recovery, Recovery.Outcome outcome) {
        var left = outcome.left();
        if (left.isEmpty()) {
            return texts.get("recovery.done", recovery.edits().size());
        }
        var lines = left.stream().limit(MOST).map(line -> "• " + line).collect(Collectors.joining("\n"));
        var more = left.size() > MOST ? "\n" + texts.get("recovery.more", left.size() - MOST) : "";
        return texts.get("recovery.partly", left.size()) + "\n" + lines + more + "\n\n" + texts.get("recovery.kept", outcome.kept());
    }
}
