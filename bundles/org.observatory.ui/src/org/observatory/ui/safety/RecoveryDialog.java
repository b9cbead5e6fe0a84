// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.observatory.project.Recovery;
import org.observatory.ui.fields.Names;
import org.observatory.ui.texts.Texts;

/** Offers the edits that a crash left behind, with all that was done. */
final class RecoveryDialog extends MessageDialog {

    /** The button that makes the edits again. */
    static final int RECOVER = 0;
    /** The button that shows the project as it was saved; the edits are offered again later. */
    static final int LATER = 1;
    /** The button that does without them. */
    static final int DISMISS = 2;

    private static final int LINES = 8;

    private final java.util.List<String> edits;
    private final Texts texts;

    RecoveryDialog(Shell parent, Texts texts, RecoveryText words, String project, Recovery recovery) {
        super(parent, texts.get("recovery.title"), null, words.question(project, recovery), QUESTION, RECOVER,
                texts.get("recovery.recover"), texts.get("recovery.later"), texts.get("recovery.dismiss"));
        this.texts = texts;
        this.edits = words.edits(recovery);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("recovery.edits"));
        var list = new List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        edits.forEach(list::add);
        Names.give(list, texts.get("recovery.edits"));
        GridDataFactory.fillDefaults().grab(true, true).hint(420, list.getItemHeight() * Math.clamp(edits.size(), 2, LINES)).applyTo(list);
        var promise = new Label(area, SWT.WRAP);
        promise.setText(texts.get("recovery.promise"));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).indent(0, 4).applyTo(promise);
        return area;
    }
}
