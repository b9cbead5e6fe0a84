// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartService;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;

/** The fields of the export dialog. */
final class ExportFields {

    private static final int FIELD_WIDTH = 430;
    private static final int COLUMNS = 4;
    /** The smallest counts that can be asked for; the first shows all. */
    private static final int[] LEAST = { 1, 3, 5, 10, 11 };

    private final Texts texts;
    private final ExportMemory memory;
    private final String chart;
    private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
    private final List<Style> styles;
    private final Combo preset;
    private final Button patterned;
    private final Combo least;
    private final Button pseudonyms;
    private final Combo style;
    private final List<Palette> palettes;
    private final Combo palette;
    private final Combo language;
    private final Combo width;
    private final Combo dpi;
    private final Text folder;
    private final Text name;
    private final Runnable changed;
    private final Palette own;
    private String suggested;

    ExportFields(Composite parent, Texts texts, ExportForm form, ChartService service, ExportMemory memory, Runnable changed) {
        this.styles = service.styles();
        this.palettes = service.palettes();
        this.texts = texts;
        this.memory = memory;
        this.chart = form.settings().chart();
        this.changed = changed;
        this.suggested = ExportForm.suggested(form.settings());
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(parent);
        preset = combo(parent, "export.preset", Stream.concat(Stream.of(texts.get("export.preset.none")),
                Arrays.stream(Preset.values()).map(one -> texts.get(one.key()))).toList(), SWT.READ_ONLY);
        preset.select(0);
        fillFormats(row(parent, "export.formats", 2), form);
        style = combo(parent, "export.style", styles.stream().map(one -> one.label().in(texts.language())).toList(), SWT.READ_ONLY);
        select(form.settings().style());
        palette = combo(parent, "export.palette", palettes.stream().map(one -> one.described().in(texts.language())).toList(), SWT.READ_ONLY);
        palette.select(palettes.indexOf(form.settings().style().palette()));
        own = form.settings().style().palette();
        language = combo(parent, "export.language", List.of(texts.get("language.en"), texts.get("language.fr")),
                SWT.READ_ONLY);
        language.select(form.settings().language().ordinal());
        width = combo(parent, "export.width", Widths.offered(form.settings().style(), texts.language()), SWT.NONE);
        width.setText(form.width());
        dpi = combo(parent, "export.dpi", resolutions(), SWT.READ_ONLY);
        dpi.select(form.dpi() == ExportForm.RESOLUTIONS[1] ? 1 : 0);
        patterned = check(parent, "export.patterns", form.extras().patterned());
        least = combo(parent, "export.least", Arrays.stream(LEAST).mapToObj(count -> count == 1 ? texts.get("export.least.none")
                : texts.get("export.least.some", count)).toList(), SWT.READ_ONLY);
        least.select(0);
        pseudonyms = check(parent, "export.pseudonyms", false);
        folder = text(row(parent, "export.folder", 2), form.folder());
        fillBrowse(folder.getParent());
        name = text(row(parent, "export.name", 1), form.name());
        listen();
    }

    private void select(Style wanted) {
        style.select(Math.max(0, styles.stream().map(Style::id).toList().indexOf(wanted.id())));
    }

    private void fillFormats(Composite row, ExportForm form) {
        ((GridLayout) row.getLayout()).numColumns = COLUMNS;
        for (var format : ExportFormat.values()) {
            var box = new Button(row, SWT.CHECK);
            box.setText(texts.get("export.format." + format.extension()));
            box.setSelection(form.formats().contains(format));
            formats.put(format, box);
        }
    }

    private void fillBrowse(Composite row) {
        var browse = new Button(row, SWT.PUSH);
        browse.setText(texts.get("export.choose"));
        browse.addListener(SWT.Selection, event -> {
            var dialog = new DirectoryDialog(row.getShell(), SWT.SAVE);
            dialog.setText(texts.get("export.title"));
            dialog.setFilterPath(folder.getText());
            var chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
    }

    private Composite row(Composite parent, String label, int columns) {
        var text = new Label(parent, SWT.NONE);
        text.setText(texts.get(label));
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(row);
        row.setData(text.getText());
        return row;
    }

    private Button check(Composite parent, String label, boolean chosen) {
        new Label(parent, SWT.NONE);
        var box = new Button(parent, SWT.CHECK);
        box.setText(texts.get(label));
        box.setSelection(chosen);
        return box;
    }

    private Combo combo(Composite parent, String label, List<String> items, int kind) {
        var row = row(parent, label, 1);
        var combo = new Combo(row, kind | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        if (combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > FIELD_WIDTH) {
            GridDataFactory.swtDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
        }
        return named(combo, row);
    }

    private Text text(Composite row, String content) {
        var text = new Text(row, SWT.BORDER | SWT.SINGLE);
        text.setText(content);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return named(text, row);
    }

    private static <C extends Control> C named(C control, Composite row) {
        var label = String.valueOf(row.getData());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
        return control;
    }

    private static List<String> resolutions() {
        return Arrays.stream(ExportForm.RESOLUTIONS).mapToObj(one -> one + "\u00a0dpi").toList();
    }

    private void listen() {
        preset.addListener(SWT.Selection, event -> {
            if (preset.getSelectionIndex() > 0) {
                fill(Preset.values()[preset.getSelectionIndex() - 1]);
            }
        });
        for (var box : formats.values()) {
            box.addListener(SWT.Selection, event -> {
                preset.select(0);
                changed.run();
            });
        }
        List.of(patterned, pseudonyms).forEach(box -> box.addListener(SWT.Selection, event -> changed.run()));
        least.addListener(SWT.Selection, event -> changed.run());
        style.addListener(SWT.Selection, event -> {
            preset.select(0);
            width.setItems(Widths.offered(form().settings().style(), texts.language()).toArray(String[]::new));
            width.setText(ExportForm.width(form().settings().style(), texts.language(), memory));
            suggest();
        });
        palette.addListener(SWT.Selection, event -> {
            preset.select(0);
            changed.run();
        });
        language.addListener(SWT.Selection, event -> suggest());
        dpi.addListener(SWT.Selection, event -> changed.run());
        for (var typed : List.of(width, folder, name)) {
            typed.addListener(SWT.Modify, event -> changed.run());
        }
    }

    private void fill(Preset chosen) {
        formats.forEach((format, box) -> box.setSelection(chosen.formats().contains(format)));
        select(chosen.style());
        if (!chosen.style().palette().equals(Palette.STANDARD)) {
            palette.select(palettes.indexOf(chosen.style().palette()));
        }
        width.setItems(Widths.offered(chosen.style(), texts.language()).toArray(String[]::new));
        width.setText(Widths.text(chosen.widthMm(), texts.language()));
        dpi.select(chosen.dpi() == ExportForm.RESOLUTIONS[1] ? 1 : 0);
        suggest();
    }

    /** Keeps the name in step with style and language until another is typed. */
    private void suggest() {
        var next = ExportForm.suggested(form().settings());
        if (name.getText().equals(suggested)) {
            name.setText(next);
        }
        suggested = next;
        changed.run();
    }

    /** The palette chosen; that of a style which no list has, where none is. */
    private Palette colours() {
        return palette.getSelectionIndex() < 0 ? own : palettes.get(palette.getSelectionIndex());
    }

    /** {@return what stands in the fields now} */
    ExportForm form() {
        var ticked = EnumSet.noneOf(ExportFormat.class);
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                ticked.add(format);
            }
        });
        dpi.setEnabled(ticked.stream().anyMatch(ExportFormat::pixels));
        var settings = new ChartSettings(chart, styles.get(style.getSelectionIndex()).withPalette(colours()),
                Language.values()[language.getSelectionIndex()]);
        return new ExportForm(settings, ticked, width.getText(), ExportForm.RESOLUTIONS[dpi.getSelectionIndex()],
                folder.getText(), name.getText(),
                new Extras(patterned.getSelection(), LEAST[least.getSelectionIndex()], pseudonyms.getSelection()));
    }
}
