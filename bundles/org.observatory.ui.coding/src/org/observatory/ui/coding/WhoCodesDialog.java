// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;

/** Asks who codes: one of the coders of the project, or somebody new. */
public final class WhoCodesDialog extends TitleAreaDialog {

    private final CodingDesk desk;
    private final CodingTexts texts = CodingTexts.ofWorkbench();
    private Coder chosen;
    private String name = "";
    private Text field;

    private WhoCodesDialog(Shell parent, CodingDesk desk) {
        super(parent);
        this.desk = desk;
        setHelpAvailable(false);
    }

    /**
     * Asks, and lets the desk know.
     *
     * @param desk a desk
     * @return who codes from now on; empty if nobody was chosen
     */
    public static Optional<Coder> ask(CodingDesk desk) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || desk.project().isReadOnly()) {
            return Optional.empty();
        }
        var dialog = new WhoCodesDialog(window.getShell(), desk);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        if (dialog.chosen == null) {
            return desk.join(dialog.name);
        }
        desk.codeAs(dialog.chosen);
        return Optional.of(dialog.chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("who.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("who.question", desk.project().name()));
        setMessage(texts.get("who.help"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var labels = ObservatoryLabels.ofWorkbench();
        for (var coder : desk.coders()) {
            var radio = new Button(area, SWT.RADIO);
            radio.setText(labels.name(coder));
            radio.addListener(SWT.Selection, event -> {
                if (radio.getSelection()) {
                    chosen = coder;
                    check();
                }
            });
        }
        var other = new Button(area, SWT.RADIO);
        other.setText(texts.get("who.new"));
        other.addListener(SWT.Selection, event -> {
            if (other.getSelection()) {
                chosen = null;
                field.setFocus();
                check();
            }
        });
        new Label(area, SWT.NONE).setText(texts.get("who.name"));
        field = new Text(area, SWT.BORDER);
        field.setTextLimit(80);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> {
            name = field.getText().strip();
            if (!name.isEmpty()) {
                chosen = null;
                for (var child : area.getChildren()) {
                    if (child instanceof Button radio) {
                        radio.setSelection(radio == other);
                    }
                }
            }
            check();
        });
        return area;
    }

    private void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(chosen != null || !name.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("who.code"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("who.cancel"), false);
    }
}
