// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * A way to mend an issue. It may be chosen long after the issue was found, and the issue may have been found in another
 * reading of the project: a fix therefore keeps no element, is given the element of the issue in the session that is
 * edited, and looks whether there is still something to mend.
 *
 * @param label  what it does, as a menu says it: « Supprimer le lien »
 * @param change makes the command
 */
public record Fix(Label label, Change change) {

    /** Makes the command that mends an issue. */
    @FunctionalInterface
    public interface Change {
        /**
         * {@return the command, not executed yet, which is one step of the history; empty when there is nothing to mend}
         *
         * @param element the element of the issue, in the session
         * @param session the project, open for editing
         * @param title   the name of the step, in the language of the workbench
         * @throws ProjectException if a text that is needed cannot be read
         */
        Optional<Command> on(EObject element, ProjectSession session, String title) throws ProjectException;
    }

    /** Neither part may be null. */
    public Fix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(change, "change");
    }

    /**
     * {@return a fix that changes the element, or what is around it}
     *
     * @param label what it does
     * @param type  the type of the element of the issue
     * @param wrong whether there is still something to mend
     * @param mend  changes the model directly; what it does is one step that can be undone
     */
    public static <T extends EObject> Fix editing(Label label, Class<T> type, Predicate<T> wrong, Consumer<T> mend) {
        return new Fix(label, (element, session, title) -> Optional.of(element).filter(type::isInstance).map(type::cast)
                .filter(wrong).map(still -> session.editing(title, () -> mend.accept(still))));
    }

    /**
     * {@return a fix that deletes the element and what makes no sense without it}
     *
     * @param label what it does
     * @param type  the type of the element of the issue
     * @param wrong whether there is still something to mend
     */
    public static <T extends EObject> Fix deleting(Label label, Class<T> type, Predicate<T> wrong) {
        return new Fix(label, (element, session, title) -> Optional.of(element).filter(type::isInstance).map(type::cast)
                .filter(wrong).map(still -> Deletion.of(session, List.of(still)).command(title)));
    }

    /**
     * {@return several commands as one step of the history}
     *
     * @param title    its name
     * @param commands executed one after the other
     */
    public static Command step(String title, List<? extends Command> commands) {
        var step = new CompoundCommand(title);
        commands.forEach(step::append);
        return step;
    }

    /**
     * {@return the command that mends an issue, not executed yet; empty when its element is gone or it is mended already}
     *
     * @param session the project, open for editing
     * @param address {@link Issue#address()}
     * @throws ProjectException if a text that is needed cannot be read
     */
    public Optional<Command> command(ProjectSession session, URI address) throws ProjectException {
        var element = session.element(address);
        return element.isEmpty() ? Optional.empty()
                : change.on(element.get(), session, label.in(Language.of(Locale.getDefault())));
    }
}
