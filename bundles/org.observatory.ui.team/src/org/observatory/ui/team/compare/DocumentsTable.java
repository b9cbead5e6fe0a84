// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.observatory.analysis.Numbers;
import org.observatory.coding.team.Adjudication;
import org.observatory.coding.team.CodeFigures;
import org.observatory.coding.team.DocumentComparison;
import org.observatory.coding.team.Stretch;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.tables.texts.TableTexts;

/** All documents that several coded, with the figures of the coders compared; each is counted when it comes into view. */
final class DocumentsTable implements GridWords {

    private final CompareWords words;
    private final OpenProject project;
    private final IWorkbenchPage page;
    private final Composite area;
    private Map<Document, CodeFigures> counted = new IdentityHashMap<>();
    private Grid<Document> grid;

    DocumentsTable(Composite parent, CompareWords words, OpenProject project, IWorkbenchPage page) {
        this.words = words;
        this.project = project;
        this.page = page;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
    }

    Composite control() {
        return area;
    }

    /** Shows the documents that at least two of some coders coded. */
    void show(List<Coder> coders) {
        if (grid != null) {
            grid.control().dispose();
        }
        counted = new IdentityHashMap<>();
        var rows = new GridRows<Document>();
        var texts = words.texts();
        rows.show(List.of(GridColumn.shown("document", texts.get("documents.document"), Kind.TEXT, 200,
                row -> GridCell.text(words.labels().name(row))),
                number("agreements", coders, CodeFigures::agreements), number("differences", coders, CodeFigures::differences),
                number("settled", coders, CodeFigures::settled),
                GridColumn.shown("before", texts.get("figures.before"), Kind.NUMBER, 110,
                        row -> share(figures(row, coders).before().ofCoded())),
                GridColumn.shown("after", texts.get("figures.after"), Kind.NUMBER, 110,
                        row -> share(figures(row, coders).after().ofCoded()))),
                project.content().documents().stream()
                        .filter(document -> Comparing.coded(project.session(), document).stream().filter(coders::contains).count() > 1)
                        .toList());
        grid = new Grid<>(area, rows, this, TableTexts.ofWorkbench(), null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onOpen(this::open);
        area.layout();
    }

    private void open(Document document) {
        try {
            CompareEditor.open(page, project, document);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    private GridColumn<Document> number(String key, List<Coder> coders, ToIntFunction<CodeFigures> count) {
        return GridColumn.shown(key, words.texts().get("figures." + key), Kind.NUMBER, 90, row -> {
            var value = BigDecimal.valueOf(count.applyAsInt(figures(row, coders)));
            return GridCell.of(Numbers.number(value, words.texts().language()), value);
        });
    }

    private GridCell share(OptionalDouble share) {
        return share.isEmpty() ? GridCell.EMPTY : GridCell.of(words.percent(share), BigDecimal.valueOf(share.getAsDouble()));
    }

    /** The figures of a document; its text is not read, since what is coded alone counts. */
    private CodeFigures figures(Document document, List<Coder> coders) {
        return counted.computeIfAbsent(document, first -> {
            var files = project.content().codings().stream().filter(file -> file.getDocument() == document).toList();
            return new DocumentComparison(coders, Stretch.of(files), new Adjudication(project.session()).rulings(document), 0).total();
        });
    }

    @Override
    public String name() {
        return words.texts().get("documents.name");
    }

    @Override
    public String count(int shown, int total) {
        return words.texts().get("documents.count", shown);
    }

    @Override
    public String empty() {
        return words.texts().get("compare.noDocument");
    }
}
