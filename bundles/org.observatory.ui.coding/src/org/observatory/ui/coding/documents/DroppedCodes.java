// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEffect;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;
import org.observatory.model.coding.Code;

/**
 * Codes dropped on the text: they are given to the selection if they are dropped on it, else to the sentence under the pointer, which
 * is shown selected meanwhile.
 */
final class DroppedCodes extends DropTargetAdapter {

    private static final int EDGE = 24;

    private final TextReader reader;
    private final BiConsumer<Segment, List<Code>> dropped;
    private Optional<Segment> selected = Optional.empty();
    private Segment target;

    DroppedCodes(TextReader reader, BiConsumer<Segment, List<Code>> dropped) {
        this.reader = reader;
        this.dropped = dropped;
        var drop = new DropTarget(reader.widget(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(LocalSelectionTransfer.getTransfer());
        drop.setDropTargetEffect(new DropTargetEffect(reader.widget()));
        drop.addDropListener(this);
    }

    private static List<Code> codes() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? ((Stream<?>) selection.stream()).filter(Code.class::isInstance).map(Code.class::cast).toList() : List.of();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        selected = reader.selected();
        target = null;
        dragOver(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        var place = reader.widget().toControl(event.x, event.y);
        scroll(place.y);
        var under = codes().isEmpty() || reader.text() == null ? Optional.<Segment>empty() : under(reader.at(place.x, place.y).orElse(0));
        if (under.isEmpty()) {
            event.detail = DND.DROP_NONE;
            return;
        }
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
                : DND.DROP_MOVE;
        if (!under.get().equals(target)) {
            target = under.get();
            reader.select(target.start(), target.end());
        }
    }

    private Optional<Segment> under(int offset) {
        return selected.filter(segment -> segment.contains(offset)).or(() -> TextUnits.sentence(reader.text(), offset));
    }

    private void scroll(int y) {
        var widget = reader.widget();
        if (y < EDGE) {
            widget.setTopPixel(widget.getTopPixel() - reader.row());
        } else if (y > widget.getClientArea().height - EDGE) {
            widget.setTopPixel(widget.getTopPixel() + reader.row());
        }
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        if (target != null && reader.text() != null) {
            selected.ifPresent(segment -> reader.select(segment.start(), segment.end()));
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        var codes = codes();
        if (target == null || codes.isEmpty()) {
            event.detail = DND.DROP_NONE;
            return;
        }
        dropped.accept(target, codes);
    }
}
