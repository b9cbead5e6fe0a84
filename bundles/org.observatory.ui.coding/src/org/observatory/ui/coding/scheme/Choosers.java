// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;

/** The controls by which choices about the scheme are made. */
final class Choosers {

    private static final int VISIBLE = 20;

    private Choosers() {
    }

    /** A row of controls in a number of columns. */
    static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** A list to choose one element from, with a name before it; {@code none} is the name of no choice, null if there must be one. */
    static <T extends EObject> void combo(Composite parent, String name, List<T> elements, Optional<String> none, T chosen,
            ObservatoryLabels labels, Consumer<T> choice) {
        var row = row(parent, 2);
        new Label(row, SWT.NONE).setText(name);
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        Names.give(combo, name);
        combo.setVisibleItemCount(VISIBLE);
        none.ifPresent(combo::add);
        elements.forEach(element -> combo.add(labels.path(element)));
        var first = none.isPresent() ? 1 : 0;
        combo.select(elements.contains(chosen) ? elements.indexOf(chosen) + first : 0);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var at = combo.getSelectionIndex() - first;
            choice.accept(at < 0 ? null : elements.get(at));
        }));
    }

    /** A button that is on or off, or one of several of which one is on. */
    static Button toggle(Composite parent, int style, String name, boolean on, Runnable pressed) {
        var button = new Button(parent, style);
        button.setText(name.replace("&", "&&"));
        button.setSelection(on);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }

    /** Lets somebody choose a code by typing a part of its name; each is told with those above it. */
    static Optional<Code> code(Shell shell, ObservatoryLabels labels, List<Code> codes) {
        var texts = new SchemeTexts(labels.language());
        var dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object code) {
                return labels.path((Code) code);
            }
        });
        dialog.setTitle(texts.get("code.title"));
        dialog.setMessage(texts.get("code.help"));
        dialog.setFilter("*");
        dialog.setHelpAvailable(false);
        dialog.setElements(codes.toArray());
        return dialog.open() == Window.OK ? Optional.ofNullable((Code) dialog.getFirstResult()) : Optional.empty();
    }
}
