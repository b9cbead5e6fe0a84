// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.CodeColours;
import org.observatory.coding.CodeOffers.Refusal;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;

/** The palette of codes over the text. */
public final class CodePalette extends ChoicePopup {

    private final Deeds deeds;
    private final BiFunction<Refusal, Code, String> why;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private CodeEntries entries;
    private List<CodeEntry> found = List.of();

    /** What the palette does. */
    public interface Deeds {
        /** {@return the codes there are, for what is going to be coded now} */
        CodeEntries entries();

        /** {@return what is going to be coded} */
        String title();

        /** Codes with a code. */
        void code(Code code);

        /**
         * Codes with a new code.
         *
         * @return whether new codes are made here
         */
        boolean create(String name);

        /** Takes more of the text: the sentence, then the paragraph. */
        void widen();
    }

    /**
     * Makes the palette.
     *
     * @param parent the window it belongs to
     * @param place  where it opens, on the screen
     * @param deeds  what it does
     * @param why    tells why a code is not offered
     * @param texts  the messages
     * @param hint   which keys do what
     */
    public CodePalette(Shell parent, Point place, Deeds deeds, BiFunction<Refusal, Code, String> why, CodingTexts texts, String hint) {
        super(parent, place, deeds.title(), texts.get("palette.name"), hint);
        this.deeds = deeds;
        this.why = why;
        this.entries = deeds.entries();
    }

    @Override
    protected List<Row> rows(String typed) {
        found = entries.find(typed);
        return found.stream().map(entry -> new Row(CodeColours.of(entry.code()), entry.name(), entry.above(), entry.key(),
                entry.refusal().map(refusal -> why.apply(refusal, entry.code())).orElseGet(() -> labels.description(entry.code())),
                !entry.isOffered())).toList();
    }

    @Override
    protected void choose(int row, int keys) {
        if (row < 0 || row >= found.size() || !found.get(row).isOffered()) {
            getShell().getDisplay().beep();
            return;
        }
        if ((keys & SWT.SHIFT) != 0) {
            deeds.code(found.get(row).code());
            entries = deeds.entries();
            refresh();
        } else {
            close();
            deeds.code(found.get(row).code());
        }
    }

    @Override
    protected void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            var name = typed().strip();
            if (name.isEmpty()) {
                getShell().getDisplay().beep();
            } else {
                close();
                deeds.create(name);
            }
        } else if (event.keyCode == ' ' && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            deeds.widen();
            setTitleText(deeds.title());
            entries = deeds.entries();
            refresh();
        }
    }
}
