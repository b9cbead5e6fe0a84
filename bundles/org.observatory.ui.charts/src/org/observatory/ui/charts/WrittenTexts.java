// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.charts.ChartTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.charts.texts.Texts;

/** Asks for the texts of a chart: what stands under it, and what is told to those who do not see it. */
final class WrittenTexts extends Dialog {

    private static final int RESET = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 520;

    private final Texts texts;
    private final ChartTexts generated;
    private final ChartTexts now;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private ChartTexts written;

    /**
     * Of one chart.
     *
     * @param generated what is written unless a person writes it
     * @param now       what stands there now
     */
    WrittenTexts(Shell parent, Texts texts, ChartTexts generated, ChartTexts now) {
        super(parent);
        this.texts = texts;
        this.generated = generated;
        this.now = now;
    }

    /** {@return what a person wrote in the place of what is generated} To be asked after the dialog was closed with its first button. */
    ChartTexts written() {
        return written;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("written.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        for (var name : ChartTexts.NAMES) {
            var label = new Label(area, SWT.NONE);
            label.setText(texts.get("written." + (name.equals("title") ? "heading" : name)));
            var lines = switch (name) {
                case "title" -> 1;
                case "alternative" -> 5;
                default -> 2;
            };
            var field = new Text(area, SWT.BORDER | (lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
            field.setText(now.texts().getOrDefault(name, ""));
            GridDataFactory.fillDefaults().grab(true, lines > 1).hint(WIDTH, lines * field.getLineHeight()).applyTo(field);
            Names.give(field, label.getText());
            fields.put(name, field);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESET, texts.get("written.reset"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.get("written.keep"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("export.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == RESET) {
            fields.forEach((name, field) -> field.setText(generated.texts().getOrDefault(name, "")));
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        var all = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> all.put(name, field.getText()));
        written = new ChartTexts(all).without(generated);
        super.okPressed();
    }
}
