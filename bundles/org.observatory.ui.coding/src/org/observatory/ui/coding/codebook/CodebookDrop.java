// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.observatory.coding.codebook.CodePlace;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.ui.coding.codebook.CodebookTree.Branch;
import org.observatory.ui.coding.codebook.CodebookTree.Group;
import org.observatory.ui.coding.codebook.CodebookTree.Member;

/**
 * What dropping codes in the codebook does: between two codes they are moved there, on a code below it, on a set into it. With the
 * key that copies they are copied, with the one that links they are merged with the code they are dropped on.
 */
final class CodebookDrop extends ViewerDropAdapter {

    private final CodebookActions actions;

    private CodebookDrop(CodebookViewer viewer, CodebookActions actions) {
        super(viewer.viewer());
        this.actions = actions;
    }

    static void enable(CodebookViewer viewer, CodebookActions actions) {
        viewer.viewer().addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
                new Transfer[] { LocalSelectionTransfer.getTransfer() }, new CodebookDrop(viewer, actions));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        var codes = dragged();
        if (!LocalSelectionTransfer.getTransfer().isSupportedType(type) || codes.isEmpty() || !actions.holds(codes)) {
            return false;
        }
        if (operation == DND.DROP_LINK) {
            return target instanceof Code code && actions.canMerge(codes, code);
        }
        var set = set(target);
        if (set != null || target instanceof Group group && group.branch() == Branch.SETS) {
            return set == null || !set.getCodes().containsAll(codes);
        }
        var place = place(target);
        return place != null && actions.canMove(codes, place, operation == DND.DROP_COPY);
    }

    @Override
    public boolean performDrop(Object data) {
        var codes = dragged();
        var target = getCurrentTarget();
        if (getCurrentOperation() == DND.DROP_LINK) {
            actions.merge(codes, (Code) target);
        } else if (set(target) != null) {
            actions.include(set(target), codes);
        } else if (target instanceof Group group && group.branch() == Branch.SETS) {
            actions.newSet(codes);
        } else if (getCurrentOperation() == DND.DROP_COPY) {
            actions.copy(codes, place(target));
        } else {
            actions.move(codes, place(target));
        }
        // What was moved is moved: whoever it was dragged from has nothing to take away.
        return true;
    }

    private static CodeSet set(Object target) {
        return target instanceof CodeSet set ? set : target instanceof Member member ? member.set() : null;
    }

    private CodePlace place(Object target) {
        return switch (target) {
            case Code code -> switch (getCurrentLocation()) {
                case LOCATION_BEFORE -> CodePlace.before(code);
                case LOCATION_AFTER -> CodePlace.after(code);
                default -> CodePlace.endOf(code);
            };
            case Group group -> CodePlace.endOf(group.scheme());
            case null, default -> null;
        };
    }

    private static List<Code> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? Stream.of(selection.toArray()).filter(Code.class::isInstance).map(Code.class::cast).toList() : List.of();
    }
}
