// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.observatory.coding.Segment;
import org.observatory.coding.anchors.Waiting;
import org.observatory.model.coding.Anchored;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.PassageText;
import org.observatory.ui.fields.VirtualTable;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;
import org.observatory.ui.projects.ShownProjects;

/** Lists the passages that wait to be placed again, until somebody places or discards them. */
public final class UnplacedView extends ViewPart implements Projects.Listener, SaveablesPart, IPartListener2 {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.coding.unplaced";

    private final AnchorTexts texts = AnchorTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final PassageText words = new PassageText(labels);
    private Projects projects;
    private OpenProject project;
    private ShownProjects shown;
    private VirtualTable<Anchored> table;
    private Label remark;
    private Button place;
    private Button again;
    private Button discard;
    private HistoryActions history;

    @Override
    public void createPartControl(Composite parent) {
        shown = ShownProjects.of(this);
        projects = getSite().getService(Projects.class);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 4, 0).spacing(4, 4).applyTo(parent);
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        place = button(bar, "unplaced.place", this::place);
        again = button(bar, "unplaced.again", this::again);
        discard = button(bar, "unplaced.discard", this::discard);
        remark = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(remark);
        table = new VirtualTable<>(parent, texts.get("unplaced.list"), List.of(
                new VirtualTable.Column<>(texts.get("column.passage"), 5, words::quotation),
                new VirtualTable.Column<>(texts.get("column.code"), 2, words::codeName),
                new VirtualTable.Column<>(texts.get("column.coder"), 2, words::coder),
                new VirtualTable.Column<>(texts.get("column.document"), 3, words::document)));
        table.onOpen(this::open);
        table.onSelection(this::enable);
        table.table().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL && discard.isEnabled()) {
                discard();
            }
        }));
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        projects.addListener(this);
        getSite().getPage().addPartListener(this);
        projects.open().stream().findFirst().ifPresent(any -> follow());
        refresh();
    }

    private Button button(Composite bar, String key, Runnable deed) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + ".tip"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
        return button;
    }

    private void follow() {
        if (project == null || !projects.open().contains(project) || projects.open().size() > 1
                && getSite().getPage().getActiveEditor() instanceof SaveablesPart shows && !shows.activeProjects().contains(project)) {
            var former = project;
            project = getSite().getPage().getActiveEditor() instanceof SaveablesPart shows && shows.activeProjects().size() == 1
                    ? shows.activeProjects().getFirst() : projects.open().stream().findFirst().orElse(null);
            if (former != project) {
                shown.changed();
                refresh();
            }
        }
    }

    private void refresh() {
        if (table.control().isDisposed()) {
            return;
        }
        table.show(project == null ? List.of() : new Waiting(project.session()).all());
        say(project == null ? "" : texts.get("unplaced.count", table.rows().size()));
        enable();
        history.update();
    }

    private void enable() {
        var isEditable = project != null && !project.isReadOnly();
        place.setEnabled(isEditable && table.selected().size() == 1);
        again.setEnabled(isEditable && !table.rows().isEmpty());
        discard.setEnabled(isEditable && !table.selected().isEmpty());
    }

    private void say(String sentence) {
        remark.setText(sentence.replace("&", "&&"));
    }

    private void open(Anchored passage) {
        try {
            Elements.open(getSite().getPage(), project, passage);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** Places the passage selected on what is selected in the editor of its document. */
    private void place() {
        var passage = table.selected().getFirst();
        var segment = selection(passage);
        if (segment.isEmpty()) {
            say(texts.get("unplaced.noSelection", words.document(passage)));
            return;
        }
        run(() -> Optional.of(new Waiting(project.session()).place(texts.get("unplaced.step.place"), passage, segment.get())));
    }

    private Optional<Segment> selection(Anchored passage) {
        var editor = getSite().getPage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof ElementInput input && input.element() == Waiting.document(passage)
                ? Optional.ofNullable(Adapters.adapt(editor, Segment.class)) : Optional.empty();
    }

    private void again() {
        var passages = table.selected().isEmpty() ? table.rows() : table.selected();
        var before = table.rows().size();
        if (run(() -> new Waiting(project.session()).again(texts.get("unplaced.step.again"), passages))) {
            say(texts.get("unplaced.found", before - table.rows().size(), table.rows().size()));
        } else {
            say(texts.get("unplaced.notFound"));
        }
    }

    private void discard() {
        var passages = table.selected();
        if (MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), texts.get("unplaced.discard.title"),
                texts.get("unplaced.discard.question", passages.size()), SWT.NONE, texts.get("unplaced.discard.yes"),
                texts.get("unplaced.discard.no")) == 0) {
            run(() -> Optional.of(new Waiting(project.session()).discard(texts.get("unplaced.step.discard"), passages)));
        }
    }

    /** Makes a command, which may need a text that cannot be read. */
    private interface Maker {
        Optional<Command> make() throws ProjectException;
    }

    private boolean run(Maker maker) {
        if (project.refuses()) {
            return false;
        }
        try {
            var command = maker.make();
            command.ifPresent(project.history()::execute);
            refresh();
            return command.isPresent();
        } catch (ProjectException refused) {
            say(refused.label().in(texts.language()));
            return false;
        }
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (change == Projects.Change.SETTLE) {
            return;
        }
        if (project == null || !projects.open().contains(project)) {
            project = null;
            follow();
            shown.changed();
        }
        if (changed == project || project == null) {
            refresh();
            firePropertyChange(ISaveablePart.PROP_DIRTY);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public List<OpenProject> shownProjects() {
        return project == null ? List.of() : List.of(project);
    }

    @Override
    public List<OpenProject> activeProjects() {
        return shownProjects();
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public void dispose() {
        if (projects != null) {
            projects.removeListener(this);
            getSite().getPage().removePartListener(this);
        }
        super.dispose();
    }
}
