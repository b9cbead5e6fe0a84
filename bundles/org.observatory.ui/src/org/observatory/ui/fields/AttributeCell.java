// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Described;
import org.observatory.model.programmes.Category;
import org.observatory.ui.projects.AttributeEntry;

/**
 * The place of one attribute of a case, speaker or document in a form. One value is chosen in one list, which also offers
 * nothing entered, not applicable and unknown; beside what is typed or ticked stands a list of these.
 */
final class AttributeCell {

    private static final int STATE = 155;

    private final FieldContext context;
    private final Described described;
    private final AttributeDefinition definition;
    private final AttributePlan plan;
    private final FieldFrame frame;
    private final Map<Category, Button> ticks = new LinkedHashMap<>();
    private AttributeField typed;
    private Combo list;
    private List<AttributeEntry> options = List.of();

    AttributeCell(FieldContext context, Composite parent, Described described, AttributeDefinition definition) {
        this.context = context;
        this.described = described;
        this.definition = definition;
        this.plan = new AttributePlan(context.labels());
        var name = plan.title(definition);
        frame = new FieldFrame(context, parent, definition, name, definition.getType() == AttributeType.CATEGORIES ? 4 : 2);
        var label = context.toolkit().createLabel(frame.area(), name.replace("&", "&&"));
        label.setToolTipText(context.labels().description(definition));
        GridDataFactory.fillDefaults().indent(FieldFrame.INDENT, 0).applyTo(label);
        frame.finish(switch (definition.getType()) {
            case TEXT, NUMBER, DATE -> typed(name);
            case BOOLEAN, CATEGORY -> list(frame.area(), name, FieldFrame.INDENT);
            case CATEGORIES -> ticked(name);
        });
        refresh();
    }

    Control control() {
        return frame.control();
    }

    private Composite row() {
        var row = context.toolkit().createComposite(frame.area());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(FieldFrame.INDENT, 0).hint(60, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Control typed(String name) {
        var row = row();
        typed = new AttributeField(context, described, definition);
        var text = FieldControls.text(frame, context, row, typed);
        Names.give(text, name);
        state(row, name);
        return text;
    }

    private void state(Composite row, String name) {
        list(row, name + Wording.colon(context.labels().language()) + context.texts().get("attribute.state"), 0);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(STATE, SWT.DEFAULT).applyTo(list);
    }

    private Control list(Composite parent, String name, int indent) {
        list = FieldControls.combo(context, parent);
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(60, SWT.DEFAULT).applyTo(list);
        Names.give(list, name);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enter(options.get(list.getSelectionIndex()))));
        return list;
    }

    private Control ticked(String name) {
        var row = row();
        var area = context.toolkit().createComposite(row);
        RowLayoutFactory.swtDefaults().type(SWT.HORIZONTAL).wrap(true).spacing(10).margins(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(area);
        Names.give(area, name);
        for (var category : AttributePlan.categories(definition)) {
            var tick = context.toolkit().createButton(area, context.labels().name(category).replace("&", "&&"), SWT.CHECK);
            tick.setToolTipText(context.labels().description(category));
            Names.describe(tick, () -> context.labels().name(category), () -> name);
            tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> enter(AttributePlan.chosen(definition, entry(), category, tick.getSelection()))));
            ticks.put(category, tick);
        }
        state(row, name);
        return ticks.isEmpty() ? list : ticks.values().iterator().next();
    }

    private AttributeEntry entry() {
        return AttributeEntry.of(described, definition);
    }

    private void enter(AttributeEntry entry) {
        context.drafts().forget(described, definition);
        context.edits().enter(described, definition, entry);
        refresh();
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        var now = entry();
        var offered = definition.getType() == AttributeType.BOOLEAN || definition.getType() == AttributeType.CATEGORY
                ? AttributePlan.choices(definition, now) : states(now);
        if (!offered.equals(options)) {
            options = offered;
            list.setItems(options.stream().map(this::name).toArray(String[]::new));
        }
        list.select(options.indexOf(now));
        ticks.forEach((category, tick) -> tick.setSelection(AttributePlan.held(now).contains(category)));
        if (typed != null) {
            typed.refresh();
        } else {
            frame.typedProblem(now instanceof AttributeEntry.Unread unread ? plan.problem(unread) : null);
        }
    }

    private static List<AttributeEntry> states(AttributeEntry now) {
        var states = new ArrayList<>(AttributePlan.states());
        if (!states.contains(now)) {
            states.addFirst(now);
        }
        return states;
    }

    private String name(AttributeEntry entry) {
        return typed != null && entry instanceof AttributeEntry.Given || !ticks.isEmpty() && entry instanceof AttributeEntry.Given
                ? context.texts().get("attribute.given") : plan.choice(entry);
    }
}
