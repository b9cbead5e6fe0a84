// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.ui.IWorkbench;

/**
 * The bar of tools at the top of a window. The workbench draws it with the shell, and again once the window behind is made.
 * When the first drawing itself asks for that window, as the tool that saves does if it comes to it early enough, the second
 * takes place within the first, and tools stand there twice. So the bar waits for its window, and is drawn once.
 */
public final class TopTrim {

    private TopTrim() {
    }

    /**
     * Holds back the bars at the top of all windows that are to be opened; the window itself shows its bar when it is made.
     *
     * @param workbench a workbench that has drawn no window yet
     */
    public static void waitForWindows(IWorkbench workbench) {
        Optional.ofNullable(workbench.getService(MApplication.class)).ifPresent(application -> application.getChildren().stream()
                .filter(window -> window.getWidget() == null)
                .filter(MTrimmedWindow.class::isInstance).flatMap(window -> ((MTrimmedWindow) window).getTrimBars().stream())
                .filter(bar -> bar.getSide() == SideValue.TOP).forEach(bar -> bar.setToBeRendered(false)));
    }
}
