// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.texts.Texts;

/** The commands that open and make projects. */
public final class ProjectHandlers {

    private ProjectHandlers() {
    }

    /** Opens the copy of the observatory. */
    public static final class Observatory extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            new OpenProjectJob(HandlerUtil.getActiveWorkbenchWindowChecked(event), StandardProjects::observatory).schedule();
            return null;
        }
    }

    /** Opens the sample. */
    public static final class Sample extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            new OpenProjectJob(HandlerUtil.getActiveWorkbenchWindowChecked(event), StandardProjects::sample).schedule();
            return null;
        }
    }

    /** Opens the project of a given folder, or asks which. */
    public static final class Open extends AbstractHandler {

        private static final String PATH = "org.observatory.ui.openProject.path";

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Optional.ofNullable(event.getParameter(PATH)).or(() -> ask(window.getShell())).map(Path::of)
                    .ifPresent(folder -> new OpenProjectJob(window, () -> folder).schedule());
            return null;
        }

        private static Optional<String> ask(Shell shell) {
            var dialog = new DirectoryDialog(shell);
            dialog.setText(Texts.ofWorkbench().get("projects.choose"));
            dialog.setMessage(Texts.ofWorkbench().get("projects.chooseHelp"));
            dialog.setFilterPath(StandardProjects.place().toString());
            return Optional.ofNullable(dialog.open());
        }
    }

    /** Asks for a name and a place, and makes a project there. */
    public static final class New extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            new WizardDialog(window.getShell(), new NewProjectWizard(window)).open();
            return null;
        }
    }
}
