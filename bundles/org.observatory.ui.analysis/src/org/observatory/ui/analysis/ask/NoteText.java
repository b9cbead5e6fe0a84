// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.fields.Names;

/** Shows headings with what is said below each, to be read and copied. */
public final class NoteText {

    private static final int MARGIN = 8;

    private final StyledText text;

    /**
     * Makes it.
     *
     * @param parent where
     * @param name   what it is, for people who hear the screen
     */
    public NoteText(Composite parent, String name) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        Names.give(text, name);
        text.addTraverseListener(event -> event.doit = true);
    }

    /** {@return the control} */
    public StyledText control() {
        return text;
    }

    /** Shows parts. */
    public void show(List<MethodNote.Part> parts) {
        var shown = new StringBuilder();
        var headings = new StyleRange[parts.size()];
        for (var at = 0; at < headings.length; at++) {
            var part = parts.get(at);
            shown.append(at == 0 ? "" : "\n\n");
            headings[at] = new StyleRange(shown.length(), part.heading().length(), null, null, SWT.BOLD);
            headings[at].font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            shown.append(part.heading()).append('\n').append(part.body());
        }
        text.setText(shown.toString());
        text.setStyleRanges(headings);
        text.setTopPixel(0);
    }
}
