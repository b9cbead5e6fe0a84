// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.observatory.model.coding.Coding;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.fields.Names;

/** The remark and the weight of a coded passage. */
final class PassageDialog extends Dialog {

    private static final int EXCERPT = 300;
    private static final int HUNDRED = 100;

    private final Coding coding;
    private final ObservatoryLabels labels;
    private final CodingTexts texts;
    private Text field;
    private Button weighted;
    private Spinner spinner;
    private String memo;
    private Integer weight;

    PassageDialog(Shell parent, Coding coding, ObservatoryLabels labels) {
        super(parent);
        this.coding = coding;
        this.labels = labels;
        this.texts = new CodingTexts(labels.language());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("passage.title", labels.name(coding.getCode())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(area);
        var quoted = new Label(area, SWT.WRAP);
        quoted.setText(Excerpt.of(coding.getQuotation(), EXCERPT).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(460, SWT.DEFAULT).applyTo(quoted);
        new Label(area, SWT.NONE).setText(texts.get("passage.memo"));
        field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        field.setText(coding.getMemo() == null ? "" : coding.getMemo());
        Names.give(field, texts.get("passage.memo"));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 120).applyTo(field);
        weighted = new Button(area, SWT.CHECK);
        weighted.setText(texts.get("passage.weightField"));
        weighted.setSelection(coding.getWeight() != null);
        spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(coding.getWeight() == null ? HUNDRED / 2 : coding.getWeight(), 0, HUNDRED, 0, 1, 10);
        spinner.setEnabled(weighted.getSelection());
        Names.give(spinner, texts.get("passage.weightField"));
        weighted.addListener(SWT.Selection, event -> spinner.setEnabled(weighted.getSelection()));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                okPressed();
            }
        });
        return area;
    }

    @Override
    protected void okPressed() {
        memo = field.getText().replace("\r\n", "\n").strip();
        weight = weighted.getSelection() ? spinner.getSelection() : null;
        super.okPressed();
    }

    /** {@return the remark; empty for none} */
    String memo() {
        return memo;
    }

    /** {@return the weight; null for none} */
    Integer weight() {
        return weight;
    }
}
