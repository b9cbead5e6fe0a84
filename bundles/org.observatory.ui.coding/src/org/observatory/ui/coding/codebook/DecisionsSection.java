// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import static org.observatory.model.coding.CodingPackage.Literals.CODE__DECISIONS;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION__CODER;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION__DATE;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION__DOCUMENT;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION__QUOTATION;
import static org.observatory.model.coding.CodingPackage.Literals.DECISION__TEXT;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.coding.Code;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.TableBar;
import org.observatory.ui.fields.TableColumn;

/** What was decided about the use of a code: when, by whom, what and why. */
final class DecisionsSection {

    private static final int HEIGHT = 120;

    private final FieldContext context;
    private final Section section;
    private final FeatureTable table;
    private final TableBar bar;
    private Code code;

    DecisionsSection(FieldContext context, Composite parent) {
        this.context = context;
        section = ElementForm.section(context, parent, context.labels().feature(CODE__DECISIONS));
        var client = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(area);
        table = new FeatureTable(context, area, context.labels().feature(CODE__DECISIONS),
                Stream.of(DECISION__DATE, DECISION__CODER, DECISION__TEXT, DECISION__QUOTATION, DECISION__DOCUMENT)
                        .map(feature -> TableColumn.of(context, feature)).toList());
        bar = new TableBar(context, section, table, new TableBar.Actions(this::add, context.edits()::delete, context.edits()::move, null));
        section.setExpanded(false);
    }

    /** Shows another code. */
    void show(Code next) {
        code = next;
        refresh();
        if (section.isExpanded() == code.getDecisions().isEmpty()) {
            section.setExpanded(!code.getDecisions().isEmpty());
            context.reflow().run();
        }
    }

    private void add() {
        section.setExpanded(true);
        var made = context.edits().add(code, CODE__DECISIONS, DECISION);
        refresh();
        table.select(made);
        table.viewer().getTable().setFocus();
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        var count = code.getDecisions().size();
        section.setText(context.labels().feature(CODE__DECISIONS) + (count == 0 ? "" : " (" + count + ")"));
        table.show(List.copyOf(code.getDecisions()));
        table.viewer().refresh();
        bar.update();
    }
}
