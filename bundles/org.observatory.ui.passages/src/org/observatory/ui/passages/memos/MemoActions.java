// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.observatory.analysis.Language;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.memos.MemoEdits;
import org.observatory.coding.memos.MemoReport;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Memo;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.passages.parts.ElementPicker;
import org.observatory.ui.passages.parts.FileExport;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/** What is done with memos in a window: made, opened, linked, deleted, written to a file. */
final class MemoActions {

    private final MemoTexts texts = MemoTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final IWorkbenchWindow window;
    private final OpenProject project;

    MemoActions(IWorkbenchWindow window, OpenProject project) {
        this.window = window;
        this.project = project;
    }

    private Shell shell() {
        return window.getShell();
    }

    private NewMemo maker() {
        return new NewMemo(project.session(), labels, LocalDate.now(), window.getService(CodingDesks.class).of(project).coder());
    }

    /** Makes a memo on elements after asking for its title, and opens it. */
    void create(List<EObject> about) {
        if (project.refuses()) {
            return;
        }
        var maker = maker();
        var dialog = new InputDialog(shell(), texts.get("new.title"), maker.question(about), maker.title(about),
                title -> maker.problem(title).orElse(null));
        if (dialog.open() == Window.OK) {
            make(maker.memo(dialog.getValue(), about));
        }
    }

    /** Makes an entry of the journal, of today, and opens it. */
    void createEntry() {
        if (!project.refuses()) {
            make(maker().entry());
        }
    }

    private void make(NewMemo.Made made) {
        project.history().execute(made.command());
        open(made.memo());
    }

    /** Makes a framework grid after asking for its name, and opens it. */
    void createGrid() {
        if (project.refuses()) {
            return;
        }
        var dialog = new InputDialog(shell(), texts.get("grid.new"), texts.get("grid.name"), "",
                name -> name.isBlank() ? texts.get("grid.blank") : null);
        if (dialog.open() == Window.OK) {
            var grid = CodingFactory.eINSTANCE.createFramework();
            if (texts.language() == Language.FRENCH) {
                grid.setNameFr(dialog.getValue().strip());
            } else {
                grid.setNameEn(dialog.getValue().strip());
            }
            Edits.in(project).addRoot(grid, dialog.getValue());
            open(grid);
        }
    }

    /** Opens an element where it is edited. */
    void open(EObject element) {
        if (project.session().holds(element)) {
            try {
                Elements.open(window.getActivePage(), project, element);
            } catch (PartInitException unopened) {
                throw new IllegalStateException(unopened);
            }
        }
    }

    /** Links memos, which somebody picks, to elements. */
    void link(List<EObject> about) {
        if (project.refuses()) {
            return;
        }
        var memos = new ElementPicker(shell(), texts.get("link.selection"), texts.get("link.selectionHelp"), List.of(
                new ElementPicker.Group(labels.type(CodingPackage.Literals.MEMO), () -> project.content().memos()))).pick();
        var edits = new MemoEdits(project.session(), labels.language());
        var commands = new ArrayList<Command>();
        memos.forEach(memo -> edits.link("", (Memo) memo, about).ifPresent(commands::add));
        if (!memos.isEmpty()) {
            CodingEdits.step(texts.get("step.link", labels.name(memos.getFirst())), commands).ifPresent(project.history()::execute);
        }
    }

    /** Deletes memos after asking. */
    void delete(List<Memo> memos) {
        if (memos.isEmpty() || project.refuses()) {
            return;
        }
        var question = memos.size() == 1 ? texts.get("delete.one", labels.name(memos.getFirst())) : texts.get("delete.several", memos.size());
        if (MessageDialog.open(MessageDialog.QUESTION, shell(), texts.get("delete.title"), question + "\n\n" + texts.get("delete.undo"), SWT.NONE,
                texts.get("delete.yes"), texts.get("delete.no")) == 0) {
            project.history().execute(Deletion.of(project.session(), memos).command(texts.get("step.delete", memos.size())));
        }
    }

    /**
     * Writes memos to a file that somebody chooses.
     *
     * @param memos   the memos, in order
     * @param journal whether they are the research journal
     * @return what to tell about it; empty when nobody chose a file
     */
    Optional<String> export(List<Memo> memos, boolean journal) {
        var title = texts.get(journal ? "report.journal" : "report.memos", project.name());
        return new FileExport(shell()).run(title, List.of("html", "md", "txt"), (file, format) -> Files.writeString(file,
                new MemoReport(labels).write(title, memos, MemoReport.Format.valueOf(format.toUpperCase(Locale.ROOT))), StandardCharsets.UTF_8))
                .map(done -> texts.get("report.told", done, memos.size()));
    }
}
