// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.model.coding.Document;
import org.observatory.ui.exchange.BackgroundWizard;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** Sends a part of a project to a colleague as one file. */
public final class SendWizard extends BackgroundWizard {

    private final OpenProject project;
    private final PackageTexts texts;
    private final SendPlan plan;
    private final SendPage page;
    private final GridPage<Document> documents;

    /**
     * Makes the wizard.
     *
     * @param project the project, open for editing
     */
    public SendWizard(OpenProject project) {
        this(project, PackageTexts.ofWorkbench());
    }

    private SendWizard(OpenProject project, PackageTexts texts) {
        super(texts.get("send.title", project.name()), texts.get("abandoned"), texts.language());
        this.project = project;
        this.texts = texts;
        plan = new SendPlan(project.session(), texts);
        page = new SendPage(plan, texts);
        documents = new GridPage<>("documents", texts, List.of());
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(documents);
    }

    @Override
    protected boolean prepare(IWizardPage next) {
        documents.show(plan.columns(), plan.rows(), plan, this::judge, plan::turn, rows -> { });
        judge();
        return true;
    }

    private void judge() {
        documents.setMessage(plan.told());
        documents.setErrorMessage(plan.problem().orElse(null));
        documents.setPageComplete(plan.problem().isEmpty());
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete() && plan.problem().isEmpty();
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        var colleague = plan.colleague();
        var choice = plan.settle();
        if (!inBackground(texts.get("send.gathering"), progress -> CodingPackages.send(project.session(), choice, Circumstances.now(project),
                file, progress))) {
            return false;
        }
        tell(file, colleague);
        return true;
    }

    private void tell(Path file, String colleague) {
        MessageDialog.openInformation(getShell(), texts.get("send.done", colleague), texts.get("send.doneHelp", file, colleague));
    }
}
