// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.observatory.app.failure.FailedCommands;
import org.observatory.app.window.FormerEditors;
import org.observatory.app.window.Splash;
import org.observatory.app.window.TopTrim;

/** The life of the whole workbench: what it shows first, what it keeps, what it does when something fails. */
final class ShellAdvisor extends WorkbenchAdvisor {

    private final CompletableFuture<IWorkbench> ready;
    private final Splash splash;

    /**
     * @param ready told of the workbench once its window is there
     * @param splash shown until then
     */
    ShellAdvisor(CompletableFuture<IWorkbench> ready, Splash splash) {
        this.ready = ready;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        splash.reached(40);
    }

    @Override
    public void preStartup() {
        splash.reached(60);
        var workbench = getWorkbenchConfigurer().getWorkbench();
        FormerEditors.close(workbench);
        TopTrim.waitForWindows(workbench);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ObservatoryPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        splash.reached(80);
        return new WindowAdvisor(configurer, splash);
    }

    @Override
    public void postStartup() {
        var workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getService(ICommandService.class).addExecutionListener(new FailedCommands());
        ready.complete(workbench);
    }

    @Override
    public void eventLoopException(Throwable failure) {
        var status = new Status(IStatus.ERROR, ShellAdvisor.class, String.valueOf(failure), failure);
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(ShellAdvisor.class).log(e.getStatus());
        }
    }
}
