// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.codebook.CodebookEdits;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Scheme;
import org.observatory.ui.fields.Names;

/** Asks which cards are to be made, and for whom. */
final class CardsDialog extends Dialog {

    private final CodebookWords words;
    private final List<Code> all = new ArrayList<>();
    private final List<Code> chosen;
    private Button every;
    private Button below;
    private Combo audience;
    private Wanted wanted;

    /**
     * What was asked for.
     *
     * @param codes    the codes, in the order of the codebook
     * @param audience whom the cards are for
     */
    record Wanted(List<Code> codes, Diffusion audience) {
    }

    private CardsDialog(Shell shell, CodebookWords words, Scheme scheme, List<Code> selected) {
        super(shell);
        this.words = words;
        chosen = selected;
        scheme.getCodes().forEach(code -> all.addAll(CodeOffers.below(code)));
    }

    /** {@return what somebody asked for; empty if they gave up} */
    static Optional<Wanted> ask(Shell shell, CodebookWords words, Scheme scheme, List<Code> selected) {
        var dialog = new CardsDialog(shell, words, scheme, selected);
        return dialog.open() == Window.OK ? Optional.of(dialog.wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.texts().get("cards.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(area);
        var some = radio(area, words.texts().get("cards.selected", chosen.size()), !chosen.isEmpty());
        some.setEnabled(!chosen.isEmpty());
        below = new Button(area, SWT.CHECK);
        below.setText(words.texts().get("cards.below"));
        below.setEnabled(!chosen.isEmpty());
        GridDataFactory.fillDefaults().span(2, 1).indent(22, 0).applyTo(below);
        every = radio(area, words.texts().get("cards.all", all.size()), chosen.isEmpty());
        every.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> below.setEnabled(!every.getSelection())));
        new Label(area, SWT.NONE).setText(words.texts().get("cards.audience"));
        audience = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (var each : Diffusion.values()) {
            audience.add(words.labels().literal(each));
        }
        audience.select(0);
        Names.give(audience, words.texts().get("cards.audience"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(audience);
        var note = new Label(area, SWT.WRAP);
        note.setText(words.texts().get("cards.note"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(note);
        return area;
    }

    private static Button radio(Composite area, String label, boolean selected) {
        var button = new Button(area, SWT.RADIO);
        button.setText(label);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.texts().get("cards.make"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        var codes = every.getSelection() ? all
                : below.getSelection() ? CodebookEdits.tops(chosen).stream().flatMap(code -> CodeOffers.below(code).stream()).toList()
                : all.stream().filter(chosen::contains).toList();
        wanted = new Wanted(List.copyOf(codes), Diffusion.values()[audience.getSelectionIndex()]);
        super.okPressed();
    }
}
