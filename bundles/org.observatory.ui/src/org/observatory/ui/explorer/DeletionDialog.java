// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.observatory.model.coding.Anchored;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.ui.fields.VirtualTable;
import org.observatory.ui.texts.Texts;

/** Asks before elements are deleted; the passages that go with them are listed, however many. */
final class DeletionDialog extends MessageDialog {

    private static final int MOST = 120;

    private final Texts texts;
    private final ObservatoryLabels labels;
    private final List<Anchored> passages;

    private DeletionDialog(Shell parent, Texts texts, ObservatoryLabels labels, Deletion deletion) {
        super(parent, texts.get("delete.title"), null, new DeletionText(labels).question(deletion), QUESTION, 0,
                texts.get("delete.yes"), texts.get("delete.no"));
        this.texts = texts;
        this.labels = labels;
        this.passages = deletion.passages();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return whether somebody who was told what goes agrees that it goes} */
    static boolean agrees(Shell parent, ObservatoryLabels labels, Deletion deletion) {
        return new DeletionDialog(parent, new Texts(labels.language()), labels, deletion).open() == 0;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (passages.isEmpty()) {
            return null;
        }
        var table = new VirtualTable<Anchored>(parent, texts.get("delete.passages.list"), List.of(
                new VirtualTable.Column<>(texts.get("delete.passages.passage"), 3, passage -> Excerpt.of(passage.getQuotation(), MOST)),
                new VirtualTable.Column<>(texts.get("delete.passages.place"), 2, labels::path)));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 200).applyTo(table.control());
        table.show(passages);
        return table.control();
    }
}
