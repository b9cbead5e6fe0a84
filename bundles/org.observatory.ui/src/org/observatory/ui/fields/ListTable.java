// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;

/** The table of a section of a form, as high as its rows within limits, with its buttons and its count in the title. */
final class ListTable {

    private static final int LEAST = 2;
    private static final int MOST = 9;

    private final FieldContext context;
    private final Section section;
    private final Composite area;
    private final FeatureTable table;
    private final TableBar bar;
    private List<EObject> rows = List.of();

    ListTable(FieldContext context, Section section, Composite area, String name, List<TableColumn> columns, TableBar.Actions actions) {
        this.context = context;
        this.section = section;
        this.area = area;
        table = new FeatureTable(context, area, name, columns);
        bar = new TableBar(context, section, table, actions);
    }

    FeatureTable table() {
        return table;
    }

    void show(String title, List<? extends EObject> elements) {
        rows = List.copyOf(elements);
        table.show(rows);
        section.setText(title.replace("&", "&&") + (rows.isEmpty() ? "" : " (" + rows.size() + ")"));
        var height = table.viewer().getTable().getHeaderHeight() + 4
                + table.viewer().getTable().getItemHeight() * Math.clamp(rows.size(), LEAST, MOST);
        if (((GridData) area.getLayoutData()).heightHint != height) {
            ((GridData) area.getLayoutData()).heightHint = height;
            area.requestLayout();
            context.reflow().run();
        }
        bar.update();
    }

    void select(EObject element) {
        if (rows.contains(element)) {
            table.select(element);
        }
    }

    /** {@return an element in a list: its name, and its date or period after it} */
    static String nameAndDetail(FieldContext context, EObject element) {
        var detail = context.labels().detail(element);
        return new Candidates(context.labels()).name(element) + (detail.isEmpty() ? "" : " · " + detail);
    }
}
