// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.team.texts.TeamTexts;

/** What somebody codes in a round, and how far it has come. */
final class MyDocuments implements GridWords {

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final RoundText words = new RoundText(texts, labels);
    private final Composite area;
    private final Label head;
    private final GridRows<Document> rows = new GridRows<>();
    private final Grid<Document> grid;
    private Map<Document, Integer> passages = Map.of();
    private List<Document> doubled = List.of();

    MyDocuments(Composite parent, Consumer<Document> opener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 2, 0).spacing(0, 2).applyTo(area);
        head = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(head);
        rows.show(List.of(GridColumn.shown("document", texts.get("mine.document"), Kind.TEXT, 260, row -> GridCell.text(labels.name(row))),
                GridColumn.shown("done", texts.get("mine.done"), Kind.NUMBER, 120, row -> GridCell.of(words.done(count(row)),
                        BigDecimal.valueOf(count(row)))),
                new GridColumn<>("doubled", texts.get("mine.doubled"), "", Kind.CHOICE, 120, false, false,
                        () -> List.of(texts.get("mine.yes")), row -> doubled.contains(row) ? GridCell.choices(texts.get("mine.yes"), 0,
                                List.of(texts.get("mine.yes"))) : GridCell.EMPTY)),
                List.of());
        grid = new Grid<>(area, rows, this, TableTexts.ofWorkbench(), null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onOpen(opener);
    }

    private int count(Document document) {
        return passages.getOrDefault(document, 0);
    }

    Composite control() {
        return area;
    }

    /**
     * Shows documents.
     *
     * @param said  whose they are
     * @param round the round; null for none
     * @param own   how many passages each has
     */
    void show(String said, Round round, Map<Document, Integer> own) {
        head.setText(said.replace("&", "&&"));
        passages = own;
        doubled = round == null ? List.of() : List.copyOf(round.getDoubled());
        var documents = List.copyOf(own.keySet());
        grid.refresh(rows.update(documents, documents));
        area.layout();
    }

    @Override
    public String name() {
        return texts.get("mine.name");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get("mine.count", total) : texts.get("mine.countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get("mine.empty");
    }
}
