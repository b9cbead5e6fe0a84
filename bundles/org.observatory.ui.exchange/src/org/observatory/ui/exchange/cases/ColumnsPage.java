// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.exchange.cases.sheet.SheetRow;
import org.observatory.ui.exchange.ListWords;
import org.observatory.ui.exchange.Refreshing;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;

/** Shows what each column becomes and lets somebody change it, above the first rows of the sheet. */
final class ColumnsPage extends WizardPage {

    private final ExchangeTexts texts;
    private SashForm area;
    private Composite upper;
    private Text details;
    private Grid<PlannedColumns.Row> grid;
    private Grid<SheetRow> preview;

    ColumnsPage(ExchangeTexts texts) {
        super("columns");
        this.texts = texts;
        setTitle(texts.get("columns.title"));
        setDescription(texts.get("columns.help"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 560).applyTo(area);
        upper = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(upper);
        details = new Text(upper, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(details, texts.get("columns.details"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, details.getLineHeight() * 3).applyTo(details);
        setControl(area);
    }

    /** Shows the columns of a sheet. */
    void show(PlannedColumns columns) {
        if (grid != null) {
            grid.control().dispose();
            preview.control().dispose();
        }
        details.setText("");
        var rows = new GridRows<PlannedColumns.Row>();
        rows.show(columns.columns(), columns.rows());
        grid = new Grid<>(upper, rows, new ListWords(texts, "columns"), new TableTexts(texts.language()), new Refreshing<>(columns, () -> {
            grid.refresh(rows.update(columns.rows(), columns.rows()));
            tell(columns);
            judge(columns);
        }));
        grid.control().moveAbove(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onSelection(() -> tell(columns));
        var first = new GridRows<SheetRow>();
        first.show(columns.previewColumns(), columns.preview());
        preview = new Grid<>(area, first, new ListWords(texts, "preview"), new TableTexts(texts.language()), null);
        area.setWeights(3, 2);
        upper.layout(true, true);
        area.layout(true, true);
        judge(columns);
    }

    private void tell(PlannedColumns columns) {
        details.setText(grid.selectedRows().stream().map(columns::details).collect(Collectors.joining("\n")));
    }

    private void judge(PlannedColumns columns) {
        var trouble = columns.trouble();
        setErrorMessage(trouble.orElse(null));
        setMessage(columns.source());
        setPageComplete(trouble.isEmpty());
    }
}
