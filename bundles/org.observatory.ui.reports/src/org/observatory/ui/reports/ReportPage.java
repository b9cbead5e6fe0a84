// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.reports.ReportFormat;
import org.observatory.ui.fields.Names;
import org.observatory.ui.reports.texts.ReportTexts;

/** Asks which report is written, of what, for whom, as which files and where. */
final class ReportPage extends WizardPage {

    private static final int PAGE = 100;

    private final ReportPlan plan;
    private final ReportTexts texts;
    private final String folder;
    private final ChartOffer offer;
    private Composite area;
    private Composite numbers;
    private ChartList charts;
    private Combo about;
    private Label description;

    /**
     * Makes the page.
     *
     * @param folder the folder that is proposed
     * @param offer  finds the charts that can be chosen
     */
    ReportPage(ReportPlan plan, ReportTexts texts, String folder, ChartOffer offer) {
        super("report");
        this.plan = plan;
        this.texts = texts;
        this.folder = folder;
        this.offer = offer;
        setTitle(texts.get("title"));
        setDescription(texts.get("help"));
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        combo(area, "template", plan.names(), this::template).select(plan.chosen());
        new Label(area, SWT.NONE);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, 48).applyTo(description);
        about = about();
        charts = new ChartList(area, plan.charts(), texts);
        numbers = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(numbers);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(numbers);
        var languages = Language.values();
        combo(area, "language", Arrays.stream(languages).map(each -> texts.get("language." + each.name())).toList(),
                at -> plan.write(languages[at])).select(texts.language().ordinal());
        var audiences = Diffusion.values();
        var labels = new ObservatoryLabels(texts.language());
        combo(area, "audience", Arrays.stream(audiences).map(labels::literal).toList(), at -> plan.write(audiences[at]))
                .select(Diffusion.SEMINAR.ordinal());
        formats(area);
        folder(area);
        setControl(area);
        template(plan.chosen());
        offer.find(area.getDisplay(), found -> {
            if (!area.isDisposed()) {
                plan.charts().offer(found);
                charts.fill();
            }
        });
    }

    private Combo combo(Composite area, String label, List<String> items, IntConsumer chosen) {
        new Label(area, SWT.NONE).setText(texts.get(label));
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        Names.give(combo, texts.get(label));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.accept(combo.getSelectionIndex());
            judge();
        }));
        return combo;
    }

    /** What the report is limited to is chosen, or written where there is more than a list can hold. */
    private Combo about() {
        new Label(area, SWT.NONE).setText(texts.get("about"));
        var combo = new Combo(area, SWT.DROP_DOWN);
        combo.setToolTipText(texts.get("about.help"));
        Names.describe(combo, () -> texts.get("about"), () -> texts.get("about.help"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addModifyListener(event -> plan.limit(combo.getText()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> plan.limit(combo.getSelectionIndex())));
        return combo;
    }

    private void template(int at) {
        plan.choose(at);
        description.setText(plan.description());
        var listed = plan.listed();
        about.setItems(listed.toArray(String[]::new));
        about.select(0);
        about.setEnabled(listed.size() > 1);
        numbers();
        charts.show(plan.takesCharts());
        judge();
    }

    /** The numbers that the template chosen takes. */
    private void numbers() {
        for (var child : numbers.getChildren()) {
            child.dispose();
        }
        for (var number : plan.numbers()) {
            var label = new Label(numbers, SWT.NONE);
            label.setText(number.label().in(texts.language()));
            var field = new Spinner(numbers, SWT.BORDER);
            field.setValues(plan.number(number), number.least(), number.most(), 0, 1, PAGE);
            field.setToolTipText(number.help().in(texts.language()));
            Names.describe(field, label::getText, () -> number.help().in(texts.language()));
            field.addModifyListener(event -> plan.write(number, field.getSelection()));
        }
        ((GridData) numbers.getLayoutData()).exclude = plan.numbers().isEmpty();
        numbers.setVisible(!plan.numbers().isEmpty());
    }

    private void formats(Composite area) {
        new Label(area, SWT.NONE).setText(texts.get("formats"));
        var row = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(10).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        for (var format : ReportFormat.values()) {
            var check = new Button(row, SWT.CHECK);
            check.setText(texts.get("format." + format.name()));
            check.setSelection(plan.isWanted(format));
            check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                plan.write(format, check.getSelection());
                judge();
            }));
        }
    }

    private void folder(Composite area) {
        new Label(area, SWT.NONE).setText(texts.get("folder"));
        var place = new Text(area, SWT.BORDER);
        Names.give(place, texts.get("folder"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        place.addModifyListener(event -> {
            plan.writeTo(place.getText());
            judge();
        });
        place.setText(folder);
        var choose = new Button(area, SWT.PUSH);
        choose.setText(texts.get("folder.choose"));
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(place.getText());
            var chosen = dialog.open();
            if (chosen != null) {
                place.setText(chosen);
            }
        }));
    }

    private void judge() {
        var problem = plan.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
