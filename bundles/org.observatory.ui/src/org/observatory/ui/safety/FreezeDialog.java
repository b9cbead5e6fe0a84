// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.texts.Texts;

/** Asks what a frozen version is called. */
final class FreezeDialog extends TitleAreaDialog {

    private final Texts texts;
    private final String project;
    private Text field;
    private String name = "";

    FreezeDialog(Shell parent, Texts texts, String project) {
        super(parent);
        this.texts = texts;
        this.project = project;
        setHelpAvailable(false);
    }

    /** {@return the name that was typed} */
    String name() {
        return name;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("freeze.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("freeze.of", project));
        setMessage(texts.get("freeze.help"), IMessageProvider.NONE);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("freeze.name"));
        field = new Text(area, SWT.BORDER);
        field.setMessage(texts.get("freeze.example"));
        field.setTextLimit(120);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> typed());
        return area;
    }

    private void typed() {
        name = field.getText().strip();
        getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("freeze.freeze"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("freeze.cancel"), false);
    }
}
