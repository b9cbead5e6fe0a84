// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands that other bundles give the window, by name, so that the shell knows none of their classes. */
public final class Commands {

    /** Opens the observatory itself. */
    public static final String OPEN_OBSERVATORY = "org.observatory.ui.openObservatory";
    /** Opens the sample project. */
    public static final String OPEN_SAMPLE = "org.observatory.ui.openSample";
    /** Asks for a folder and makes a project there. */
    public static final String NEW_PROJECT = "org.observatory.ui.newProject";
    /** Opens a project, asking for its folder when none is given. */
    public static final String OPEN_PROJECT = "org.observatory.ui.openProject";

    /** Imports documents into the project that is looked at. */
    public static final String IMPORT_DOCUMENTS = "org.observatory.ui.importDocuments";

    private static final String PATH = "org.observatory.ui.openProject.path";

    private Commands() {
    }

    /**
     * Does what a command says, when it can be done now.
     *
     * @return whether it was done
     */
    public static boolean run(IWorkbench workbench, String id) {
        return run(workbench, id, Map.of());
    }

    /** Opens the project in a folder; whoever opens it says what is wrong with it. */
    public static boolean openProject(IWorkbench workbench, Path folder) {
        return run(workbench, OPEN_PROJECT, Map.of(PATH, folder.toString()));
    }

    /** @return whether some bundle offers the command */
    public static boolean exists(IWorkbench workbench, String id) {
        return workbench.getService(ICommandService.class).getCommand(id).isDefined();
    }

    private static boolean run(IWorkbench workbench, String id, Map<String, String> parameters) {
        try {
            var command = workbench.getService(ICommandService.class).getCommand(id);
            var filled = ParameterizedCommand.generateCommand(command, parameters);
            if (filled == null) {
                return false;
            }
            workbench.getService(IHandlerService.class).executeCommand(filled, null);
            return true;
        } catch (CommandException e) {
            ILog.of(Commands.class).error("The command " + id + " failed", e);
            return false;
        }
    }
}
