// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Described;
import org.observatory.model.programmes.Category;

/** The section of a form with a field for each attribute that the study describes its cases, speakers or documents by. */
public final class AttributeSection implements FormPart {

    /** What decides which widgets a field has; when it changes, the fields are made anew. */
    private record Shape(AttributeDefinition definition, AttributeType type, String title, List<Category> categories) {
    }

    /** So many fields are made within some hundredths of a second. */
    private static final int AT_ONCE = 5;

    private final FieldContext shared;
    private final Described described;
    private final Supplier<List<AttributeDefinition>> definitions;
    private final Section section;
    private final Gradually later;
    private final List<AttributeCell> cells = new ArrayList<>();
    private FieldContext context;
    private List<Shape> shapes;

    /**
     * Makes the section.
     *
     * @param context     what the form shares; the section has bindings of its own
     * @param parent      a composite with a grid of one column
     * @param described   the case, speaker or document
     * @param definitions its attributes, in order
     */
    public AttributeSection(FieldContext context, Composite parent, Described described, Supplier<List<AttributeDefinition>> definitions) {
        this.shared = context;
        this.described = described;
        this.definitions = definitions;
        section = ElementForm.section(context, parent, context.texts().get("attribute.section"));
        later = new Gradually(section, this::lay);
        refresh();
    }

    @Override
    public void refresh() {
        var plan = new AttributePlan(shared.labels());
        var now = definitions.get().stream().map(definition -> new Shape(definition, definition.getType(), plan.title(definition),
                AttributePlan.categories(definition))).toList();
        if (now.equals(shapes)) {
            cells.forEach(AttributeCell::refresh);
        } else {
            shapes = now;
            rebuild();
        }
    }

    private void rebuild() {
        drop();
        context = shared.with(new DataBindingContext());
        var grid = FieldGrid.in(context, section);
        if (shapes.isEmpty()) {
            var none = context.toolkit().createLabel(grid, context.texts().get("attribute.none"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(FieldGrid.UNITS, 1).indent(FieldFrame.INDENT, 0).hint(60, SWT.DEFAULT).applyTo(none);
        }
        var parts = Gradually.parts(shapes, AT_ONCE);
        parts.stream().limit(1).forEach(part -> make(grid, part));
        parts.stream().skip(1).forEach(part -> later.add(() -> make(grid, part)));
        lay();
    }

    private void make(Composite grid, List<Shape> part) {
        part.forEach(shape -> cells.add(new AttributeCell(context, grid, described, shape.definition())));
    }

    private void lay() {
        section.requestLayout();
        context.reflow().run();
    }

    private void drop() {
        later.forget();
        cells.clear();
        if (context != null) {
            context.bindings().dispose();
        }
        if (!section.isDisposed() && section.getClient() != null) {
            section.getClient().dispose();
        }
    }

    @Override
    public void settle() {
        ElementForm.settle(context.bindings());
    }

    @Override
    public boolean setFocus() {
        return !cells.isEmpty() && cells.getFirst().control().setFocus();
    }

    @Override
    public void reveal(EObject element) {
        later.finish();
        var definition = element instanceof AttributeValue value ? value.getDefinition() : element;
        for (var at = 0; at < cells.size(); at++) {
            if (shapes.get(at).definition() == definition) {
                cells.get(at).control().setFocus();
            }
        }
    }

    @Override
    public void dispose() {
        drop();
        section.dispose();
    }
}
