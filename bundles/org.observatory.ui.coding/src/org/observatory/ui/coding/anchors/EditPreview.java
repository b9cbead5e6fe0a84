// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import java.util.List;

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
import org.observatory.coding.anchors.Placed;
import org.observatory.coding.anchors.Reanchoring;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.PassageText;
import org.observatory.ui.fields.Names;
import org.observatory.ui.fields.VirtualTable;

/** Shows what becomes of the passages of a document before its text is replaced. */
final class EditPreview extends Dialog {

    private static final int WIDTH = 820;

    private final Reanchoring outcome;
    private final AnchorTexts texts = AnchorTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();

    EditPreview(Shell parent, Reanchoring outcome) {
        super(parent);
        this.outcome = outcome;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("preview.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var words = new EditWords(texts);
        var passages = new PassageText(labels);
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 8).applyTo(area);
        var question = new Label(area, SWT.WRAP);
        question.setText(texts.get("preview.question", labels.name(outcome.document())).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(question);
        var summary = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        summary.setText(String.join("\n", words.summary(outcome)));
        Names.give(summary, texts.get("preview.summary"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(summary);
        var table = new VirtualTable<Placed>(area, texts.get("preview.passages"), List.of(
                new VirtualTable.Column<>(texts.get("column.fate"), 3, words::fate),
                new VirtualTable.Column<>(texts.get("column.was"), 4, words::was),
                new VirtualTable.Column<>(texts.get("column.becomes"), 4, words::becomes),
                new VirtualTable.Column<>(texts.get("column.code"), 2, row -> passages.codeName(row.passage())),
                new VirtualTable.Column<>(texts.get("column.coder"), 2, row -> passages.coder(row.passage()))));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - 40, 280).applyTo(table.control());
        table.show(EditWords.rows(outcome));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("preview.apply"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("preview.back"), false);
    }
}
