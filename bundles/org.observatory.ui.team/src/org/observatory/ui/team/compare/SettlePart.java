// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.ui.fields.Names;

/** The form that settles one difference: the ways to settle it, the reason, and whether it goes to the cards of the codes. */
final class SettlePart {

    /** What settles. */
    interface Settler {
        /** Settles a difference. */
        void settle(FindingRow row, List<Wanted> retained, String reason, boolean noted);

        /** Takes back what was settled. */
        void reopen(FindingRow row);
    }

    private final CompareWords words;
    private final Composite area;
    private final Label head;
    private final Label claims;
    private final ScrolledComposite scrolled;
    private final Composite choices;
    private final Combo reason;
    private final Button noted;
    private final Button settle;
    private final Button reopen;
    private final Label problem;
    private final Supplier<Optional<Segment>> selection;
    private final Supplier<List<Code>> codes;
    private final Settler settler;
    private FindingRow row;
    private Choice choice;
    private Code other;

    SettlePart(Composite parent, CompareWords words, Supplier<Optional<Segment>> selection, Supplier<List<Code>> codes, Settler settler) {
        this.words = words;
        this.selection = selection;
        this.codes = codes;
        this.settler = settler;
        var texts = words.texts();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).applyTo(area);
        head = wide(new Label(area, SWT.WRAP));
        claims = wide(new Label(area, SWT.WRAP));
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(scrolled);
        choices = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 1).applyTo(choices);
        scrolled.setContent(choices);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        var said = row(area, 2);
        new Label(said, SWT.NONE).setText(texts.get("settle.reason"));
        reason = new Combo(said, SWT.DROP_DOWN);
        Names.give(reason, texts.get("settle.reason").replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(reason);
        reason.addModifyListener(event -> check());
        reason.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) != SWT.SHIFT) {
                event.doit = false;
                settle();
            }
        });
        noted = new Button(area, SWT.CHECK);
        noted.setText(texts.get("settle.note"));
        noted.setToolTipText(texts.get("settle.noteHelp"));
        var below = row(area, 3);
        problem = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(problem);
        reopen = new Button(below, SWT.PUSH);
        reopen.setText(texts.get("settle.reopen"));
        reopen.addListener(SWT.Selection, event -> settler.reopen(row));
        settle = new Button(below, SWT.PUSH);
        settle.setText(texts.get("settle.settle"));
        settle.addListener(SWT.Selection, event -> settle());
        show(null, List.of(), List.of());
    }

    private static Composite row(Composite area, int columns) {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    Composite control() {
        return area;
    }

    /** Shows a difference, or none. */
    void show(FindingRow shown, List<Coder> coders, List<String> reasons) {
        var another = shown != row;
        row = shown;
        var texts = words.texts();
        var difference = row != null && !row.finding().isAgreement();
        if (another) {
            choice = null;
            other = null;
            for (var child : choices.getChildren()) {
                child.dispose();
            }
            if (difference) {
                offer(Choice.of(row.finding(), coders, words.labels(), texts));
            }
            scrolled.setMinSize(choices.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            choices.layout();
            reason.setText("");
            noted.setSelection(false);
        }
        if (!List.of(reason.getItems()).equals(reasons)) {
            var typed = reason.getText();
            reason.setItems(reasons.toArray(String[]::new));
            reason.setText(typed);
        }
        head.setText(row == null ? texts.get("settle.none") : row.finding().isAgreement() ? texts.get("settle.agreed")
                : row.isSettled() ? words.ruled(row) : texts.get("settle.difference", words.kind(row.finding().kind())));
        claims.setText(row == null ? "" : coders.stream().map(coder -> texts.get("settle.claim", words.labels().name(coder),
                words.did(row.finding(), coder))).reduce((one, two) -> one + " · " + two).orElse("").replace("&", "&&"));
        reopen.setEnabled(difference && row.isSettled());
        area.layout();
        check();
    }

    private void offer(List<Choice> offered) {
        var number = 0;
        for (var each : offered) {
            number++;
            var radio = new Button(choices, SWT.RADIO);
            radio.setText("&" + number + "  " + each.label().replace("&", "&&"));
            radio.addListener(SWT.Selection, event -> {
                if (radio.getSelection()) {
                    choice = each;
                    if (each.kind() == Choice.Kind.OTHER_CODE) {
                        choose(radio, each);
                    }
                    check();
                }
            });
        }
    }

    private void choose(Button radio, Choice each) {
        var dialog = new ElementListSelectionDialog(area.getShell(), new LabelProvider() {
            @Override
            public String getText(Object element) {
                return words.labels().path((Code) element);
            }
        });
        dialog.setTitle(words.texts().get("settle.chooseCode"));
        dialog.setMessage(words.texts().get("settle.chooseCodeHelp"));
        dialog.setHelpAvailable(false);
        dialog.setElements(codes.get().toArray());
        if (dialog.open() == Window.OK) {
            other = (Code) dialog.getFirstResult();
            radio.setText(words.texts().get("settle.otherNow", words.labels().name(other)).replace("&", "&&"));
            choices.layout();
        }
    }

    /** Says what is still missing. */
    void check() {
        var missing = missing();
        problem.setText(missing);
        problem.setToolTipText(missing);
        settle.setEnabled(row != null && !row.finding().isAgreement() && missing.isEmpty());
        noted.setEnabled(row != null && !row.finding().isAgreement());
    }

    private String missing() {
        var texts = words.texts();
        if (row == null || row.finding().isAgreement()) {
            return "";
        }
        if (choice == null) {
            return texts.get("settle.noChoice");
        }
        if (choice.kind() == Choice.Kind.SELECTION && selection.get().isEmpty()) {
            return texts.get("settle.noSelection");
        }
        if (choice.kind() == Choice.Kind.OTHER_CODE && other == null) {
            return texts.get("settle.noCode");
        }
        return reason.getText().isBlank() ? texts.get("settle.noReason") : "";
    }

    private void settle() {
        if (settle.isEnabled()) {
            settler.settle(row, retained(), reason.getText().strip(), noted.getSelection());
        }
    }

    private List<Wanted> retained() {
        return switch (choice.kind()) {
            case PLAIN -> choice.retained();
            case SELECTION -> selected(new ArrayList<>(row.finding().codes()));
            case OTHER_CODE -> List.of(new Wanted(selection.get().orElse(row.finding().hull()), other));
        };
    }

    private List<Wanted> selected(List<Code> those) {
        var segment = selection.get().orElse(row.finding().hull());
        return those.size() == 1 ? List.of(new Wanted(segment, those.getFirst())) : those.stream().limit(1)
                .map(code -> new Wanted(segment, code)).toList();
    }

    /** Moves the focus to the first way to settle. */
    void setFocus() {
        if (choices.getChildren().length > 0) {
            choices.getChildren()[0].setFocus();
        }
    }
}
