// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** Asks for the file of a package, and says something about it. */
final class FileOnlyPage extends WizardPage {

    private final PackageTexts texts;
    private final boolean saving;
    private final Path proposed;
    private final String note;
    private final String option;
    private FileRow file;
    private Button check;

    /**
     * Makes the page.
     *
     * @param what     the messages: those called this with {@code .title} and {@code .help}
     * @param saving   whether the file is to be made
     * @param proposed the file at first; null for none
     * @param note     what is said below
     * @param option   what can be chosen besides; null for nothing
     */
    FileOnlyPage(String what, String title, PackageTexts texts, boolean saving, Path proposed, String note, String option) {
        super(what);
        this.texts = texts;
        this.saving = saving;
        this.proposed = proposed;
        this.note = note;
        this.option = option;
        setTitle(title);
        setDescription(texts.get(what + ".help"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        file = new FileRow(area, texts, saving, this::judge);
        if (option != null) {
            new Label(area, SWT.NONE);
            check = new Button(area, SWT.CHECK);
            check.setText(option);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        }
        var said = new Label(area, SWT.WRAP);
        said.setText(note);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(500, SWT.DEFAULT).indent(0, 8).applyTo(said);
        if (proposed != null) {
            file.set(proposed);
        }
        setControl(area);
        judge();
        setErrorMessage(null);
    }

    private void judge() {
        if (file != null) {
            setErrorMessage(file.problem().orElse(null));
            setPageComplete(file.problem().isEmpty());
        }
    }

    Optional<Path> file() {
        return file.file();
    }

    boolean isChecked() {
        return check != null && check.getSelection();
    }
}
