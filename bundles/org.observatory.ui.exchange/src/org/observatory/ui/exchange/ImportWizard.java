// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importers;
import org.observatory.project.ProjectException;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.OpenProject;

/** A wizard that imports: what takes time is done in the background, between its pages, and can be abandoned. */
public abstract class ImportWizard extends Wizard {

    private final OpenProject project;
    private final ExchangeTexts texts = ExchangeTexts.ofWorkbench();
    private final Importers importers = Importers.contributed();

    /**
     * Makes the wizard.
     *
     * @param project the project to import into, open for editing
     * @param title   the message that is the title of its window, with the name of the project
     */
    protected ImportWizard(OpenProject project, String title) {
        this.project = project;
        setWindowTitle(texts.get(title, project.name()));
        setHelpAvailable(false);
        setNeedsProgressMonitor(true);
        importers.failures().forEach(failure -> ILog.of(ImportWizard.class).warn(
                failure.message(texts.language().locale()), failure.cause()));
    }

    /** {@return the project to import into} */
    protected final OpenProject project() {
        return project;
    }

    /** {@return the language it speaks} */
    protected final ExchangeTexts texts() {
        return texts;
    }

    /** {@return the importers} */
    protected final Importers importers() {
        return importers;
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
     * @param task the message that says what is being done
     * @return whether it was done
     */
    protected final boolean run(String task, Work work) {
        IRunnableWithProgress runnable = monitor -> {
            try {
                work.run(progress(monitor, task));
            } catch (ImportException | ProjectException refused) {
                throw new InvocationTargetException(refused);
            } catch (CancellationException abandoned) {
                throw new InterruptedException();
            }
        };
        try {
            getContainer().run(true, true, runnable);
            page().setErrorMessage(null);
            return true;
        } catch (InvocationTargetException failed) {
            page().setErrorMessage(reason(failed.getCause()).in(texts.language()));
        } catch (InterruptedException abandoned) {
            page().setErrorMessage(texts.get("import.abandoned"));
        }
        return false;
    }

    private Progress progress(IProgressMonitor monitor, String task) {
        return new MonitorProgress(monitor, texts.get(task), texts.language());
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
