// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Names;

/** Stands in the place of a result while it is computed, or where there is none. */
final class Waiting {

    private static final int STEPS = 1000;
    private static final int WIDTH = 420;

    private final Composite area;
    private final Label said;
    private final ProgressBar bar;
    private final Button cancel;

    Waiting(Composite parent, AnalysisTexts texts, Runnable cancelled) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 24).spacing(0, 10).applyTo(area);
        said = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(said);
        bar = new ProgressBar(area, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        Names.give(bar, texts.get("result.progress"));
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        cancel = new Button(area, SWT.PUSH);
        cancel.setText(texts.get("result.cancel"));
        cancel.addListener(SWT.Selection, event -> cancelled.run());
    }

    Composite control() {
        return area;
    }

    /** Says how far it is. */
    void goesOn(String step, double done) {
        say(step, true);
        bar.setSelection((int) Math.round(done * STEPS));
    }

    /** Says why there is nothing. */
    void ended(String why) {
        say(why, false);
    }

    private void say(String text, boolean running) {
        said.setText(text.replace("&", "&&"));
        bar.setVisible(running);
        cancel.setVisible(running);
        area.layout();
    }

    /** {@return what is said} */
    String said() {
        return said.getText();
    }

    void setFocus() {
        if (cancel.isVisible()) {
            cancel.setFocus();
        } else {
            area.setFocus();
        }
    }
}
