// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.project.Deletion;
import org.observatory.ui.elements.PageSelection;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectPart;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.properties.ElementProperties;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridMemory;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.SortOrder;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.grid.GridActions;
import org.observatory.ui.tables.texts.TableTexts;
import org.osgi.service.prefs.BackingStoreException;

/** Shows the cases of a project as a table. */
public final class CasesEditor extends ProjectPart {

    /** The identity of the editor. */
    public static final String ID = "org.observatory.ui.tables.cases";
    private static final String NODE = "org.observatory.ui.tables";
    private static final GridMemory BY_NAME = new GridMemory(List.of(), Set.of(), Map.of(), List.of(new SortOrder("name", false)));

    private final TableTexts texts = TableTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final CaseWords words = new CaseWords(labels);
    private Projects projects;
    private String key;
    private HistoryActions history;
    private PageSelection selection;
    private Composite parent;
    private GridRows<Case> rows;
    private Grid<Case> grid;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
        projects = site.getService(Projects.class);
        projects.addListener(this);
        key = "cases." + project().session().content().scheme().getId();
        selection = new PageSelection();
        site.setSelectionProvider(selection);
    }

    @Override
    protected OpenProject project() {
        return ((CasesInput) getEditorInput()).project();
    }

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        parent.addDisposeListener(event -> remember());
        history = new HistoryActions(getEditorSite().getActionBars(), this::project);
        show();
        new GridActions(() -> grid, this::clearOrDelete).in(getEditorSite().getActionBars());
    }

    private CaseColumns columns() {
        var content = project().session().content();
        return new CaseColumns(content.observatory(), content.scheme(), labels);
    }

    /** Builds the table, and keeps what was chosen of its columns when it was there before. */
    private void show() {
        var memory = grid == null ? remembered() : grid.memory();
        if (grid != null) {
            grid.control().dispose();
        }
        var columns = columns();
        rows = new GridRows<>();
        rows.show(columns.all(), project().session().content().cases());
        grid = new Grid<>(parent, rows, words, texts, new CaseEditing(project().domain(), columns, labels, this::refusal));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.recall(memory);
        grid.onOpen(this::open);
        grid.onSelection(() -> selection.select(grid.selectedRows().toArray(EObject[]::new)));
        grid.fillMenu(menu -> {
            menu.add(action("cases.open", "table", grid::open));
            menu.add(action("cases.new", "add", this::addCase));
            menu.add(action("cases.delete", "delete", this::deleteCases));
        });
        tool("cases.new", "add", this::addCase);
        tool("cases.delete", "delete", this::deleteCases);
        parent.layout();
    }

    private void tool(String key, String icon, Runnable run) {
        var item = new ToolItem(grid.tools(), SWT.PUSH);
        item.setImage(new Icons(grid.control()).of(icon));
        item.setToolTipText(texts.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private Action action(String key, String icon, Runnable run) {
        return new Action(texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private Optional<String> refusal() {
        return project().session().isReadOnly() ? Optional.of(texts.get("cases.readOnly")) : Optional.empty();
    }

    private void open(Case one) {
        try {
            Elements.open(getSite().getPage(), project(), one);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** Makes a case, at the end of the table until it is sorted anew. */
    public void addCase() {
        if (refusal().isPresent()) {
            grid.say(refusal().get());
            return;
        }
        var one = CodingFactory.eINSTANCE.createCase();
        one.setId(UUID.randomUUID().toString());
        one.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        one.setNameFr(words.newCase());
        Edits.in(project()).execute(words.adding(), List.of(project().session().adding(one, words.newCase())));
        grid.select(one);
        grid.setFocus();
    }

    private void deleteCases() {
        var cases = grid.selectedRows();
        if (refusal().isPresent()) {
            grid.say(refusal().get());
        } else if (!cases.isEmpty()) {
            var deletion = Deletion.of(project().session(), cases);
            if (MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), texts.get("cases.deleteTitle"),
                    words.question(cases, deletion), SWT.NONE, texts.get("cases.deleteYes"), texts.get("cases.deleteNo")) == 0) {
                project().history().execute(deletion.command(words.deleting(cases)));
            }
        }
    }

    private void clearOrDelete() {
        if (grid.areWholeRowsSelected()) {
            deleteCases();
        } else {
            grid.state(CellState.EMPTY);
        }
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (project != project() || parent == null || parent.isDisposed()) {
            return;
        }
        switch (change) {
            case CLOSED -> getSite().getPage().closeEditor(this, false);
            case EDITED -> edited();
            default -> firePropertyChange(IEditorPart.PROP_DIRTY);
        }
    }

    private void edited() {
        var cases = project().session().content().cases();
        var touched = ChangedCases.of(project().history().getMostRecentCommand());
        grid.refresh(rows.update(cases, touched.orElse(cases)));
        if (touched.isEmpty()) {
            parent.getDisplay().asyncExec(this::adapt);
        }
        firePropertyChange(IEditorPart.PROP_DIRTY);
        history.update();
    }

    /** Builds the table anew when attributes, or what can be chosen for them, are others than before. */
    private void adapt() {
        if (!parent.isDisposed() && !CaseColumns.alike(rows.columns(), columns().all())) {
            show();
        }
    }

    private GridMemory remembered() {
        return GridMemory.read(InstanceScope.INSTANCE.getNode(NODE).get(key, BY_NAME.write()));
    }

    private void remember() {
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        preferences.put(key, grid.memory().write());
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(CasesEditor.class).warn("The columns of the table of cases are not kept.", unwritable);
        }
    }

    /** {@return the table} */
    public Grid<Case> grid() {
        return grid;
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        super.dispose();
    }
}
