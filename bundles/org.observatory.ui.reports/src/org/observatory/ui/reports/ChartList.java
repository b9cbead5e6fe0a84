// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.reports.ReportCharts.Offered;
import org.observatory.ui.fields.Names;
import org.observatory.ui.reports.texts.ReportTexts;

/** A list of charts to be ticked and put in order: the row of a form with three columns. */
final class ChartList {

    private static final int HEIGHT = 150;

    private final ChartTicks ticks;
    private final ReportTexts texts;
    private final List<Control> controls;
    private final Table table;
    private final Label told;
    private final Button up;
    private final Button down;

    ChartList(Composite form, ChartTicks ticks, ReportTexts texts) {
        this.ticks = ticks;
        this.texts = texts;
        var label = new Label(form, SWT.NONE);
        label.setText(texts.get("charts"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        table = new Table(form, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        Names.give(table, texts.get("charts"));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                var item = (TableItem) event.item;
                ticks.tick(table.indexOf(item), item.getChecked());
            }
            judge();
        }));
        var buttons = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        up = button(buttons, "charts.up", -1);
        down = button(buttons, "charts.down", 1);
        var none = new Label(form, SWT.NONE);
        told = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(told);
        controls = List.of(label, table, buttons, none, told);
        fill();
    }

    private Button button(Composite parent, String text, int by) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(text));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var at = ticks.move(table.getSelectionIndex(), by);
            fill();
            table.select(at);
            table.showSelection();
            judge();
        }));
        return button;
    }

    /** Shows what can be ticked now. */
    void fill() {
        table.removeAll();
        for (var chart : ticks.charts()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(named(chart));
            item.setChecked(ticks.isTicked(table.getItemCount() - 1));
        }
        judge();
    }

    private String named(Offered chart) {
        return chart.kept() ? texts.get("charts.kept", chart.name()) : chart.name();
    }

    private void judge() {
        var at = table.getSelectionIndex();
        up.setEnabled(ticks.canMove(at, -1));
        down.setEnabled(ticks.canMove(at, 1));
        told.setText(!ticks.isKnown() ? texts.get("charts.looking") : ticks.count() == 0 ? texts.get("charts.none")
                : texts.get("charts.count", ticks.count()));
        told.requestLayout();
    }

    /** Shows the row, or leaves no place for it. */
    void show(boolean shown) {
        for (var control : controls) {
            if (control.getLayoutData() == null) {
                control.setLayoutData(new GridData());
            }
            ((GridData) control.getLayoutData()).exclude = !shown;
            control.setVisible(shown);
        }
        table.getParent().layout();
    }
}
