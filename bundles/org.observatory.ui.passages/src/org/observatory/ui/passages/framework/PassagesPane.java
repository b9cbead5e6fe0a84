// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.framework.Quotation;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.WritingField;
import org.observatory.ui.texts.Folding;

/** What stands beside the grid for the cell selected: its passages, the one selected in full, and the summary that is written. */
final class PassagesPane {

    /** A cell of the grid. */
    record Place(Case one, Code theme) {
    }

    private final FrameworkTexts texts = FrameworkTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final Consumer<Coding> opener;
    private final Composite area;
    private final Label cell;
    private final Label count;
    private final TableViewer list;
    private final Text whole;
    private final Button insert;
    private final Button open;
    private final Label summaryTitle;
    private final WritingField<Place> summary;
    private Place place;

    /**
     * Makes the pane.
     *
     * @param parent   where it stands
     * @param keep     keeps the summary of a cell
     * @param opener   opens a passage in its document
     * @param selected hears which passages are selected
     */
    PassagesPane(Composite parent, BiConsumer<Place, String> keep, Consumer<Coding> opener, Consumer<List<Coding>> selected) {
        this.opener = opener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 6, 8).spacing(4, 4).applyTo(area);
        cell = new Label(area, SWT.WRAP);
        cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(cell);
        count = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(count);
        var sash = new SashForm(area, SWT.VERTICAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = list(sash);
        var below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(below);
        whole = new Text(below, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        Names.give(whole, texts.get("pane.whole"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(120, 40).applyTo(whole);
        insert = button(below, "pane.insert", this::insert);
        insert.setToolTipText(texts.get("pane.insertTip"));
        open = button(below, "pane.openPassage", this::open);
        var written = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(written);
        summaryTitle = new Label(written, SWT.NONE);
        summaryTitle.setText(texts.get("pane.summary"));
        var text = new Text(written, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
        Names.describe(text, () -> place == null ? texts.get("pane.summary")
                : texts.get("pane.summaryOf", labels.name(place.one()), labels.name(place.theme())), () -> "");
        summary = new WritingField<>(text, keep);
        sash.setWeights(38, 24, 38);
        list.addSelectionChangedListener(event -> {
            var codings = selected();
            whole.setText(codings.isEmpty() ? "" : quoted(codings.getFirst()));
            update();
            selected.accept(codings);
        });
        show(null, "", List.of(), "", false);
    }

    private static String quoted(Coding coding) {
        return coding.getQuotation() == null ? "" : coding.getQuotation();
    }

    private TableViewer list(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new TableColumnLayout());
        var viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), texts.get("pane.list"));
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(viewer, "pane.passage", 5, PassageRow::excerpt);
        column(viewer, "pane.document", 3, PassageRow::document);
        column(viewer, "pane.code", 2, PassageRow::code);
        column(viewer, "pane.coder", 2, PassageRow::coder);
        viewer.getTable().addListener(SWT.DefaultSelection, event -> open());
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.INSERT || event.stateMask == SWT.MOD1 && event.keyCode == 'i') {
                insert();
            }
        }));
        viewer.addDragSupport(DND.DROP_COPY, new Transfer[] { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() }, new Dragging());
        return viewer;
    }

    private void column(TableViewer viewer, String key, int weight, Function<PassageRow, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.get(key));
        ((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((PassageRow) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return Folding.fold(quoted(((PassageRow) row).coding()));
            }
        });
    }

    private Button button(Composite parent, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    /**
     * Shows a cell.
     *
     * @param shown    the cell; null for none
     * @param text     its summary
     * @param passages its passages
     * @param hidden   what is said of passages that are not shown; empty text for nothing
     * @param editable whether its summary can be written
     */
    void show(Place shown, String text, List<Coding> passages, String hidden, boolean editable) {
        var before = list.getTable().getSelectionIndex();
        var same = shown != null && shown.equals(place);
        summary.show(shown, text, editable);
        place = shown;
        cell.setText(shown == null ? texts.get("pane.none")
                : texts.get("pane.cell", labels.name(shown.one()), labels.path(shown.theme())).replace("&", "&&"));
        count.setText(shown == null ? "" : texts.get("pane.passages", passages.size()) + (hidden.isEmpty() ? "" : " — " + hidden));
        var listed = PassageRow.of(passages, labels);
        list.setInput(listed);
        var first = same && before >= 0 ? Math.min(before, listed.size() - 1) : 0;
        if (listed.isEmpty()) {
            whole.setText("");
        } else {
            list.getTable().setSelection(first);
            whole.setText(quoted(listed.get(first).coding()));
        }
        update();
        area.layout();
    }

    private void update() {
        var any = !selected().isEmpty();
        insert.setEnabled(any && summary.control().getEditable());
        open.setEnabled(any);
        summary.control().setEnabled(place != null);
        summaryTitle.setEnabled(place != null);
    }

    private List<Coding> selected() {
        return list.getInput() instanceof List<?> rows ? IntStream.of(list.getTable().getSelectionIndices()).sorted().filter(at -> at < rows.size())
                .mapToObj(at -> ((PassageRow) rows.get(at)).coding()).toList() : List.of();
    }

    private void open() {
        selected().stream().findFirst().ifPresent(opener);
    }

    private String quotations() {
        return selected().stream().map(coding -> Quotation.of(coding, labels)).distinct().collect(Collectors.joining("\n"));
    }

    private void insert() {
        if (!selected().isEmpty()) {
            summary.insert(quotations());
        }
    }

    /** Moves the focus to the summary, at its end, after writing a letter there if there is one. */
    void write(Character letter) {
        var text = summary.control();
        text.setFocus();
        text.setSelection(text.getCharCount());
        if (letter != null) {
            text.insert(letter.toString());
        }
    }

    /** Keeps what was typed now. */
    void settle() {
        summary.settle();
    }

    /** Takes back what was typed, since the project refused it. */
    void takeBack(String held) {
        summary.takeBack(held);
    }

    /** {@return the cell shown; null for none} */
    Place place() {
        return place;
    }

    Control control() {
        return area;
    }

    private final class Dragging extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = !selected().isEmpty();
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(selected()));
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = TextTransfer.getInstance().isSupportedType(event.dataType) ? quotations() : null;
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
