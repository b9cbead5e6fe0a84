// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.exchange.ListWords;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;

/** Shows what would change before anything is done, and asks whether empty cells erase. */
final class DifferencesPage extends WizardPage {

    private final ExchangeTexts texts;
    private final Runnable again;
    private Composite area;
    private Button erasing;
    private Text details;
    private Grid<CaseDifferences.Row> grid;

    /**
     * Makes the page.
     *
     * @param texts the language it speaks
     * @param again compares again, when somebody decides otherwise about empty cells
     */
    DifferencesPage(ExchangeTexts texts, Runnable again) {
        super("differences");
        this.texts = texts;
        this.again = again;
        setTitle(texts.get("differences.title"));
        setDescription(texts.get("differences.help"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 560).applyTo(area);
        erasing = new Button(area, SWT.CHECK);
        erasing.setText(texts.get("differences.erasing"));
        GridDataFactory.fillDefaults().indent(8, 4).applyTo(erasing);
        erasing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> again.run()));
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(details, texts.get("differences.details"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, details.getLineHeight() * 3).applyTo(details);
        setControl(area);
    }

    /** {@return whether an empty cell erases what the case holds} */
    boolean erasing() {
        return erasing.getSelection();
    }

    /** Says that nothing is known about the differences, since comparing was abandoned. */
    void forget() {
        setPageComplete(false);
    }

    /** Shows differences, with how many there are as a sentence. */
    void show(CaseDifferences differences, String summary) {
        if (grid != null) {
            grid.control().dispose();
        }
        details.setText("");
        var rows = new GridRows<CaseDifferences.Row>();
        rows.show(differences.columns(), differences.rows());
        grid = new Grid<>(area, rows, new ListWords(texts, "differences"), new TableTexts(texts.language()), null);
        grid.control().moveAbove(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onSelection(() -> details.setText(grid.selectedRows().stream().limit(100).map(differences::details)
                .collect(Collectors.joining("\n"))));
        area.layout(true, true);
        setMessage(summary + " " + texts.get("differences.nothingDone"));
        setPageComplete(true);
    }
}
