// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.coding.passages.PassageNotation;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.PassageSyntaxException;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.OpenProject;

/** Lists the questions that a project keeps, to be asked, renamed or taken away; each change can be undone. */
public final class SavedQueriesDialog extends Dialog {

    private final QueryTexts texts = QueryTexts.ofWorkbench();
    private final ObservatoryLabels labels = new ObservatoryLabels(texts.language());
    private final OpenProject project;
    private final SavedQueries saved;
    private Table list;
    private Label said;
    private Button rename;
    private Button remove;
    private PassageQuery chosen;

    /**
     * Makes the dialog.
     *
     * @param shell   above which window
     * @param project the project
     */
    public SavedQueriesDialog(Shell shell, OpenProject project) {
        super(shell);
        this.project = project;
        saved = new SavedQueries(project.session(), texts);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the question to be asked; empty for none} */
    public Optional<PassageQuery> choose() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    /** Asks for the name of a question. */
    static Optional<String> askName(Shell shell, QueryTexts texts, String name) {
        var dialog = new InputDialog(shell, texts.get("saved.nameTitle"), texts.get("saved.name"), name,
                typed -> typed.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("saved.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        list = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        Names.give(list, texts.get("saved.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 220).applyTo(list);
        list.addListener(SWT.Selection, event -> tell());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.F2) {
                rename();
            }
        });
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        rename = button(buttons, texts.get("saved.rename"), this::rename);
        remove = button(buttons, texts.get("saved.remove"), this::remove);
        said = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(460, 60).applyTo(said);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        fill(0);
        return contents;
    }

    private static Button button(Composite area, String text, Runnable deed) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    private void fill(int selected) {
        list.removeAll();
        for (var query : saved.all()) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(labels.name(query));
            item.setData(query);
        }
        if (list.getItemCount() > 0) {
            list.setSelection(Math.clamp(selected, 0, list.getItemCount() - 1));
        }
        tell();
    }

    private Optional<SavedQuery> selected() {
        return List.of(list.getSelection()).stream().findFirst().map(item -> (SavedQuery) item.getData());
    }

    private void tell() {
        var query = selected();
        rename.setEnabled(query.isPresent());
        remove.setEnabled(query.isPresent());
        chosen = null;
        try {
            if (query.isEmpty()) {
                said.setText(texts.get("saved.none"));
            } else {
                chosen = PassageNotation.read(query.get().getExpression() == null ? "" : query.get().getExpression());
                said.setText(new QuerySentence(texts, new ElementNames(project.content(), labels, texts.get("gone"))).of(chosen)
                        .replace("&", "&&"));
            }
        } catch (PassageSyntaxException damaged) {
            said.setText(damaged.label().in(texts.language()));
        }
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
        }
    }

    private void rename() {
        selected().filter(query -> !project.refuses()).ifPresent(query -> askName(getShell(), texts, labels.name(query)).ifPresent(name -> {
            project.history().execute(saved.named(query, name));
            fill(list.getSelectionIndex());
        }));
    }

    private void remove() {
        selected().filter(query -> !project.refuses()).ifPresent(query -> {
            project.history().execute(saved.removed(query));
            fill(list.getSelectionIndex());
        });
    }

    @Override
    protected void okPressed() {
        if (chosen != null) {
            super.okPressed();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("saved.ask"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("saved.close"), false);
    }
}
