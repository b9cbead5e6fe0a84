// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.observatory.app.instance.Begun;
import org.observatory.app.welcome.WelcomeEditor;
import org.observatory.app.welcome.WelcomeInput;
import org.observatory.app.window.Splash;
import org.observatory.ui.fields.ToolNames;

/** One window: its size when it opens for the first time, and the bars around the parts. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point LARGEST_FIRST = new Point(1600, 1000);
    private static final double SHARE_OF_SCREEN = 0.9;

    private final Splash splash;

    /** @param splash goes when the window is there */
    WindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash) {
        super(configurer);
        this.splash = splash;
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(firstSize(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    /** Large enough for explorer, editor and chart side by side where the screen has the room. */
    private static Point firstSize(Rectangle screen) {
        return new Point((int) Math.min(LARGEST_FIRST.x, screen.width * SHARE_OF_SCREEN),
                (int) Math.min(LARGEST_FIRST.y, screen.height * SHARE_OF_SCREEN));
    }

    /** Nothing to take up again: the welcome page says where to begin, once the window itself is painted. */
    @Override
    public void postWindowOpen() {
        splash.close();
        Begun.isOver();
        var window = getWindowConfigurer().getWindow();
        var display = window.getShell().getDisplay();
        display.asyncExec(() -> welcome(window.getActivePage()));
        ToolNames.follow(display);
    }

    private static void welcome(IWorkbenchPage page) {
        if (page != null && page.getEditorReferences().length == 0) {
            try {
                page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
            } catch (PartInitException e) {
                ILog.of(WindowAdvisor.class).log(e.getStatus());
            }
        }
    }
}
