// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Wording;
import org.observatory.coding.memos.MemoEdits;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.ElementPicker;
import org.observatory.ui.passages.parts.Selected;
import org.observatory.ui.passages.parts.Writing;
import org.observatory.ui.projects.OpenProject;

/** What a memo is about: added by typing or by dropping, opened, explained, taken away. */
final class LinksPart {

    private final MemoTexts texts = MemoTexts.ofWorkbench();
    private final FieldContext shared;
    private final OpenProject project;
    private final Memo memo;
    private final MemoEdits edits;
    private final Table table;
    private final Button remove;
    private final Button open;
    private final Text why;
    private final Writing<Link> reason = new Writing<>(this::explain);
    private boolean showing;

    LinksPart(Composite parent, FieldContext shared, OpenProject project, Memo memo) {
        this.shared = shared;
        this.project = project;
        this.memo = memo;
        this.edits = new MemoEdits(project.session(), texts.language());
        var title = shared.toolkit().createLabel(parent, texts.get("editor.links"));
        title.setToolTipText(texts.get("editor.linksHelp"));
        var holder = shared.toolkit().createComposite(parent);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(holder);
        table = new Table(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setToolTipText(texts.get("editor.linksHelp"));
        Names.give(table, texts.get("editor.links"));
        layout.setColumnData(column("editor.link"), new ColumnWeightData(64, 80, true));
        layout.setColumnData(column("editor.why"), new ColumnWeightData(36, 50, true));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        }));
        var buttons = shared.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        var add = button(buttons, "editor.add", this::add);
        add.setEnabled(!project.isReadOnly());
        remove = button(buttons, "editor.remove", this::removeSelected);
        open = button(buttons, "editor.open", this::openSelected);
        shared.toolkit().createLabel(parent, texts.get("editor.whyOf"));
        why = shared.toolkit().createText(parent, "", SWT.BORDER | SWT.SINGLE);
        Names.give(why, texts.get("editor.whyOf"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(why);
        why.addModifyListener(event -> {
            if (!showing) {
                reason.typed(why.getText());
            }
        });
        why.addFocusListener(FocusListener.focusLostAdapter(event -> reason.settle()));
        why.addListener(SWT.DefaultSelection, event -> reason.settle());
        dropping();
    }

    private TableColumn column(String key) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        return column;
    }

    private Button button(Composite parent, String key, Runnable run) {
        var button = shared.toolkit().createButton(parent, texts.get(key), SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private void dropping() {
        var target = new DropTarget(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = project.isReadOnly() ? DND.DROP_NONE
                        : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                dragEnter(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                link(Selected.elements(LocalSelectionTransfer.getTransfer().getSelection()));
            }
        });
    }

    private void add() {
        link(new ElementPicker(table.getShell(), texts.get("editor.links"), texts.get("editor.addHelp"),
                LinkTargets.of(project.content(), shared.labels())).pick());
    }

    private void link(List<EObject> targets) {
        execute(edits.link(texts.get("step.link", shared.labels().name(memo)), memo,
                targets.stream().filter(project.session()::holds).toList()));
    }

    private void removeSelected() {
        var gone = selectedLinks();
        if (!gone.isEmpty()) {
            execute(Optional.of(edits.unlink(texts.get("step.unlink", shared.labels().name(memo)), memo, gone)));
        }
    }

    private void explain(Link link, String typed) {
        if (project.session().holds(link)) {
            execute(edits.explain(texts.get("step.explain", shared.labels().name(memo)), link, typed));
        }
    }

    private void execute(Optional<Command> command) {
        if (!project.refuses()) {
            command.ifPresent(project.history()::execute);
        }
    }

    private void openSelected() {
        selectedLinks().stream().map(Link::getTarget).filter(target -> target != null).findFirst().ifPresent(shared.opener());
    }

    private List<Link> selectedLinks() {
        return IntStream.of(table.getSelectionIndices()).mapToObj(at -> (Link) table.getItem(at).getData()).toList();
    }

    /** Shows the links there are now. */
    void refresh() {
        var kept = selectedLinks();
        table.removeAll();
        for (var link : memo.getLinks()) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(link);
            var target = link.getTarget();
            item.setImage(target == null ? null : shared.icons().of(target.eClass()));
            item.setText(new String[] { target == null ? texts.get("editor.gone") : shared.labels().type(target.eClass())
                    + Wording.colon(texts.language()) + shared.labels().path(target), link.getLabel() == null ? "" : link.getLabel() });
        }
        table.setSelection(IntStream.range(0, table.getItemCount()).filter(at -> kept.contains(memo.getLinks().get(at))).toArray());
        selected();
    }

    /** Selects the link that is an element, or leads to it. */
    void select(EObject element) {
        IntStream.range(0, memo.getLinks().size()).filter(at -> memo.getLinks().get(at) == element || memo.getLinks().get(at).getTarget() == element)
                .findFirst().ifPresent(at -> {
                    table.setSelection(at);
                    selected();
                });
    }

    private void selected() {
        var links = selectedLinks();
        var link = links.size() == 1 ? links.getFirst() : null;
        reason.show(link, link == null || link.getLabel() == null ? "" : link.getLabel()).ifPresent(text -> {
            showing = true;
            why.setText(text);
            showing = false;
        });
        why.setEnabled(link != null);
        why.setEditable(!project.isReadOnly());
        remove.setEnabled(!links.isEmpty() && !project.isReadOnly());
        open.setEnabled(!links.isEmpty());
    }

    /** Keeps what was typed now. */
    void settle() {
        reason.settle();
    }
}
