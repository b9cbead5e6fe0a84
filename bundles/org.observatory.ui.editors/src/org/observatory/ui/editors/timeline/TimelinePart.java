// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import static org.observatory.model.coding.CodingPackage.Literals.STEP;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__CERTAINTY;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__DATE;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__END;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__NOTE_EN;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__NOTE_FR;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__OPENED_BY;
import static org.observatory.model.coding.CodingPackage.Literals.STEP__STATE;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__STEPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.RowBar;
import org.observatory.ui.fields.TableColumn;

/** A timeline with the table of the same steps under it, edited in place: what is chosen in one is chosen in the other. */
public final class TimelinePart implements FormPart {

    private static final int LEAST = 3;
    private static final int MOST = 12;

    private final FieldContext context;
    private final Supplier<List<Trajectory>> trajectories;
    private final Section section;
    private final TimelinePicture picture;
    private final Section tableSection;
    private final Composite area;
    private final FeatureTable table;
    private final RowBar bar;
    private Consumer<Step> listener = step -> { };
    private List<Step> steps = List.of();

    /**
     * Makes the timeline and its table.
     *
     * @param context      what the page shares
     * @param parent       a composite with a grid of one column
     * @param trajectories what to show
     */
    public TimelinePart(FieldContext context, Composite parent, Supplier<List<Trajectory>> trajectories) {
        this.context = context;
        this.trajectories = trajectories;
        var texts = new Texts(context.labels().language());
        section = ElementForm.section(context, parent, texts.get("timeline.title"));
        picture = new TimelinePicture(section, context.labels());
        context.toolkit().adapt(picture.control(), true, true);
        section.setClient(picture.control());
        tableSection = ElementForm.section(context, parent, context.labels().feature(TRAJECTORY__STEPS));
        var client = context.toolkit().createComposite(tableSection);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(client);
        tableSection.setClient(client);
        area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(area);
        table = new FeatureTable(context, area, context.labels().feature(TRAJECTORY__STEPS), columns());
        bar = new RowBar(context, tableSection, table)
                .add("table.open", "openProject", () -> table.selected() != null, () -> context.opener().accept((Step) table.selected()))
                .add("table.add", "add", () -> addTo() != null, this::addStep)
                .add("table.remove", "delete", () -> table.selected() != null, () -> context.edits().delete(selectedSteps()));
        table.onKey(SWT.DEL, () -> context.edits().delete(selectedSteps()));
        table.onSelection(row -> chosen((Step) row));
        picture.onChoice(this::select);
        picture.onOpen(context.opener()::accept);
        refresh();
    }

    private List<TableColumn> columns() {
        var text = new TimelineText(context.labels());
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.shown(context.labels().type(TRAJECTORY), 3, 120, row -> row instanceof Step step && step.eContainer() != null
                ? context.labels().name(step.eContainer()) : "", EObject.class::cast));
        List.of(STEP__DATE, STEP__END, STEP__STATE, STEP__CERTAINTY).forEach(feature -> columns.add(TableColumn.of(context, feature)));
        columns.add(TableColumn.shown(context.labels().feature(STEP__OPENED_BY), 3, 120, row -> text.openers((Step) row), EObject.class::cast));
        columns.add(TableColumn.of(context, context.labels().language() == Language.FRENCH ? STEP__NOTE_FR : STEP__NOTE_EN));
        return columns;
    }

    /** Hears which step is chosen, null for none. */
    public void onChoice(Consumer<Step> hearer) {
        listener = hearer;
    }

    /** {@return the step chosen} */
    public Optional<Step> chosen() {
        return Optional.ofNullable((Step) table.selected());
    }

    /** {@return the picture} */
    public TimelinePicture picture() {
        return picture;
    }

    private void chosen(Step step) {
        picture.mark(step);
        listener.accept(step);
    }

    private void select(Step step) {
        if (step == null) {
            table.viewer().getTable().deselectAll();
            chosen(null);
        } else {
            table.select(step);
        }
    }

    private List<Step> selectedSteps() {
        return table.viewer().getStructuredSelection().stream().map(Step.class::cast).toList();
    }

    /** The trajectory of the step chosen, or the only one. */
    private Trajectory addTo() {
        return chosen().map(step -> (Trajectory) step.eContainer())
                .orElseGet(() -> trajectories.get().size() == 1 ? trajectories.get().getFirst() : null);
    }

    private void addStep() {
        var made = context.edits().add(addTo(), TRAJECTORY__STEPS, STEP);
        refresh();
        table.select(made);
        table.viewer().getTable().setFocus();
    }

    @Override
    public void refresh() {
        var shown = trajectories.get();
        picture.show(shown);
        var now = Timeline.of(shown, context.labels()).steps();
        table.show(now);
        bar.update();
        tableSection.setText(context.labels().feature(TRAJECTORY__STEPS) + (now.isEmpty() ? "" : " (" + now.size() + ")"));
        if (!Objects.equals(now, steps)) {
            steps = now;
            var viewed = table.viewer().getTable();
            ((GridData) area.getLayoutData()).heightHint = viewed.getHeaderHeight() + 4
                    + viewed.getItemHeight() * Math.clamp(now.size(), LEAST, MOST);
            area.requestLayout();
        }
        picture.control().requestLayout();
        context.reflow().run();
    }

    @Override
    public boolean setFocus() {
        return picture.control().setFocus();
    }

    @Override
    public void reveal(EObject element) {
        if (element instanceof Step step && steps.contains(step)) {
            table.select(step);
        }
    }

    @Override
    public void dispose() {
        section.dispose();
        tableSection.dispose();
    }
}
