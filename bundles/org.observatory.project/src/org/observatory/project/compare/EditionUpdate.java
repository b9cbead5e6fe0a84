// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;
import java.util.Optional;

import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * A newer edition of the observatory's data on its way into a project: previewed, then one step of the history. What the
 * project added stays; what it changed of the edition stays, too, and is asked about only where the newer edition changed
 * the same.
 */
public final class EditionUpdate {

    private final ProjectSession session;
    private final PartialDate from;
    private final PartialDate to;
    private final boolean hasBase;
    private final MergePlan plan;

    private EditionUpdate(ProjectSession session, PartialDate from, PartialDate to, boolean hasBase, MergePlan plan) {
        this.session = session;
        this.from = from;
        this.to = to;
        this.hasBase = hasBase;
        this.plan = plan;
    }

    /**
     * {@return whether an edition is newer than the one a project holds; it is when the project does not say which it holds}
     *
     * @param project the observatory of a project
     * @param edition an edition
     */
    public static boolean isNewer(Observatory project, Observatory edition) {
        return edition.getEdition() != null
                && (project.getEdition() == null || project.getEdition().compareTo(edition.getEdition()) < 0);
    }

    /**
     * Looks at what a newer edition brings; nothing is changed.
     *
     * @param session an open project
     * @param newer   the newer edition, with its date; copied, not changed
     * @param base    the edition that the project holds, as it was published; one of another date is not used. Without it
     *                nothing is deleted, and every value that differs is asked about
     * @throws ProjectException as {@link Merge#plan}
     */
    public static EditionUpdate preview(ProjectSession session, Observatory newer, Optional<Observatory> base)
            throws ProjectException {
        var from = session.observatory().getEdition();
        var known = base.filter(edition -> edition.getEdition() != null && edition.getEdition().equals(from));
        var plan = Merge.plan(known.map(List::of), session.content()::roots, List.of(newer));
        return new EditionUpdate(session, from, newer.getEdition(), known.isPresent(), plan);
    }

    /** {@return the date of the edition that the project holds; empty when it does not say} */
    public Optional<PartialDate> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the date of the newer edition} */
    public PartialDate to() {
        return to;
    }

    /** {@return whether it is known what the edition of the project was before the project changed it} */
    public boolean hasBase() {
        return hasBase;
    }

    /** {@return what is taken, kept and asked} */
    public MergePlan plan() {
        return plan;
    }

    /**
     * Prepares the update.
     *
     * @param choices the answers to the conflicts
     * @return the command for the history of the project, and what it does
     * @throws ProjectException as {@link MergePlan#prepare}
     */
    public PreparedMerge prepare(Choices choices) throws ProjectException {
        return plan.prepare(choices, Roots.of(session));
    }
}
