// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * To code: the project and below it the codebook at the left, the document in the middle, the passages below it with the memos and
 * whatever coders share. A view that no bundle offers is left out.
 */
public final class CodingPerspective implements IPerspectiveFactory {

    private static final String EXPLORER = "org.observatory.ui.explorer";
    private static final String CODEBOOK = "org.observatory.ui.coding.codebook";
    private static final String PASSAGES = "org.observatory.ui.passages.passages";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        place(layout, layout.createFolder("coding.left", IPageLayout.LEFT, 0.26f, layout.getEditorArea()), EXPLORER);
        place(layout, layout.createFolder("coding.codes", IPageLayout.BOTTOM, 0.36f, "coding.left"), CODEBOOK);
        place(layout, layout.createFolder("coding.below", IPageLayout.BOTTOM, 0.68f, layout.getEditorArea()), PASSAGES,
                "org.observatory.ui.passages.memos", "org.observatory.ui.coding.unplaced", "org.observatory.ui.team.rounds",
                "org.observatory.ui.problems");
    }

    private static void place(IPageLayout layout, IFolderLayout folder, String... views) {
        for (var view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                folder.addView(view);
            } else {
                folder.addPlaceholder(view);
            }
        }
    }
}
