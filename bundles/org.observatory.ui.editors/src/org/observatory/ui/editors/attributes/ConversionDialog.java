// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.fields.AttributePlan;
import org.observatory.ui.fields.Names;

/** Shows the values that cannot be read when an attribute is changed, before it is. */
final class ConversionDialog extends MessageDialog {

    private final Conversion conversion;
    private final ObservatoryLabels labels;
    private final Texts texts;

    ConversionDialog(Shell shell, Conversion conversion, ObservatoryLabels labels) {
        super(shell, new Texts(labels.language()).get("conversion.title"), null, message(conversion, labels), MessageDialog.WARNING, 0,
                new Texts(labels.language()).get("conversion.yes"), new Texts(labels.language()).get("conversion.no"));
        this.conversion = conversion;
        this.labels = labels;
        this.texts = new Texts(labels.language());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return how many values are read as the new type, and how many are not} */
    static String message(Conversion conversion, ObservatoryLabels labels) {
        var unread = conversion.unread().size();
        return new Texts(labels.language()).get("conversion.message", labels.name(conversion.definition()),
                labels.literal(conversion.type()), conversion.outcomes().size() - unread, unread);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Names.give(table, texts.get("conversion.table"));
        column(table, texts.get("conversion.of"), 280);
        column(table, texts.get("conversion.value"), 320);
        var unread = conversion.unread();
        var plan = new AttributePlan(labels);
        table.addListener(SWT.SetData, (Event event) -> {
            var outcome = unread.get(event.index);
            table.getItem(event.index).setText(new String[] { labels.path(outcome.value().eContainer()), plan.choice(outcome.before()) });
        });
        table.setItemCount(unread.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 220).applyTo(table);
        return table;
    }

    private static void column(Table table, String title, int width) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }
}
