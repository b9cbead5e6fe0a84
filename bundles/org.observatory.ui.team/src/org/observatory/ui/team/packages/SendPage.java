// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageChoice.Extent;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Slugs;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.StandardProjects;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** Asks to whom a package goes, from which documents it is chosen, what goes along, and which file it is. */
final class SendPage extends WizardPage {

    private final SendPlan plan;
    private final PackageTexts texts;
    private Text name;
    private FileRow file;
    private Path proposed;

    SendPage(SendPlan plan, PackageTexts texts) {
        super("send");
        this.plan = plan;
        this.texts = texts;
        setTitle(texts.get("send.title", "").replaceAll("[\\s\\p{Z}]*:[\\s\\p{Z}]*$", ""));
        setDescription(texts.get("send.help"));
        setPageComplete(false);
    }

    /** {@return the file to make} */
    Path file() {
        return file.file().orElseThrow();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        colleague(area);
        documents(area);
        check(area, "send.others", plan::withOthers);
        check(area, "send.originals", plan::withOriginals);
        extent(area, "send.cases", plan::withCases);
        extent(area, "send.memos", plan::withMemos);
        file = new FileRow(area, texts, true, this::judge);
        var note = new Label(area, SWT.WRAP);
        note.setText(texts.get("send.pseudonyms"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(500, SWT.DEFAULT).indent(0, 8).applyTo(note);
        setControl(area);
        renamed();
    }

    private Combo combo(Composite area, String label, List<String> items, Consumer<Integer> chosen) {
        new Label(area, SWT.NONE).setText(texts.get(label));
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        Names.give(combo, texts.get(label));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.accept(combo.getSelectionIndex());
            renamed();
        }));
        return combo;
    }

    private void colleague(Composite area) {
        var labels = new ObservatoryLabels(texts.language());
        var coders = plan.coders();
        var items = new ArrayList<>(coders.stream().map(labels::name).toList());
        items.add(texts.get("send.new"));
        combo(area, "send.for", items, at -> {
            plan.sendTo(at < coders.size() ? coders.get(at) : null);
            name.setEnabled(at == coders.size());
        });
        new Label(area, SWT.NONE).setText(texts.get("send.name"));
        name = new Text(area, SWT.BORDER);
        Names.give(name, texts.get("send.name"));
        name.setEnabled(coders.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.addModifyListener(event -> {
            plan.sendTo(name.getText());
            renamed();
        });
    }

    private void documents(Composite area) {
        var labels = new ObservatoryLabels(texts.language());
        var items = new ArrayList<>(List.of(texts.get("send.documents.all")));
        plan.rounds().forEach(round -> items.add(texts.get("send.documents.round", labels.name(round))));
        combo(area, "send.documents", items, at -> plan.choose(at == 0 ? null : plan.rounds().get(at - 1)));
    }

    private void check(Composite area, String label, Consumer<Boolean> chosen) {
        new Label(area, SWT.NONE);
        var check = new Button(area, SWT.CHECK);
        check.setText(texts.get(label));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(check.getSelection())));
    }

    private void extent(Composite area, String label, Consumer<Extent> chosen) {
        combo(area, label, List.of(Extent.values()).stream().map(one -> texts.get("send.extent." + one.name().toLowerCase(Locale.ROOT)))
                .toList(), at -> chosen.accept(Extent.values()[at]));
    }

    /** Proposes a file named after the colleague, unless somebody gave another. */
    private void renamed() {
        if (!plan.colleague().isBlank() && !file.isTouched(proposed)) {
            proposed = StandardProjects.place().resolve(Slugs.of(texts.get("send.fileName", plan.colleague()), taken -> false)
                    + CodingPackages.EXTENSION);
            file.set(proposed);
        }
        judge();
    }

    private void judge() {
        if (file == null) {
            return;
        }
        var problem = plan.problem().or(file::problem);
        setErrorMessage(problem.orElse(null));
        setMessage(plan.told());
        setPageComplete(problem.isEmpty());
    }
}
