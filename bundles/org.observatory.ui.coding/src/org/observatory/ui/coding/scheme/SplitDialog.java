// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.ui.fields.Names;
import org.observatory.ui.fields.VirtualTable;
import org.observatory.ui.projects.OpenProject;

/** Sends passages of a code to others: new codes are named above, passages are selected below and sent by a button or a digit. */
final class SplitDialog extends SchemeDialog<Coding> {

    private final SplitChoice choice;
    private Composite targets;

    SplitDialog(Shell parent, OpenProject project, SplitChoice choice) {
        super(parent, project, choice);
        this.choice = choice;
    }

    @Override
    void choices(Composite area) {
        var row = Choosers.row(area, 4);
        new Label(row, SWT.NONE).setText(texts().get("split.new"));
        var name = new Text(row, SWT.BORDER);
        Names.give(name, texts().get("split.new"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Runnable add = () -> {
            if (choice.add(name.getText()).isPresent()) {
                name.setText("");
                showTargets();
            }
        };
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && !name.getText().isBlank()) {
                event.doit = false;
                add.run();
            }
        });
        Choosers.toggle(row, SWT.PUSH, texts().get("split.add"), false, add);
        Choosers.toggle(row, SWT.PUSH, texts().get("split.existing"), false,
                () -> Choosers.code(getShell(), labels(), others()).ifPresent(code -> {
                    choice.add(code);
                    showTargets();
                }));
        var below = new Button[1];
        below[0] = Choosers.toggle(area, SWT.CHECK, texts().get("split.below", labels().name(choice.code())), choice.isBelow(), () -> {
            choice.setBelow(below[0].getSelection());
            chosen();
        });
        targets = new Composite(area, SWT.NONE);
        Names.give(targets, texts().get("split.targets"));
        targets.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(targets);
        new Label(targets, SWT.NONE).setText(texts().get("split.help"));
    }

    private List<Code> others() {
        var codes = new ArrayList<Code>();
        project().content().scheme().eAllContents().forEachRemaining(element -> {
            if (element instanceof Code code && code != choice.code()) {
                codes.add(code);
            }
        });
        return codes;
    }

    private void showTargets() {
        for (var child : targets.getChildren()) {
            child.dispose();
        }
        new Label(targets, SWT.NONE).setText(texts().get("split.send"));
        for (var at = 0; at < choice.branches().size(); at++) {
            target((at + 1) + "  " + labels().name(choice.branches().get(at)), choice.branches().get(at));
        }
        target("0  " + texts().get("split.stay", labels().name(choice.code())), choice.code());
        targets.requestLayout();
        chosen();
    }

    private void target(String label, Code code) {
        var button = new Button(targets, SWT.PUSH);
        button.setText(label.replace("&", "&&"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> send(code)));
    }

    private void send(Code code) {
        choice.assign(table().selected(), code);
        chosen();
    }

    @Override
    List<VirtualTable.Column<Coding>> columns() {
        return List.of(new VirtualTable.Column<>(texts().get("column.passage"), 6, passages()::quotation),
                new VirtualTable.Column<>(texts().get("column.branch"), 3, row -> labels().name(choice.branch(row))),
                new VirtualTable.Column<>(texts().get("column.coder"), 2, passages()::coder),
                new VirtualTable.Column<>(texts().get("column.document"), 3, passages()::document));
    }

    @Override
    List<Coding> rows(Optional<SchemeChange> shown) {
        return choice.passages();
    }

    @Override
    void made() {
        table().table().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            var at = event.character - '1';
            if (event.character == '0') {
                send(choice.code());
            } else if (at >= 0 && at < Math.min(9, choice.branches().size())) {
                send(choice.branches().get(at));
            }
        }));
    }

    @Override
    Anchored passage(Coding row) {
        return row;
    }
}
