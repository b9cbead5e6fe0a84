// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** The commands for colleagues without Git. */
public final class PackageHandlers {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 440;
    private static final int SMALL = 180;

    private PackageHandlers() {
    }

    /** Sends a package from the project that is looked at. */
    public static final class Send extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return inProject(event, HEIGHT, project -> Optional.of(new SendWizard(project)));
        }
    }

    /** Takes a package back into the project that is looked at. */
    public static final class TakeBack extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return inProject(event, HEIGHT, project -> Optional.of(new TakeBackWizard(project)));
        }
    }

    /** Sends the project that is looked at back to whom it came from. */
    public static final class SendBack extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var shell = HandlerUtil.getActiveShellChecked(event);
            return inProject(event, SMALL, project -> {
                var note = CodingPackages.received(project.folder());
                if (note.isEmpty()) {
                    var texts = PackageTexts.ofWorkbench();
                    MessageDialog.openInformation(shell, texts.get("back.title", project.name()), texts.get("back.notReceived"));
                }
                return note.map(received -> new SendBackWizard(project, received));
            });
        }
    }

    /** Makes a project of a package. */
    public static final class Open extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            return open(window, new OpenPackageWizard(window), SMALL);
        }
    }

    private static Object inProject(ExecutionEvent event, int height, Function<OpenProject, Optional<IWizard>> wizard)
            throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(Projects.class).open().isEmpty()) {
            var texts = PackageTexts.ofWorkbench();
            MessageDialog.openInformation(window.getShell(), texts.get("packages"), texts.get("noProject"));
        }
        CurrentProject.of(window).filter(project -> !project.refuses()).flatMap(wizard).ifPresent(one -> open(window, one, height));
        return null;
    }

    private static Object open(IWorkbenchWindow window, IWizard wizard, int height) {
        var dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(WIDTH, height);
        dialog.open();
        return null;
    }
}
