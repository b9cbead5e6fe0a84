// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.analysis.Wording;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Sourced;
import org.observatory.project.Retention;

/** Shows contradicting sources side by side, one column for what each side says, and lets somebody retain another. */
public final class Contradictions {

    private final FieldContext context;
    private final Supplier<List<Disagreement>> disagreements;
    private final Section section;
    private final Composite area;
    private List<Contradiction> shown;

    /**
     * Makes the section.
     *
     * @param context       what the form shares
     * @param parent        a composite with a grid of one column
     * @param disagreements the points to show
     * @param about         the element to which a button adds one
     */
    public Contradictions(FieldContext context, Composite parent, Supplier<List<Disagreement>> disagreements, Sourced about) {
        this.context = context;
        this.disagreements = disagreements;
        section = ElementForm.section(context, parent, "");
        area = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 14).applyTo(area);
        section.setClient(area);
        addButton(about);
        refresh();
    }

    private void addButton(Sourced about) {
        var bar = new ToolBar(section, SWT.FLAT | SWT.HORIZONTAL);
        var add = new ToolItem(bar, SWT.PUSH);
        add.setImage(context.icons().of("add"));
        add.setToolTipText(context.texts().get("contradictions.add"));
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> context.itself().accept(context.edits().addDisagreement(about))));
        section.setTextClient(bar);
    }

    /** {@return the section} */
    public Control control() {
        return section;
    }

    /** Shows what was changed elsewhere. */
    public void refresh() {
        var now = disagreements.get().stream().map(point -> Contradiction.of(point, context.labels())).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (var child : area.getChildren()) {
            child.dispose();
        }
        section.setText(context.texts().get("contradictions.title", now.size()));
        if (now.isEmpty()) {
            var none = context.toolkit().createLabel(area, context.texts().get("contradictions.none"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        }
        now.forEach(this::show);
        section.setExpanded(!now.isEmpty());
        section.requestLayout();
        area.layout(true, true);
        context.reflow().run();
    }

    private void show(Contradiction contradiction) {
        var block = context.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        var owner = contradiction.disagreement().eContainer();
        var line = context.toolkit().createComposite(block);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        var heading = context.toolkit().createHyperlink(line, contradiction.title(), SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        heading.setToolTipText(context.labels().path(owner));
        heading.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> context.opener().accept(owner)));
        var edit = context.toolkit().createHyperlink(line, context.texts().get("contradictions.edit"), SWT.NONE);
        edit.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> context.itself().accept(contradiction.disagreement())));
        var columns = context.toolkit().createComposite(block);
        GridLayoutFactory.fillDefaults().numColumns(contradiction.sides().size()).equalWidth(true).spacing(10, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        contradiction.sides().forEach(side -> column(columns, side));
        if (!contradiction.reason().isBlank()) {
            wrapped(block, context.texts().get("contradictions.reason") + Wording.colon(context.labels().language()) + contradiction.reason());
        }
    }

    private void column(Composite columns, Contradiction.Side side) {
        var column = new Composite(columns, SWT.BORDER);
        context.toolkit().adapt(column);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(90, SWT.DEFAULT).applyTo(column);
        var head = context.toolkit().createComposite(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        if (side.retained()) {
            context.toolkit().createLabel(head, "").setImage(context.icons().of("retained"));
        }
        var state = context.toolkit().createLabel(head,
                context.texts().get(side.retained() ? "contradictions.retained" : "contradictions.other"));
        GridDataFactory.fillDefaults().grab(true, false).span(side.retained() ? 1 : 2, 1).applyTo(state);
        var value = wrapped(column, side.value());
        value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        side.sources().forEach(source -> wrapped(column, "• " + source));
        if (side.sources().isEmpty()) {
            wrapped(column, context.texts().get("contradictions.noSource"));
        }
        if (!side.retained()) {
            retain(column, side);
        }
    }

    private void retain(Composite column, Contradiction.Side side) {
        var texts = context.texts();
        var button = context.toolkit().createButton(column, texts.get("contradictions.retain"), SWT.PUSH);
        button.setToolTipText(texts.get(Retention.taken(side.statement()).isPresent() ? "contradictions.takesOver"
                : "contradictions.byHand"));
        Names.give(button, texts.get("contradictions.retain") + Wording.colon(texts.language()) + side.value());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> context.edits().retain(side.statement())));
    }

    private Control wrapped(Composite parent, String text) {
        var label = context.toolkit().createLabel(parent, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
