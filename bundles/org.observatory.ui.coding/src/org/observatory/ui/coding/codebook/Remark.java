// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that says something; hidden while it has nothing to say. */
final class Remark {

    private final Label label;

    Remark(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).exclude(true).hint(80, SWT.DEFAULT).applyTo(label);
        label.setVisible(false);
    }

    void say(String text) {
        if (!label.isDisposed() && !text.equals(label.getText().replace("&&", "&"))) {
            label.setText(text.replace("&", "&&"));
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.getParent().layout(true);
        }
    }
}
