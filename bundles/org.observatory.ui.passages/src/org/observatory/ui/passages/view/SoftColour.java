// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colour of what is said softly: between those of a control, light or dark, and still easy to read. */
final class SoftColour {

    private static final double SHARE = 0.66;

    private SoftColour() {
    }

    static Color on(Control control) {
        var text = control.getForeground();
        var ground = control.getBackground();
        return new Color(mixed(text.getRed(), ground.getRed()), mixed(text.getGreen(), ground.getGreen()), mixed(text.getBlue(), ground.getBlue()));
    }

    private static int mixed(int text, int ground) {
        return (int) Math.round(SHARE * text + (1 - SHARE) * ground);
    }
}
