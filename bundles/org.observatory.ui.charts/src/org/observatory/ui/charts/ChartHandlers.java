// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.charts.AnalysisRequest;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.analysis.result.ResultEditor;
import org.observatory.ui.charts.kept.ChartDocuments;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.projects.Projects;

/** The commands around kept charts and the gallery. */
public final class ChartHandlers {

    private ChartHandlers() {
    }

    /** Shows the charts of the result that is looked at. */
    public static final class OfResult extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            if (HandlerUtil.getActiveEditor(event) instanceof ResultEditor editor && editor.view().isPresent()) {
                var result = editor.view().get().result();
                try {
                    var gallery = (GalleryView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GalleryView.ID);
                    gallery.showResult(editor.shownProjects().getFirst(), new AnalysisRequest(result.analysis(), result.parameters().texts()),
                            editor.getTitle());
                } catch (PartInitException unopened) {
                    throw new ExecutionException(GalleryView.ID, unopened);
                }
            }
            return null;
        }
    }

    /** Gives the kept chart that is selected another name. */
    public static final class Rename extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var kept = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                    ? Adapters.adapt(selection.getFirstElement(), ChartDocument.class) : null;
            var project = kept == null ? null : window.getService(Projects.class).of(kept).orElse(null);
            if (project != null && !project.refuses()) {
                var texts = Texts.ofWorkbench();
                var dialog = new InputDialog(window.getShell(), texts.get("kept.renameTitle"), texts.get("kept.name"),
                        ObservatoryLabels.ofWorkbench().name(kept), typed -> typed.isBlank() ? "" : null);
                if (dialog.open() == Window.OK) {
                    project.history().execute(new ChartDocuments(project.session(), texts).renamed(kept, dialog.getValue()));
                }
            }
            return null;
        }
    }
}
