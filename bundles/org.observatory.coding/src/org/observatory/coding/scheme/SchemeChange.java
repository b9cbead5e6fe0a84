// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectSession;

/**
 * What a change of the scheme does, looked at before it is done. It holds as long as the project is not changed otherwise: its
 * command refuses to do what was not seen.
 */
public final class SchemeChange {

    /** What kind of change it is. */
    public enum Kind {
        /** Several codes become one. */
        MERGE,
        /** Codes are deleted. */
        DELETE,
        /** A code becomes several. */
        SPLIT,
        /** Codes stand elsewhere in the tree. */
        MOVE,
        /** A code is typed otherwise. */
        RETYPE,
        /** A typology or its categories change. */
        TYPOLOGY
    }

    private final ProjectSession session;
    private final Kind kind;
    private final List<Listed> passages;
    private final List<Reference> references;
    private final List<Identified> removed;
    private final List<Label> warnings;
    private final List<Runnable> work;
    private final Command last;

    SchemeChange(Kind kind, Plan plan) {
        this.kind = kind;
        session = plan.session();
        passages = List.copyOf(plan.passages());
        references = List.copyOf(plan.references());
        removed = List.copyOf(plan.removed());
        warnings = List.copyOf(plan.warnings());
        work = List.copyOf(plan.work());
        last = session.history().getUndoCommand();
    }

    /** {@return what kind of change it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return every passage it touches, file by file} */
    public List<Listed> passages() {
        return passages;
    }

    /** {@return the passages that meet one fate} */
    public <T extends Listed> List<T> passages(Class<T> fate) {
        return passages.stream().filter(fate::isInstance).map(fate::cast).toList();
    }

    /** {@return the references that follow to another element, or are removed} */
    public List<Reference> references() {
        return references;
    }

    /** {@return the references that follow, or those that are removed} */
    public List<Reference> references(boolean following) {
        return references.stream().filter(reference -> reference.follows() == following).toList();
    }

    /** {@return what is no more afterwards: codes, categories, cells of grids, with all they contain} */
    public List<Identified> removed() {
        return removed;
    }

    /** {@return what else is to be known before, one sentence each} */
    public List<Label> warnings() {
        return warnings;
    }

    /** {@return whether nothing would change} */
    public boolean isNone() {
        return work.isEmpty();
    }

    /**
     * {@return the command that does it, one step of the history} It fails, and nothing is changed, if the project was changed
     * since the change was looked at.
     *
     * @param label the name of the step, for people
     */
    public Command command(String label) {
        return session.editing(label, () -> {
            if (session.history().getUndoCommand() != last) {
                throw new IllegalStateException("The project was changed since this change was looked at.");
            }
            work.forEach(Runnable::run);
        });
    }
}
