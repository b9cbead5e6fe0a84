// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.Section;

/** The buttons in the title of a section that holds a table, and the keys that do the same in the table. */
public final class TableBar {

    private final FieldContext context;
    private final FeatureTable table;
    private final ToolBar bar;
    private final List<ToolItem> onSelection = new ArrayList<>();

    /**
     * What the buttons do; a button is left out where its action is null.
     *
     * @param add    adds an element
     * @param remove removes the elements selected
     * @param move   moves the element selected one place up (−1) or down (1)
     * @param open   opens the element selected in its own editor
     */
    public record Actions(Runnable add, Consumer<List<EObject>> remove, BiConsumer<EObject, Integer> move,
            Consumer<EObject> open) {
    }

    /**
     * Makes the buttons.
     *
     * @param context what the form shares
     * @param section the section in whose title they stand
     * @param table   its table, whose rows are elements
     * @param actions what they do
     */
    public TableBar(FieldContext context, Section section, FeatureTable table, Actions actions) {
        this.context = context;
        this.table = table;
        bar = new ToolBar(section, SWT.FLAT | SWT.HORIZONTAL);
        if (actions.open() != null) {
            selecting("open", "openProject", () -> actions.open().accept(selected().getFirst()));
        }
        if (actions.add() != null) {
            item("add", "add", actions.add());
        }
        if (actions.remove() != null) {
            selecting("remove", "delete", () -> actions.remove().accept(selected()));
            table.onKey(SWT.DEL, () -> run(() -> actions.remove().accept(selected())));
        }
        if (actions.move() != null) {
            selecting("up", "up", () -> actions.move().accept(selected().getFirst(), -1));
            selecting("down", "down", () -> actions.move().accept(selected().getFirst(), 1));
        }
        section.setTextClient(bar);
        table.onSelection(row -> update());
        update();
    }

    /** Enables the buttons that need a row selected. */
    public void update() {
        var any = !selected().isEmpty();
        onSelection.forEach(item -> item.setEnabled(any));
    }

    private void selecting(String key, String icon, Runnable action) {
        onSelection.add(item(key, icon, () -> run(action)));
    }

    private void run(Runnable action) {
        if (!selected().isEmpty()) {
            action.run();
        }
    }

    private ToolItem item(String key, String icon, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(context.icons().of(icon));
        item.setToolTipText(context.texts().get("table." + key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }

    private List<EObject> selected() {
        return table.viewer().getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
