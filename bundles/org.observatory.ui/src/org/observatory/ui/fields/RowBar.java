// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.Section;

/** Buttons in the title of a section that holds a table, enabled by what is selected in it. */
public final class RowBar {

    private record Button(ToolItem item, BooleanSupplier when) {
    }

    private final FieldContext context;
    private final ToolBar bar;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * Makes a row of buttons, empty at first.
     *
     * @param context what the form shares
     * @param section the section in whose title they stand
     * @param table   its table
     */
    public RowBar(FieldContext context, Section section, FeatureTable table) {
        this.context = context;
        bar = new ToolBar(section, SWT.FLAT | SWT.HORIZONTAL);
        section.setTextClient(bar);
        table.onSelection(row -> update());
    }

    /**
     * Adds a button.
     *
     * @param key    the message that names it
     * @param icon   its icon
     * @param when   whether it can be pressed
     * @param action what it does
     */
    public RowBar add(String key, String icon, BooleanSupplier when, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(context.icons().of(icon));
        item.setToolTipText(context.texts().get(key));
        item.setEnabled(when.getAsBoolean());
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            action.run();
            update();
        }));
        buttons.add(new Button(item, when));
        return this;
    }

    /** Enables the buttons anew. */
    public void update() {
        buttons.forEach(button -> button.item().setEnabled(button.when().getAsBoolean()));
    }
}
