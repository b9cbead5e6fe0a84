// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** Projects the workbench is asked to open from outside; requests wait until its window is there. */
public final class Requests implements Consumer<List<Path>> {

    private final CompletableFuture<IWorkbench> workbench;

    /** @param workbench completed when the first window is open */
    public Requests(CompletableFuture<IWorkbench> workbench) {
        this.workbench = workbench;
    }

    /**
     * Finds the projects among the arguments of a start: whatever is neither an option nor the value that follows one.
     *
     * @param arguments as given
     * @param folder the folder relative paths start from
     * @return absolute paths, in order; a file of a project stands for its folder later on
     */
    public static List<Path> paths(String[] arguments, Path folder) {
        var found = new ArrayList<Path>();
        var previous = "";
        for (var argument : arguments) {
            if (!argument.isBlank() && !argument.startsWith("-") && !previous.startsWith("-")) {
                try {
                    found.add(folder.resolve(argument).toAbsolutePath().normalize());
                } catch (InvalidPathException e) {
                    // No such path can exist on this system: there is nothing to open.
                    previous = argument;
                    continue;
                }
            }
            previous = argument;
        }
        return List.copyOf(found);
    }

    /** Comes to the front and opens the projects, now or as soon as the window is there. */
    @Override
    public void accept(List<Path> projects) {
        workbench.thenAccept(running -> {
            var display = running.getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    raise(running);
                    projects.forEach(project -> Commands.openProject(running, project));
                });
            }
        });
    }

    private static void raise(IWorkbench running) {
        var windows = running.getWorkbenchWindows();
        if (windows.length > 0) {
            var window = running.getActiveWorkbenchWindow();
            bringUp((window == null ? windows[0] : window).getShell());
        }
    }

    private static void bringUp(Shell shell) {
        shell.setMinimized(false);
        shell.setVisible(true);
        shell.forceActive();
    }
}
