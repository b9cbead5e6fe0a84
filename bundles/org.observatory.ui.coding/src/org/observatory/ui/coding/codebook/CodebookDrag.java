// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.stream.Collectors;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Lets codes be dragged: within the codebook, onto a passage as a selection of codes, elsewhere as their names. */
final class CodebookDrag extends DragSourceAdapter {

    private final CodebookViewer viewer;
    private final CodebookWords words;

    private CodebookDrag(CodebookViewer viewer, CodebookWords words) {
        this.viewer = viewer;
        this.words = words;
    }

    static void enable(CodebookViewer viewer, CodebookWords words) {
        viewer.viewer().addDragSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
                new Transfer[] { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() }, new CodebookDrag(viewer, words));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var codes = viewer.codes();
        event.doit = !codes.isEmpty() && !viewer.viewer().isCellEditorActive();
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(codes));
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (LocalSelectionTransfer.getTransfer().isSupportedType(event.dataType)) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        } else {
            event.data = viewer.codes().stream().map(words.labels()::name).collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
    }
}
