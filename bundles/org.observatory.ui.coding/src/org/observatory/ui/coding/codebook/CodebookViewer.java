// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Element;
import org.observatory.ui.fields.Names;

/** The tree of a codebook with its columns; lines are made when their branch is opened. Names are edited in place. */
final class CodebookViewer {

    private static final int COUNT = 78;
    private static final int SCROLLING = 60;

    private final CodebookTree tree;
    private final CodebookWords words;
    private final TreeViewer viewer;
    private final List<TreeViewerColumn> counted = new ArrayList<>();
    private CodeCounts counts = CodeCounts.NONE;

    /**
     * Makes the tree.
     *
     * @param parent a composite of its own, which the tree fills
     * @param named  takes the name typed for a code or set
     */
    CodebookViewer(Composite parent, CodebookTree tree, CodebookWords words, BiConsumer<Element, String> named) {
        this.tree = tree;
        this.words = words;
        var layout = new TreeColumnLayout();
        parent.setLayout(layout);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        var name = new TreeViewerColumn(viewer, SWT.LEFT);
        name.getColumn().setText(words.texts().get("codebook.column.code"));
        layout.setColumnData(name.getColumn(), new ColumnWeightData(100, 150, true));
        name.setLabelProvider(new NameColumn(new CodebookLabels(words, tree::words, viewer.getTree())));
        name.setEditingSupport(new Naming(named));
        counted.add(column(layout, "codebook.column.own", count(words::own)));
        counted.add(column(layout, "codebook.column.below", count(words::below)));
        ColumnViewerToolTipSupport.enableFor(viewer);
        Names.give(viewer.getTree(), words.texts().get("codebook.tree"));
        TreeViewerEditor.create(viewer, new OnDemand(), ColumnViewerEditor.DEFAULT);
    }

    private ColumnLabelProvider count(BiFunction<Object, CodeCounts, String> text) {
        return CodebookLabels.column(() -> counts, text);
    }

    private TreeViewerColumn column(TreeColumnLayout layout, String title, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, SWT.RIGHT);
        column.getColumn().setText(words.texts().get(title));
        column.getColumn().setToolTipText(words.texts().get(title + ".tip"));
        layout.setColumnData(column.getColumn(), new ColumnPixelData(COUNT, true));
        column.setLabelProvider(labels);
        return column;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows a codebook, its codes and sets open; null for none. */
    void show(Scheme scheme) {
        viewer.setInput(scheme);
        if (scheme != null) {
            viewer.setExpandedElements(tree.roots(scheme).toArray());
        }
    }

    /** Shows counts; only the lines that have others than before are drawn again. */
    void count(CodeCounts now, boolean filtered) {
        var changed = new ArrayList<Object>(now.changedSince(counts));
        counts = now;
        if (!changed.isEmpty() && viewer.getInput() instanceof Scheme scheme) {
            changed.addAll(scheme.getSets());
            scheme.getSets().stream().flatMap(set -> tree.children(set).stream()).forEach(changed::add);
            viewer.update(changed.toArray(), null);
        }
        var keys = List.of("codebook.column.own", "codebook.column.below");
        for (var at = 0; at < keys.size(); at++) {
            var title = words.texts().get(keys.get(at));
            var shown = filtered ? words.texts().get("codebook.column.filtered", title) : title;
            if (!shown.equals(counted.get(at).getColumn().getText())) {
                counted.get(at).getColumn().setText(shown);
            }
        }
    }

    /** Shows everything anew; names that are being typed are let be. */
    void refresh() {
        if (!viewer.isCellEditorActive()) {
            viewer.getTree().setRedraw(false);
            viewer.refresh();
            viewer.getTree().setRedraw(true);
        }
    }

    /** {@return the nodes selected, in the order of the tree} */
    List<Object> selected() {
        return List.of(viewer.getStructuredSelection().toArray());
    }

    /** {@return the codes selected, each once} */
    List<Code> codes() {
        return selected().stream().map(CodebookTree::code).flatMap(Optional::stream).distinct().toList();
    }

    /** Selects nodes and brings them into view. */
    void select(List<?> nodes) {
        viewer.setSelection(new StructuredSelection(nodes), true);
    }

    /** Lets the name of a node be typed in its place, once the tree has scrolled there. */
    void edit(Object node) {
        viewer.getTree().getDisplay().timerExec(SCROLLING, () -> {
            if (!viewer.getTree().isDisposed()) {
                viewer.editElement(node, 0);
            }
        });
    }

    /** Calls when a node is double-clicked or chosen by Enter; not by the Enter that ends a name. */
    void onOpen(Runnable action) {
        viewer.getTree().addListener(SWT.MouseDoubleClick, event -> action.run());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0) {
                action.run();
            }
        }));
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return input instanceof Scheme scheme ? tree.roots(scheme).toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object node) {
            return tree.children(node).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return tree.parent(node);
        }

        @Override
        public boolean hasChildren(Object node) {
            return tree.hasChildren(node);
        }
    }

    /** The column of names, whose tooltips are those of the labels. */
    private static final class NameColumn extends DelegatingStyledCellLabelProvider {

        private final CodebookLabels labels;

        NameColumn(CodebookLabels labels) {
            super(labels);
            this.labels = labels;
        }

        @Override
        public String getToolTipText(Object node) {
            return labels.getToolTipText(node);
        }
    }

    /** Names are edited when somebody asks for it, not by a click. */
    private final class OnDemand extends ColumnViewerEditorActivationStrategy {

        OnDemand() {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
        }
    }

    private final class Naming extends EditingSupport {

        private final BiConsumer<Element, String> named;
        private final TextCellEditor editor = new TextCellEditor(CodebookViewer.this.viewer.getTree());

        Naming(BiConsumer<Element, String> named) {
            super(CodebookViewer.this.viewer);
            this.named = named;
            Names.give((Text) editor.getControl(), words.texts().get("codebook.name"));
        }

        @Override
        protected CellEditor getCellEditor(Object node) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object node) {
            return element(node) != null;
        }

        @Override
        protected Object getValue(Object node) {
            return words.name(node);
        }

        @Override
        protected void setValue(Object node, Object value) {
            named.accept(element(node), String.valueOf(value));
        }

        private static Element element(Object node) {
            return node instanceof CodeSet set ? set : CodebookTree.code(node).orElse(null);
        }
    }
}
