// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.exchange.ListWords;
import org.observatory.ui.exchange.Refreshing;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;

/** Shows what each file will become, and lets somebody correct it before anything is done. */
final class PlanPage extends WizardPage {

    private final ExchangeTexts texts;
    private Composite area;
    private Text remarks;
    private Grid<PlannedFiles.Row> grid;

    PlanPage(ExchangeTexts texts) {
        super("plan");
        this.texts = texts;
        setTitle(texts.get("plan.title"));
        setDescription(texts.get("plan.help"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 420).applyTo(area);
        remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(remarks, texts.get("plan.remarks"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, remarks.getLineHeight() * 4).applyTo(remarks);
        setControl(area);
    }

    /** Shows a plan. */
    void show(PlannedFiles files) {
        if (grid != null) {
            grid.control().dispose();
        }
        var rows = new GridRows<PlannedFiles.Row>();
        rows.show(files.columns(), files.rows());
        grid = new Grid<>(area, rows, new ListWords(texts, "plan"), new TableTexts(texts.language()), new Refreshing<>(files, () -> {
            grid.refresh(rows.update(files.rows(), files.rows()));
            judge(files);
        }));
        grid.control().moveAbove(remarks);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onSelection(() -> remarks.setText(grid.selectedRows().stream().map(files::remarks).collect(Collectors.joining("\n"))));
        area.layout(true, true);
        judge(files);
    }

    private void judge(PlannedFiles files) {
        setPageComplete(files.included() > 0);
        setMessage(texts.get("plan.told", files.included(), files.rows().size()));
    }
}
