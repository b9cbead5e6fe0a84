// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.model.coding.Anchored;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.PassageText;
import org.observatory.ui.fields.Names;
import org.observatory.ui.fields.VirtualTable;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/**
 * Shows what a change of the scheme would do, as the choices in it are made, and does it when somebody agrees.
 *
 * @param <R> what a row of the list of passages shows
 */
abstract class SchemeDialog<R> extends Dialog {

    private static final int WIDTH = 760;
    private static final int SUMMARY = 84;

    private final OpenProject project;
    private final SchemeChoice choice;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final ChangeWords words = new ChangeWords(labels);
    private final SchemeTexts texts = new SchemeTexts(labels.language());
    private Text summary;
    private VirtualTable<R> table;
    private Optional<SchemeChange> change = Optional.empty();

    SchemeDialog(Shell parent, OpenProject project, SchemeChoice choice) {
        super(parent);
        this.project = project;
        this.choice = choice;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** Makes the controls of the choices; each calls {@link #chosen} when another is made. */
    abstract void choices(Composite area);

    /** {@return the columns of the list of passages} */
    abstract List<VirtualTable.Column<R>> columns();

    /** {@return the rows of the list of passages} */
    abstract List<R> rows(Optional<SchemeChange> shown);

    /** {@return the passage of a row} */
    abstract Anchored passage(R row);

    /** Does what is to be done once the list of passages is there. */
    void made() {
        // most have nothing to do
    }

    /** {@return whether all is said, so that what becomes of the passages is known} */
    final boolean isDecided() {
        return change.isPresent();
    }

    final ObservatoryLabels labels() {
        return labels;
    }

    final SchemeTexts texts() {
        return texts;
    }

    final ChangeWords words() {
        return words;
    }

    final OpenProject project() {
        return project;
    }

    final PassageText passages() {
        return new PassageText(labels);
    }

    final VirtualTable<R> table() {
        return table;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(choice.title());
    }

    @Override
    protected Point getInitialSize() {
        var size = super.getInitialSize();
        return new Point(Math.max(WIDTH, size.x), size.y);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 8).applyTo(area);
        var question = new Label(area, SWT.WRAP);
        question.setText(choice.question().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(question);
        choices(area);
        summary = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(summary, texts.get("dialog.summary"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 80, SUMMARY).applyTo(summary);
        table = new VirtualTable<>(area, texts.get("dialog.passages"), columns());
        table.onOpen(row -> open(passage(row)));
        made();
        return area;
    }

    @Override
    protected final Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        chosen();
        return contents;
    }

    private void open(Anchored passage) {
        try {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                Elements.open(window.getActivePage(), project, passage);
            }
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** Shows what the choices made so far would do. */
    final void chosen() {
        if (summary == null) {
            return;
        }
        change = choice.change();
        summary.setText(change.map(shown -> shown.isNone() ? texts.get("dialog.none") : String.join("\n", words.summary(shown)))
                .orElse(texts.get("dialog.open")));
        table.show(rows(change.or(choice::concerned)));
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(change.isPresent() && !change.get().isNone());
        }
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, choice.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected final void okPressed() {
        change.ifPresent(agreed -> project.history().execute(agreed.command(choice.step())));
        super.okPressed();
    }
}
