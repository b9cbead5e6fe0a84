// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.ui.fields.Names;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** The file of a package: typed, or chosen. Three cells of a grid. */
final class FileRow {

    private final PackageTexts texts;
    private final boolean saving;
    private final Text place;

    /**
     * Makes the row.
     *
     * @param saving  whether the file is to be made
     * @param changed called when another file is given
     */
    FileRow(Composite parent, PackageTexts texts, boolean saving, Runnable changed) {
        this.texts = texts;
        this.saving = saving;
        new Label(parent, SWT.NONE).setText(texts.get("file"));
        place = new Text(parent, SWT.BORDER);
        Names.give(place, texts.get("file"));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(place);
        place.addModifyListener(event -> changed.run());
        var choose = new Button(parent, SWT.PUSH);
        choose.setText(texts.get("file.choose"));
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    private void choose() {
        var dialog = new FileDialog(place.getShell(), saving ? SWT.SAVE : SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + CodingPackages.EXTENSION, "*.*"});
        dialog.setOverwrite(saving);
        file().ifPresent(file -> {
            dialog.setFilterPath(String.valueOf(file.getParent()));
            dialog.setFileName(String.valueOf(file.getFileName()));
        });
        var chosen = dialog.open();
        if (chosen != null) {
            place.setText(saving && !chosen.contains(".") ? chosen + CodingPackages.EXTENSION : chosen);
        }
    }

    void set(Path file) {
        place.setText(file.toString());
    }

    boolean isTouched(Path proposed) {
        return proposed != null && !place.getText().equals(proposed.toString());
    }

    void setFocus() {
        place.setFocus();
    }

    /** {@return the file; empty while none is given} */
    Optional<Path> file() {
        try {
            return place.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(place.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException typing) {
            return Optional.empty();
        }
    }

    /** {@return why the file cannot be used, as one sentence} */
    Optional<String> problem() {
        return file().isEmpty() ? Optional.of(texts.get("file.none")) : Optional.empty();
    }
}
