// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;

/** The controls that say what becomes of the passages of deleted codes. */
final class DeleteArea {

    private final DeleteChoice choice;
    private final Scheme scheme;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;

    DeleteArea(DeleteChoice choice, Scheme scheme, ObservatoryLabels labels) {
        this.choice = choice;
        this.scheme = scheme;
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
    }

    void create(Composite parent, Runnable chosen) {
        if (choice.hasBelow()) {
            var below = new Button[1];
            below[0] = Choosers.toggle(parent, SWT.CHECK, texts.get("delete.below"), choice.isWithBelow(), () -> {
                choice.setWithBelow(below[0].getSelection());
                chosen.run();
            });
        }
        var group = Choosers.row(parent, 1);
        var above = Choosers.toggle(group, SWT.RADIO, texts.get("delete.toAbove"), choice.way() == DeleteChoice.Way.ABOVE, () -> {
            choice.go(DeleteChoice.Way.ABOVE);
            chosen.run();
        });
        above.setEnabled(choice.hasAbove());
        code(group, chosen);
        Choosers.toggle(group, SWT.RADIO, texts.get("delete.drop"), choice.way() == DeleteChoice.Way.DELETE, () -> {
            choice.go(DeleteChoice.Way.DELETE);
            chosen.run();
        });
    }

    /** The code that takes the passages: a radio button among its sisters, with a button to choose the code. */
    private void code(Composite group, Runnable chosen) {
        var radio = new Button[1];
        radio[0] = Choosers.toggle(group, SWT.RADIO, texts.get("delete.toCode"), choice.way() == DeleteChoice.Way.CODE, () -> {
            if (radio[0].getSelection()) {
                choice.go(DeleteChoice.Way.CODE);
                if (choice.target() == null) {
                    choose(radio[0]);
                }
                chosen.run();
            }
        });
        Choosers.toggle(group, SWT.PUSH, texts.get("delete.choose"), false, () -> {
            choose(radio[0]);
            chosen.run();
        });
    }

    private void choose(Button radio) {
        Choosers.code(radio.getShell(), labels, codes()).ifPresent(code -> {
            choice.target(code);
            for (var sister : radio.getParent().getChildren()) {
                ((Button) sister).setSelection(sister == radio);
            }
            radio.setText(texts.get("delete.toThis", labels.path(code)).replace("&", "&&"));
            radio.requestLayout();
        });
    }

    private List<Code> codes() {
        var codes = new ArrayList<Code>();
        scheme.eAllContents().forEachRemaining(element -> {
            if (element instanceof Code code && choice.canTake(code)) {
                codes.add(code);
            }
        });
        return codes;
    }
}
