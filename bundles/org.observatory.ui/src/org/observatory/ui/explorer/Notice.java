// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line under the tree that says what is missing from it; hidden while nothing is. */
final class Notice {

    private final Label label;

    Notice(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).exclude(true).hint(80, SWT.DEFAULT).applyTo(label);
        label.setVisible(false);
    }

    void show(String first, List<String> others) {
        var text = String.join("\n", Stream.concat(Stream.of(first), others.stream()).filter(line -> !line.isBlank()).toList());
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.getParent().layout(true);
        }
    }
}
