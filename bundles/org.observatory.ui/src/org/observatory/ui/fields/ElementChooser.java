// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets somebody choose elements by typing a part of their names. */
final class ElementChooser {

    private ElementChooser() {
    }

    static List<EObject> choose(Shell shell, FieldContext context, String title, List<EObject> candidates) {
        var names = new Candidates(context.labels());
        var dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return names.name((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return context.icons().of(((EObject) element).eClass());
            }
        });
        dialog.setTitle(title);
        dialog.setMessage(context.texts().get("chooser.help"));
        dialog.setMultipleSelection(true);
        dialog.setHelpAvailable(false);
        dialog.setElements(candidates.toArray());
        return dialog.open() == Window.OK ? Stream.of(dialog.getResult()).map(EObject.class::cast).toList() : List.of();
    }
}
