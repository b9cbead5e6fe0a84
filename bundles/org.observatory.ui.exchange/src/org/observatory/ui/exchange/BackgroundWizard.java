// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.project.ProjectException;
import org.observatory.ui.projects.MonitorProgress;

/** A wizard that does what takes time in the background, between its pages; it can be abandoned. */
public abstract class BackgroundWizard extends Wizard {

    private final Language language;
    private final String abandoned;

    /**
     * Makes the wizard.
     *
     * @param title     the title of its window
     * @param abandoned what is said when somebody abandons what it does
     * @param language  the language it speaks
     */
    protected BackgroundWizard(String title, String abandoned, Language language) {
        this.abandoned = abandoned;
        this.language = language;
        setWindowTitle(title);
        setHelpAvailable(false);
        setNeedsProgressMonitor(true);
    }

    /** Lets the wizard go from page to page; it stays where it is when the next page cannot be prepared. */
    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() != null && event.getTargetPage() instanceof IWizardPage page
                        && page.getPreviousPage() == event.getCurrentPage()) {
                    event.doit = prepare(page);
                }
            });
        }
    }

    /** {@return whether a page can be shown, coming from the page before it} */
    protected abstract boolean prepare(IWizardPage page);

    /** What is done in the background. */
    @FunctionalInterface
    protected interface Work {

        /** Does it, telling how far it is. */
        void run(Progress progress) throws ImportException, ProjectException;
    }

    /**
     * Does something in the background; what hinders it is said on the page.
     *
     * @param task what is being done
     * @return whether it was done
     */
    protected final boolean inBackground(String task, Work work) {
        IRunnableWithProgress runnable = monitor -> {
            try {
                monitor.beginTask(task, MonitorProgress.STEPS);
                work.run(new MonitorProgress(monitor, language));
            } catch (ImportException | ProjectException refused) {
                throw new InvocationTargetException(refused);
            } catch (CancellationException given) {
                throw new InterruptedException();
            }
        };
        try {
            getContainer().run(true, true, runnable);
            page().setErrorMessage(null);
            return true;
        } catch (InvocationTargetException failed) {
            page().setErrorMessage(reason(failed.getCause()).in(language));
        } catch (InterruptedException given) {
            page().setErrorMessage(abandoned);
        }
        return false;
    }

    private static Label reason(Throwable cause) {
        return switch (cause) {
            case ImportException refused -> refused.label();
            case ProjectException refused -> refused.label();
            case Throwable fault -> throw new IllegalStateException(fault);
        };
    }

    private WizardPage page() {
        return (WizardPage) getContainer().getCurrentPage();
    }
}
