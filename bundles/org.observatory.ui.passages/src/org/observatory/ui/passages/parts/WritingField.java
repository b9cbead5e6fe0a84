// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;

/**
 * A field of several lines that somebody writes in: kept after a pause and when it is left. A passage or any other text
 * dropped on it is inserted where the caret is.
 *
 * @param <P> what the text belongs to
 */
public final class WritingField<P> {

    private static final int PAUSE = 1_000;

    private final Text text;
    private final Writing<P> writing;
    private boolean showing;

    /**
     * Takes care of a field.
     *
     * @param text the field
     * @param keep keeps what was written at a place, as one step
     */
    public WritingField(Text text, BiConsumer<P, String> keep) {
        this.text = text;
        this.writing = new Writing<>(keep);
        Runnable pause = () -> {
            if (!text.isDisposed()) {
                writing.settle();
            }
        };
        text.addModifyListener(event -> {
            if (!showing) {
                writing.typed(plain(text.getText()));
                text.getDisplay().timerExec(PAUSE, pause);
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> writing.settle()));
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addDisposeListener(event -> writing.settle());
        dropping();
    }

    private void dropping() {
        var target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = text.getEditable() ? DND.DROP_COPY : DND.DROP_NONE;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String dropped) {
                    insert(dropped);
                }
            }
        });
    }

    /** Line ends of the screen as those of the model. */
    private static String plain(String shown) {
        return shown.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Shows the text of a place; what is being written there stays.
     *
     * @param place    the place; null for none
     * @param held     its text
     * @param editable whether it can be written
     */
    public void show(P place, String held, boolean editable) {
        writing.show(place, held).ifPresent(this::fill);
        text.setEditable(place != null && editable);
    }

    private void fill(String shown) {
        showing = true;
        text.setText(shown);
        showing = false;
    }

    /** Takes back what was typed, since the project refused it. */
    public void takeBack(String held) {
        fill(writing.takeBack(held));
    }

    /** Inserts a text where the caret is, on a line of its own if there is something before it. */
    public void insert(String inserted) {
        if (text.getEditable()) {
            var before = text.getText(0, Math.max(0, text.getSelection().x - 1));
            text.insert(text.getSelection().x > 0 && !before.endsWith("\n") ? Text.DELIMITER + inserted : inserted);
            text.setFocus();
        }
    }

    /** Keeps what was typed now. */
    public void settle() {
        writing.settle();
    }

    /** {@return the field} */
    public Text control() {
        return text;
    }
}
