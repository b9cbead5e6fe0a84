// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Changes between the light and the dark theme, for good; until somebody does, the system decides. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.observatory.app.darkTheme";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public Object execute(ExecutionEvent event) {
        themes().setTheme(isDark() ? LIGHT : DARK, true);
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(isDark());
    }

    private static boolean isDark() {
        var theme = themes().getActiveTheme();
        return theme != null && theme.getId().startsWith(DARK);
    }

    private static IThemeEngine themes() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
