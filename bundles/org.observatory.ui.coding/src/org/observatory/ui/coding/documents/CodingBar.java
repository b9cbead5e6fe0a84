// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.palette.CodeKeys;
import org.observatory.ui.coding.texts.CodingTexts;

/**
 * The bar over the text: who codes and in which round, whether passages are hidden, what came of the last deed, and the codes at one
 * key. Other bundles add to its tools at {@value #TOOLS}, such as a control that says who codes from now on.
 */
final class CodingBar {

    /** Where the tools of the bar are contributed to. */
    static final String TOOLS = "toolbar:org.observatory.ui.coding.document";

    private final CodingDesk desk;
    private final ObservatoryLabels labels;
    private final CodingTexts texts;
    private final Consumer<Code> click;
    private final Composite bar;
    private final Label who;
    private final Label hidden;
    private final Label message;
    private final Composite chips;
    private CodeKeys keys;
    private String shown = "";
    private Command told;

    CodingBar(Composite parent, CodingDesk desk, ObservatoryLabels labels, IServiceLocator services, Consumer<Code> click) {
        this.desk = desk;
        this.labels = labels;
        this.texts = new CodingTexts(labels.language());
        this.click = click;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(0, 2).spacing(10, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        who = new Label(bar, SWT.NONE);
        who.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        who.setToolTipText(texts.get("bar.who"));
        who.setCursor(who.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        who.addListener(SWT.MouseUp, event -> chooseCoder());
        var manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        manager.createControl(bar);
        var menus = services.getService(IMenuService.class);
        menus.populateContributionManager(manager, TOOLS);
        manager.update(true);
        bar.addListener(SWT.Dispose, event -> menus.releaseContributions(manager));
        hidden = new Label(bar, SWT.NONE);
        new Label(bar, SWT.NONE).setVisible(false);
        chips = new Composite(bar, SWT.NONE);
        var row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 2;
        row.spacing = 4;
        chips.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(chips);
        message = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(message);
        message.setText(texts.get("bar.help"));
        refresh();
    }

    /** Shows who codes, what is hidden and what is at hand now. */
    void refresh() {
        var moved = set(who, coder().replace("&", "&&"));
        moved |= set(hidden, hiddenText());
        forget();
        hidden.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        keys = new CodeKeys(desk.project().content().scheme(), desk.recent(),
                labels.language() == Language.FRENCH);
        var now = keys.shown().stream().map(key -> key.key() + labels.path(key.code()) + key.code().getColour()).toList().toString();
        if (!now.equals(shown)) {
            shown = now;
            for (var chip : chips.getChildren()) {
                chip.dispose();
            }
            keys.shown().forEach(key -> new KeyChip(chips, key, labels, () -> click.accept(key.code())));
            var room = chips.getSize();
            chips.layout();
            if (chips.computeSize(room.x, SWT.DEFAULT).y != room.y) {
                chips.requestLayout();
            }
        }
        if (moved) {
            bar.layout();
        }
    }

    /** Sets a text where it changed, and says whether it did: each setting lays the window out anew. */
    private static boolean set(Label label, String text) {
        if (text.equals(label.getText())) {
            return false;
        }
        label.setText(text);
        return true;
    }

    /** Takes back what was told of a deed once it is undone, and says so. */
    private void forget() {
        if (told != null && desk.project().history().getRedoCommand() == told) {
            message.setForeground(null);
            say(texts.get("answer.undone", told.getLabel()));
            told = null;
        }
    }

    private String coder() {
        var name = desk.coder().map(coder -> texts.get("bar.coder", labels.name(coder)))
                .orElseGet(() -> texts.get(desk.coders().isEmpty() ? "bar.firstCoder" : "bar.nobody"));
        return desk.round().map(round -> texts.get("bar.round", name, labels.name(round))).orElse(name);
    }

    /** Asks who codes, among the coders of the project. */
    private void chooseCoder() {
        var menu = new Menu(who);
        for (var coder : desk.coders()) {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(labels.name(coder).replace("&", "&&"));
            item.setSelection(desk.coder().filter(coder::equals).isPresent());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    desk.codeAs(coder);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> who.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(who.toDisplay(0, who.getSize().y));
        menu.setVisible(menu.getItemCount() > 0);
    }

    private String hiddenText() {
        return desk.isBlind() ? texts.get("bar.blind") : desk.isFiltered() ? texts.get("bar.hidden") : "";
    }

    /** {@return the codes at one key} */
    CodeKeys keys() {
        return keys;
    }

    /** Tells what came of a deed. */
    void tell(DocumentCoding.Answer answer) {
        told = answer.done() ? desk.project().history().getUndoCommand() : null;
        say(answer.sentence());
        message.setForeground(answer.done() ? null : JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        if (!answer.done()) {
            message.getDisplay().beep();
        }
    }

    /** Says something that is no answer to a deed; empty text for nothing. */
    void say(String sentence) {
        if (set(message, sentence.replace("&", "&&"))) {
            message.setToolTipText(sentence);
        }
    }
}
