// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An element that one side deleted with all under it, and that the other side still has. It goes, or stays, as a whole:
 * silently when the side that has it neither changed it nor refers to it, otherwise on demand.
 */
final class Deletion {

    private final boolean there;
    private final String top;
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> referrers = new LinkedHashSet<>();
    private Conflict conflict;

    /** Deleted there (it is in the live model) or here. */
    Deletion(boolean there, String top) {
        this.there = there;
        this.top = top;
    }

    boolean isThere() {
        return there;
    }

    String top() {
        return top;
    }

    /** The keys of all that goes with it. */
    Set<String> members() {
        return members;
    }

    /** The keys of what was changed, added or moved in where it still is. */
    Set<String> changed() {
        return changed;
    }

    /** The keys of what refers to it and stays. */
    Set<String> referrers() {
        return referrers;
    }

    boolean isAsked() {
        return !changed.isEmpty() || !referrers.isEmpty();
    }

    void ask(Conflict question) {
        conflict = question;
    }

    Conflict conflict() {
        return conflict;
    }

    /** Whether it is in the merged model. */
    boolean isKept(Choices choices) {
        return conflict != null && choices.of(conflict) == (there ? Choice.MINE : Choice.THEIRS);
    }

    /** The answer that keeps it. */
    Choice keeping() {
        return there ? Choice.MINE : Choice.THEIRS;
    }
}
