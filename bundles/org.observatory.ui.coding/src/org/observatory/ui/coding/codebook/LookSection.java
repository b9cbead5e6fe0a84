// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Wording;
import org.observatory.coding.CodeColours;
import org.observatory.coding.codebook.CodePalette;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Names;

/** How a code looks, which key applies it and what types it; another typing is looked at in a dialog before. */
final class LookSection {

    private static final int KEY_WIDTH = 44;
    private static final int WIDTH = 240;

    private final FieldContext context;
    private final Codebook codebook;
    private final CodebookWords words;
    private final Composite area;
    private final ResourceManager images;
    private final Label path;
    private final Button colour;
    private final Text key;
    private final Label typing;
    private final Label problem;
    private Code code;

    LookSection(FieldContext context, Composite parent, Codebook codebook, CodebookWords words, Consumer<Code> retype) {
        this.context = context;
        this.codebook = codebook;
        this.words = words;
        area = context.toolkit().createComposite(parent);
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        path = context.toolkit().createLabel(area, "", SWT.WRAP);
        path.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(path);
        context.toolkit().createLabel(area, context.labels().feature(Literals.CODE__COLOUR));
        colour = context.toolkit().createButton(area, "", SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).hint(KEY_WIDTH * 2, SWT.DEFAULT).applyTo(colour);
        colour.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        Names.describe(colour, () -> context.labels().feature(Literals.CODE__COLOUR), colour::getText);
        context.toolkit().createLabel(area, context.labels().feature(Literals.CODE__SHORTCUT));
        key = context.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
        key.setTextLimit(4);
        key.setToolTipText(words.texts().get("codebook.shortcut.help"));
        Names.give(key, context.labels().feature(Literals.CODE__SHORTCUT));
        GridDataFactory.fillDefaults().hint(KEY_WIDTH, SWT.DEFAULT).applyTo(key);
        key.addListener(SWT.DefaultSelection, event -> settle());
        key.addFocusListener(FocusListener.focusLostAdapter(event -> settle()));
        var typed = context.toolkit().createLabel(area, words.texts().get("codebook.typing"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(typed);
        typing = context.toolkit().createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(KEY_WIDTH * 2, SWT.DEFAULT).applyTo(typing);
        var other = context.toolkit().createButton(area, words.texts().get("codebook.typing.change"), SWT.PUSH);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(other);
        other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retype.accept(code)));
        Names.describe(other, () -> words.texts().get("codebook.typing.change"), typing::getText);
        problem = context.toolkit().createLabel(area, "", SWT.WRAP);
        problem.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(true).hint(80, SWT.DEFAULT).applyTo(problem);
        problem.setVisible(false);
    }

    /** Shows another code. */
    void show(Code next) {
        code = next;
        say("");
        refresh();
        area.layout();
        if (area.computeSize(area.getSize().x, SWT.DEFAULT).y != area.getSize().y) {
            area.requestLayout();
            context.reflow().run();
        }
    }

    private void choose() {
        ColourChooser.open(colour, CodePalette.own(code).orElse(null), words, chosen -> codebook.colour(List.of(code), chosen));
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        var shown = CodePalette.name(CodeColours.of(code).toLowerCase(Locale.ROOT)).in(words.labels().language());
        path.setText(words.labels().path(code).replace("&", "&&"));
        var types = words.typing(code);
        typing.setText((types.isEmpty() ? words.texts().get("codebook.typing.none") : Wording.capital(types)).replace("&", "&&"));
        colour.setImage(images.get(Swatch.of(code)));
        colour.setText(CodePalette.own(code).isPresent() ? shown : words.texts().get("codebook.colour.inherited", shown));
        if (problem.getText().isEmpty() && !key.isFocusControl()) {
            key.setText(Objects.requireNonNullElse(code.getShortcut(), ""));
        }
    }

    /** Takes over the shortcut that was typed. */
    void settle() {
        if (!key.isDisposed() && !key.getText().strip().equals(Objects.requireNonNullElse(code.getShortcut(), ""))) {
            say(codebook.shortcut(code, key.getText()).orElse(""));
        } else if (!key.isDisposed()) {
            say("");
        }
    }

    private void say(String wrong) {
        if (!wrong.equals(problem.getText())) {
            problem.setText(wrong);
            problem.setVisible(!wrong.isEmpty());
            ((GridData) problem.getLayoutData()).exclude = wrong.isEmpty();
            area.requestLayout();
            context.reflow().run();
        }
        if (wrong.isEmpty()) {
            key.setText(Objects.requireNonNullElse(code.getShortcut(), ""));
        }
    }
}
