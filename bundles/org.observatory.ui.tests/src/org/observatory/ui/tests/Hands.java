// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Keys and mouse as hands use them: events of the display itself, which go wherever the focus and the pointer are. */
final class Hands {

    private static final Duration BREATH = Duration.ofMillis(30);

    private final Robot robot;

    Hands() throws AWTException {
        robot = new Robot();
    }

    /** Presses keys together, those that change others first: {@code VK_CONTROL, VK_Z}. */
    void press(int... keys) {
        for (var key : keys) {
            robot.keyPress(key);
        }
        for (var at = keys.length - 1; at >= 0; at--) {
            robot.keyRelease(keys[at]);
        }
        OpenWorkbench.wait(BREATH);
    }

    /** Types lower-case letters, digits and spaces. */
    void type(String text) {
        text.chars().forEach(letter -> press(KeyEvent.getExtendedKeyCodeForChar(letter)));
    }

    /** Clicks into the middle of a control. */
    void click(Control control) {
        point(control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
        click();
    }

    /** Clicks twice on the character at an offset, which selects its word. */
    void doubleClick(StyledText text, int offset) {
        var place = text.getLocationAtOffset(offset);
        point(text.toDisplay(place.x + 2, place.y + text.getLineHeight(offset) / 2));
        click();
        click();
        OpenWorkbench.wait(BREATH);
    }

    private void point(Point at) {
        robot.mouseMove(at.x, at.y);
        OpenWorkbench.wait(BREATH);
    }

    private void click() {
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        OpenWorkbench.wait(BREATH);
    }
}
