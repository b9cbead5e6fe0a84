// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for people who hear the screen. */
public final class Names {

    private Names() {
    }

    /**
     * Gives a control its accessible name.
     *
     * @param control a control without a label of its own
     * @param name    what it is
     */
    public static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
