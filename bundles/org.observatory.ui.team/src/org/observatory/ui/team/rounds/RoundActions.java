// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.team.FrozenCodebook;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Difference;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** What can be done with rounds. */
final class RoundActions {

    private static final int SHOWN = 30;

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final IWorkbenchPage page;
    private final OpenProject project;

    RoundActions(IWorkbenchPage page, OpenProject project) {
        this.page = page;
        this.project = project;
    }

    /** Asks for a name, makes a round that begins today, and opens it. */
    Optional<Round> add() {
        if (project.refuses()) {
            return Optional.empty();
        }
        var number = project.content().scheme().getRounds().size() + 1;
        var dialog = new InputDialog(page.getWorkbenchWindow().getShell(), texts.get("rounds.new"), texts.get("rounds.newHelp"),
                texts.get("rounds.newName", number), typed -> typed.isBlank() ? "" : null);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        var round = Rounds.named(dialog.getValue());
        round.setStart(PartialDate.of(LocalDate.now()));
        project.history().execute(new Rounds(project.session()).add(texts.get("rounds.adding", dialog.getValue().strip()), round));
        open(round);
        return Optional.of(round);
    }

    /** Opens the editor of a round. */
    void open(Round round) {
        try {
            page.openEditor(new ElementInput(project, round), RoundEditor.ID, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** Opens a document to be coded. */
    void open(Document document) {
        try {
            Elements.open(page, project, document);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** Ends a round: yesterday was its last day, or its first if it began later. */
    void end(Round round) {
        var yesterday = LocalDate.now().minusDays(1);
        var last = round.getStart() == null || round.getStart().earliest().isBefore(yesterday) ? yesterday : round.getStart().earliest();
        Edits.in(project).execute(texts.get("rounds.ending", labels.name(round)), List.of(SetCommand.create(project.domain(), round,
                CodingPackage.Literals.ROUND__END, PartialDate.of(last))));
    }

    /** Deletes a round; what was coded in it stays. */
    void delete(Round round) {
        if (!project.refuses() && MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), texts.get("rounds.delete"),
                texts.get("rounds.deleteAsk", labels.name(round)), SWT.NONE, texts.get("rounds.deleteYes"), texts.get("rounds.deleteNo")) == 0) {
            Edits.in(project).delete(List.of(round));
        }
    }

    /** Freezes the project, and notes the version in the round. */
    void freeze(Round round) {
        if (project.refuses() || !isSaved()) {
            return;
        }
        var name = texts.get("rounds.frozenName", labels.name(round));
        var made = new String[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile((IProgressMonitor monitor) -> {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    made[0] = FrozenCodebook.freeze(project.session(), name, Instant.now());
                } catch (ProjectException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
            Edits.in(project).execute(texts.get("rounds.freezing", labels.name(round)), List.of(SetCommand.create(project.domain(), round,
                    CodingPackage.Literals.ROUND__SNAPSHOT, made[0])));
        } catch (InvocationTargetException failed) {
            if (!(failed.getCause() instanceof ProjectException refused)) {
                throw new IllegalStateException(failed.getCause());
            }
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), texts.get("rounds.freeze"), refused.label().in(texts.language()));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSaved() {
        if (project.session().isDirty()) {
            try {
                project.saveable().doSave(new NullProgressMonitor());
            } catch (CoreException unsaved) {
                throw new IllegalStateException(unsaved);
            }
        }
        return !project.session().isDirty();
    }

    /** Tells what changed in the codebook since it was frozen. */
    void compare(Round round, List<Difference> differences) {
        var lines = differences.stream().limit(SHOWN).map(difference -> "• " + difference.sentence().in(texts.language()))
                .collect(Collectors.joining("\n"));
        var more = differences.size() > SHOWN ? "\n" + texts.get("rounds.more", differences.size() - SHOWN) : "";
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), texts.get("rounds.compare"), new RoundText(texts, labels)
                .codebook(round, differences) + (lines.isEmpty() ? "" : "\n\n" + lines + more));
    }
}
