// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.CodeColours;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.texts.SearchWords;

/** The passages at a place of the text, as a list: one is chosen to be shown, moved, coded otherwise or uncoded. */
public final class PassagesPopup extends ChoicePopup {

    private static final int EXCERPT = 60;

    private final List<Coding> all;
    private final Consumer<Coding> choice;
    private final Consumer<Coding> uncode;
    private final Function<Coding, String> told;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private List<Coding> found = List.of();

    /**
     * Makes the list.
     *
     * @param parent   the window it belongs to
     * @param place    where it opens, on the screen
     * @param title    what choosing does
     * @param passages the passages
     * @param choice   hears which one is chosen
     * @param uncode   hears from which one the code is to be taken
     * @param told     tells of a passage
     * @param texts    the messages
     */
    public PassagesPopup(Shell parent, Point place, String title, List<Coding> passages, Consumer<Coding> choice,
            Consumer<Coding> uncode, Function<Coding, String> told, CodingTexts texts) {
        super(parent, place, title, texts.get("passages.name"), texts.get("passages.hint"));
        this.all = List.copyOf(passages);
        this.choice = choice;
        this.uncode = uncode;
        this.told = told;
    }

    @Override
    protected List<Row> rows(String typed) {
        var words = new SearchWords(typed);
        found = all.stream().filter(one -> words.match(labels.path(one.getCode()), one.getQuotation())).toList();
        return found.stream().map(one -> new Row(CodeColours.of(one.getCode()), labels.name(one.getCode()),
                Excerpt.of(one.getQuotation(), EXCERPT), one.eContainer() instanceof Codings file && file.getCoder() != null
                        ? labels.name(file.getCoder()) : "", told.apply(one), false)).toList();
    }

    @Override
    protected void choose(int row, int keys) {
        if (row >= 0 && row < found.size()) {
            close();
            choice.accept(found.get(row));
        }
    }

    @Override
    protected void key(Event event) {
        if (event.keyCode == SWT.DEL && selected() >= 0 && typed().isEmpty()) {
            event.doit = false;
            var coding = found.get(selected());
            close();
            uncode.accept(coding);
        }
    }
}
