// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageNote;
import org.observatory.project.Slugs;
import org.observatory.ui.exchange.BackgroundWizard;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.StandardProjects;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** Sends a project that was made from a package back to whom it came from. */
public final class SendBackWizard extends BackgroundWizard {

    private final OpenProject project;
    private final PackageTexts texts;
    private final FileOnlyPage page;

    /**
     * Makes the wizard.
     *
     * @param project the project
     * @param note    what the package told of itself that it was made from
     */
    public SendBackWizard(OpenProject project, PackageNote note) {
        this(project, note, PackageTexts.ofWorkbench());
    }

    private SendBackWizard(OpenProject project, PackageNote note, PackageTexts texts) {
        super(texts.get("back.title", project.name()), texts.get("abandoned"), texts.language());
        this.project = project;
        this.texts = texts;
        var file = StandardProjects.place().resolve(Slugs.of(texts.get("back.fileName", note.coderName()), taken -> false)
                + CodingPackages.EXTENSION);
        var from = note.from().isBlank() ? texts.get("open.nobody") : note.from();
        page = new FileOnlyPage("back", texts.get("back.title", project.name()), texts, true, file,
                texts.get("back.from", from, Circumstances.day(note.time(), texts.language())), texts.get("send.originals"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    protected boolean prepare(IWizardPage next) {
        return true;
    }

    @Override
    public boolean performFinish() {
        var file = page.file().orElseThrow();
        var originals = page.isChecked();
        if (!inBackground(texts.get("back.gathering"), progress -> CodingPackages.sendBack(project.session(), originals,
                Circumstances.now(project), file, progress))) {
            return false;
        }
        MessageDialog.openInformation(getShell(), texts.get("back.done"), texts.get("back.doneHelp", file));
        return true;
    }
}
