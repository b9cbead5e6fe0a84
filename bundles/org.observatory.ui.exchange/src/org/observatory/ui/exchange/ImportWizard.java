// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import org.eclipse.core.runtime.ILog;
import org.observatory.exchange.Importers;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.OpenProject;

/** A wizard that imports into a project. */
public abstract class ImportWizard extends BackgroundWizard {

    private final OpenProject project;
    private final ExchangeTexts texts;
    private final Importers importers = Importers.contributed();

    /**
     * Makes the wizard.
     *
     * @param project the project to import into, open for editing
     * @param title   the message that is the title of its window, with the name of the project
     */
    protected ImportWizard(OpenProject project, String title) {
        this(project, title, ExchangeTexts.ofWorkbench());
    }

    private ImportWizard(OpenProject project, String title, ExchangeTexts texts) {
        super(texts.get(title, project.name()), texts.get("import.abandoned"), texts.language());
        this.project = project;
        this.texts = texts;
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

    /**
     * Does something in the background; what hinders it is said on the page.
     *
     * @param task the message that says what is being done
     * @return whether it was done
     */
    protected final boolean run(String task, Work work) {
        return inBackground(texts.get(task), work);
    }
}
