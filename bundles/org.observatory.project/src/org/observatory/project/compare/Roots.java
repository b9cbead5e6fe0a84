// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.observatory.project.ProjectSession;
import org.observatory.project.internal.ElementNames;

/** Where the root objects of a project come and go: cases, documents, codings and whatever else has a file of its own. */
public interface Roots {

    /** Refuses every change of roots, for models that have one root. */
    Roots NONE = new Roots() {
        @Override
        public Command adding(EObject root) {
            throw new UnsupportedOperationException("no root can be added");
        }

        @Override
        public Command removing(EObject root) {
            throw new UnsupportedOperationException("no root can be removed");
        }
    };

    /**
     * {@return the roots of a project, each in a file of its own}
     *
     * @param session an open project
     */
    static Roots of(ProjectSession session) {
        return new Roots() {
            @Override
            public Command adding(EObject root) {
                return session.adding(root, ElementNames.name(root).fr());
            }

            @Override
            public Command removing(EObject root) {
                return session.removing(root);
            }
        };
    }

    /**
     * {@return a command that adds a root, not yet executed}
     *
     * @param root a new object that stands nowhere yet
     */
    Command adding(EObject root);

    /**
     * {@return a command that takes a root out, not yet executed}
     *
     * @param root a root of the live model
     */
    Command removing(EObject root);
}
