// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.model.coding.Document;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** The commands of the comparison. */
public final class CompareHandlers {

    private static final int WIDTH = 90;
    private static final int HEIGHT = 18;

    private CompareHandlers() {
    }

    /** Compares the coders of the document in the active editor, or asks for a document. */
    public static final class Open extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var project = CurrentProject.of(window);
            if (project.isPresent()) {
                var document = shown(window, project.get()).or(() -> ask(window, project.get()));
                if (document.isPresent()) {
                    try {
                        CompareEditor.open(window.getActivePage(), project.get(), document.get());
                    } catch (PartInitException unopened) {
                        throw new ExecutionException(unopened.getMessage(), unopened);
                    }
                }
            }
            return null;
        }
    }

    private static Optional<Document> shown(IWorkbenchWindow window, OpenProject project) {
        var editor = window.getActivePage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof ElementInput input && input.project() == project
                && input.element() instanceof Document document && Comparing.coded(project.session(), document).size() > 1
                        ? Optional.of(document) : Optional.empty();
    }

    private static Optional<Document> ask(IWorkbenchWindow window, OpenProject project) {
        var texts = TeamTexts.ofWorkbench();
        var labels = ObservatoryLabels.ofWorkbench();
        List<Document> documents = project.content().documents().stream()
                .filter(document -> Comparing.coded(project.session(), document).size() > 1).toList();
        if (documents.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), texts.get("compare.choose"), texts.get("compare.noDocument"));
            return Optional.empty();
        }
        var dialog = new ElementListSelectionDialog(window.getShell(), new LabelProvider() {
            @Override
            public String getText(Object element) {
                return texts.get("compare.document", labels.name((Document) element), Comparing.coded(project.session(), (Document) element)
                        .stream().map(labels::name).collect(Collectors.joining(", ")));
            }
        });
        dialog.setTitle(texts.get("compare.choose"));
        dialog.setMessage(texts.get("compare.chooseHelp"));
        dialog.setHelpAvailable(false);
        dialog.setSize(WIDTH, HEIGHT);
        dialog.setElements(documents.toArray());
        return dialog.open() == Window.OK ? Optional.of((Document) dialog.getFirstResult()) : Optional.empty();
    }

    /** Goes to the next difference. */
    public static final class Next extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return step(event, true);
        }
    }

    /** Goes to the difference before. */
    public static final class Previous extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return step(event, false);
        }
    }

    private static Object step(ExecutionEvent event, boolean onward) {
        if (HandlerUtil.getActiveEditor(event) instanceof CompareEditor editor) {
            editor.step(onward);
        }
        return null;
    }
}
