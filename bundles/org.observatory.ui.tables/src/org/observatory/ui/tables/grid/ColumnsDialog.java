// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.texts.TableTexts;

/** Lets somebody choose which columns are shown, and in which order; the first one stays where it is. */
final class ColumnsDialog<R> extends Dialog {

    private final GridLayers<R> layers;
    private final Arrangement<R> arrangement;
    private final TableTexts texts;
    private Table list;

    ColumnsDialog(Shell parent, GridLayers<R> layers, Arrangement<R> arrangement, TableTexts texts) {
        super(parent);
        this.layers = layers;
        this.arrangement = arrangement;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        var help = new Label(area, SWT.WRAP);
        help.setText(texts.get("columns.help"));
        GridDataFactory.fillDefaults().span(2, 1).hint(320, SWT.DEFAULT).applyTo(help);
        list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        Names.give(list, texts.get("columns.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 360).applyTo(list);
        for (var index : layers.order().getColumnIndexOrder()) {
            var item = new TableItem(list, SWT.NONE);
            show(item, index, !layers.hiding().isColumnIndexHidden(index));
        }
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "columns.up", () -> move(-1));
        button(buttons, "columns.down", () -> move(1));
        return area;
    }

    private void button(Composite parent, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void show(TableItem item, Integer index, boolean checked) {
        item.setText(arrangement.column(index).title());
        item.setData(index);
        item.setChecked(checked);
    }

    private void move(int by) {
        var from = list.getSelectionIndex();
        var to = from + by;
        if (from > 0 && to > 0 && to < list.getItemCount()) {
            var one = list.getItem(from);
            var other = list.getItem(to);
            var index = (Integer) one.getData();
            var checked = one.getChecked();
            show(one, (Integer) other.getData(), other.getChecked());
            show(other, index, checked);
            list.select(to);
            list.deselect(from);
            list.showSelection();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("columns.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("columns.cancel"), false);
    }

    @Override
    protected void okPressed() {
        layers.hiding().showAllColumns();
        for (var to = 0; to < list.getItemCount(); to++) {
            var from = layers.order().getColumnPositionByIndex((Integer) list.getItem(to).getData());
            if (from > to) {
                layers.order().reorderColumnPosition(from, to);
            }
        }
        layers.hiding().hideColumnIndexes(IntStream.range(1, list.getItemCount()).filter(at -> !list.getItem(at).getChecked())
                .map(at -> (Integer) list.getItem(at).getData()).toArray());
        super.okPressed();
    }
}
