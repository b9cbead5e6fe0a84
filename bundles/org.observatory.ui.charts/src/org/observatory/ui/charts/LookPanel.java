// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.observatory.analysis.Language;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartService;
import org.observatory.charts.Palette;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.ui.analysis.ask.ChoiceForm;
import org.observatory.ui.analysis.ask.FieldControls;
import org.observatory.ui.analysis.ask.Offer;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Names;

/** What can be chosen for a chart, beside it: how it looks, what it hides, and the parameters of what it draws. */
final class LookPanel {

    private static final int BURST_MILLIS = 250;
    private static final int MOST_LEAST = 1000;
    private static final List<Language> LANGUAGES = List.of(Language.FRENCH, Language.ENGLISH);

    private final ScrolledComposite scroll;
    private final Composite area;
    private final Texts texts;
    private final List<Style> styles;
    private final List<Palette> palettes;
    private final Consumer<ChartLook> receiver;
    private final Combo style;
    private final Combo palette;
    private final Combo language;
    private final Button patterned;
    private final Button captions;
    private final Spinner least;
    private final Button pseudonyms;
    private final Composite parameters;
    private final Runnable burst = this::tell;
    private FieldControls fields;
    private ChoiceForm form;
    private String analysis = "";
    private ChartLook look;
    private boolean filling;
    private boolean asked;

    LookPanel(Composite parent, Texts texts, ChartService service, ChartLook first, Consumer<ChartLook> receiver) {
        this.texts = texts;
        this.styles = service.styles();
        this.palettes = service.palettes();
        this.receiver = receiver;
        this.look = first;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
        style = combo("look.style", this.styles.stream().map(one -> one.label().in(texts.language())).toList());
        palette = combo("look.palette", palettes.stream().map(one -> one.described().in(texts.language())).toList());
        language = combo("look.language", LANGUAGES.stream().map(one -> texts.get("language." + one.code())).toList());
        captions = box("look.captions");
        patterned = box("look.patterned");
        label("look.least");
        least = new Spinner(area, SWT.BORDER);
        least.setMinimum(0);
        least.setMaximum(MOST_LEAST);
        Names.describe(least, () -> texts.get("look.least"), () -> texts.get("look.least.help"));
        least.setToolTipText(texts.get("look.least.help"));
        least.addListener(SWT.Selection, event -> changed(false));
        pseudonyms = box("look.pseudonyms");
        parameters = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(parameters);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(parameters);
        scroll.setContent(area);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> size());
        show(first);
    }

    Control control() {
        return scroll;
    }

    private void label(String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
    }

    private Combo combo(String key, List<String> items) {
        label(key);
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Names.give(combo, texts.get(key));
        combo.addListener(SWT.Selection, event -> changed(false));
        return combo;
    }

    private Button box(String key) {
        var box = new Button(area, SWT.CHECK);
        box.setText(texts.get(key));
        box.addListener(SWT.Selection, event -> changed(false));
        return box;
    }

    /** Shows what is chosen now, as after an undo. */
    void show(ChartLook now) {
        look = now;
        filling = true;
        style.select(Math.max(0, styles.stream().map(Style::id).toList().indexOf(now.settings().style().id())));
        palette.select(palettes.indexOf(now.settings().style().palette()));
        language.select(LANGUAGES.indexOf(now.settings().language()));
        captions.setSelection(!now.bare());
        patterned.setSelection(now.settings().style().patterned());
        least.setSelection(now.protection().hides() ? now.protection().least() : 0);
        pseudonyms.setSelection(now.protection().pseudonyms());
        filling = false;
    }

    /** {@return whether the parameters of that analysis are shown} */
    boolean isOf(String other) {
        return analysis.equals(other);
    }

    /**
     * Shows the parameters of what is drawn.
     *
     * @param of     the identifier of its analysis
     * @param name   its name
     * @param offer  what can be chosen for it
     * @param values what is chosen, by the names of the parameters
     */
    void parameters(String of, String name, Offer offer, Map<String, String> values) {
        analysis = of;
        for (var old : parameters.getChildren()) {
            old.dispose();
        }
        var said = AnalysisTexts.ofWorkbench();
        form = new ChoiceForm(offer, values, said);
        new Label(parameters, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        var heading = new Label(parameters, SWT.WRAP);
        heading.setText(name.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
        var inner = new Composite(parameters, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(inner);
        fields = new FieldControls(inner, form, false, () -> changed(true));
        size();
    }

    private void size() {
        var width = Math.max(1, scroll.getClientArea().width);
        scroll.setMinSize(width, area.computeSize(width, SWT.DEFAULT).y);
        area.layout(true, true);
    }

    private void changed(boolean ofParameters) {
        if (!filling) {
            asked |= ofParameters;
            area.getDisplay().timerExec(BURST_MILLIS, burst);
        }
    }

    private void tell() {
        if (area.isDisposed()) {
            return;
        }
        var other = styles.get(Math.max(0, style.getSelectionIndex()));
        var colours = palette.getSelectionIndex();
        var coloured = colours < 0 || palettes.get(colours).equals(look.settings().style().palette()) ? look.settings()
                : look.settings().withPalette(palettes.get(colours));
        var styled = other.id().equals(look.settings().style().id()) ? coloured : coloured.restyled(other);
        var next = look.with(styled.withStyle(styled.style().patterned(patterned.getSelection()))
                .withLanguage(LANGUAGES.get(language.getSelectionIndex())))
                .bare(!captions.getSelection()).with(new Protection(Math.max(1, least.getSelection()), pseudonyms.getSelection()));
        if (asked && fields != null) {
            if (fields.judge(true)) {
                size();
            }
            if (form.firstProblem(fields.entered()).isPresent()) {
                return;
            }
            next = next.with(new AnalysisRequest(analysis, form.choices(fields.entered())));
            asked = false;
        }
        if (!next.equals(look)) {
            look = next;
            receiver.accept(next);
        }
    }

    void setFocus() {
        style.setFocus();
    }
}
