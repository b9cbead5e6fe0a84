// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.observatory.ui.fields.Names;

/**
 * A plain text to be edited, with an undo of its own while the keyboard is in it.
 */
final class EditArea {

    private static final int MARGIN = 12;
    private static final int UNDO = 500;

    private final TextViewer viewer;
    private final IUndoManager undo = new TextViewerUndoManager(UNDO);
    private BrokenText broken = new BrokenText("");
    private Runnable edited = () -> { };
    private boolean isShowing;

    EditArea(Composite parent, String name, IWorkbenchSite site) {
        viewer = new TextViewer(parent, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI | SWT.BORDER);
        var widget = control();
        widget.setFont(JFaceResources.getDialogFont());
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        Names.give(widget, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(widget);
        viewer.setUndoManager(undo);
        viewer.addTextListener(event -> {
            if (!isShowing && event.getDocumentEvent() != null) {
                edited.run();
            }
        });
        site.getService(IFocusService.class).addFocusTracker(widget, EditArea.class.getName());
        handle(site, IWorkbenchCommandConstants.EDIT_UNDO, IUndoManager::undo);
        handle(site, IWorkbenchCommandConstants.EDIT_REDO, IUndoManager::redo);
    }

    /** While the keyboard is here, undo and redo are about what was typed here. */
    private void handle(IWorkbenchSite site, String command, Consumer<IUndoManager> deed) {
        var widget = control();
        var activation = site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                deed.accept(undo);
                return null;
            }
        }, new Expression() {
            @Override
            public EvaluationResult evaluate(IEvaluationContext context) {
                return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == widget);
            }

            @Override
            public void collectExpressionInfo(ExpressionInfo info) {
                info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
            }
        });
        widget.addDisposeListener(event -> activation.getHandlerService().deactivateHandler(activation));
    }

    StyledText control() {
        return viewer.getTextWidget();
    }

    void setEditable(boolean editable) {
        viewer.setEditable(editable);
    }

    void onEdit(Runnable listener) {
        edited = listener;
    }

    /** Shows a text; what was typed before is forgotten. */
    void show(String text) {
        isShowing = true;
        broken = new BrokenText(text);
        viewer.setDocument(new Document(broken.shown()));
        undo.disconnect();
        undo.connect(viewer);
        isShowing = false;
    }

    /** {@return the text as it was typed} */
    String text() {
        return broken.text(viewer.getDocument().get());
    }
}
