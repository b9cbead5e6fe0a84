// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says what controls are to people who hear the screen. */
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
        SystemNames.set(control, name);
    }

    /** Gives a control a name and a description that change. */
    public static void describe(Control control, Supplier<String> name, Supplier<String> description) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description.get();
            }
        });
    }

    /**
     * Gives a control that draws itself its role, and tells what of it is chosen.
     *
     * @param control the control
     * @param role    one of {@link org.eclipse.swt.accessibility.ACC}'s roles
     * @param value   what is chosen now
     */
    public static void role(Control control, int role, Supplier<String> value) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value.get();
            }
        });
    }
}
