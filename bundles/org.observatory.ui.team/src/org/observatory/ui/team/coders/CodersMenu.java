// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.team.rounds.RoundsView;
import org.observatory.ui.team.texts.TeamTexts;

/** The menu that says who codes, in which round, and whose passages are shown. */
final class CodersMenu {

    private static final int DIGITS = 9;

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final IWorkbenchWindow window;
    private final CodingDesk desk;

    private CodersMenu(IWorkbenchWindow window, CodingDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    /**
     * Opens the menu.
     *
     * @param window a window
     * @param below  the control it opens below
     */
    static void open(IWorkbenchWindow window, Control below) {
        CodersControl.desk(window).ifPresent(desk -> new CodersMenu(window, desk).open(below));
    }

    private void open(Control below) {
        var menu = new Menu(below);
        coders(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        rounds(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        shown(menu);
        menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(new Point(0, below.getSize().y)));
        menu.setVisible(true);
    }

    private void coders(Menu menu) {
        var number = 0;
        var current = desk.coder();
        for (var coder : desk.coders()) {
            number++;
            item(menu, SWT.RADIO, (number <= DIGITS ? "&" + number + "  " : "") + plain(labels.name(coder)),
                    current.filter(coder::equals).isPresent(), on -> {
                        if (on) {
                            desk.codeAs(coder);
                        }
                    });
        }
        item(menu, SWT.PUSH, texts.get("coders.new"), false, on -> ask());
    }

    private void rounds(Menu menu) {
        var chosen = desk.round();
        var rounds = desk.project().content().scheme().getRounds();
        var parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(texts.get("coders.round"));
        var below = new Menu(parent);
        parent.setMenu(below);
        item(below, SWT.RADIO, texts.get("coders.noRound"), chosen.isEmpty(), on -> {
            if (on) {
                desk.codeIn(Optional.empty());
            }
        });
        for (var round : rounds) {
            item(below, SWT.RADIO, plain(labels.name(round)), chosen.filter(round::equals).isPresent(), on -> {
                if (on) {
                    desk.codeIn(Optional.of(round));
                }
            });
        }
        item(menu, SWT.PUSH, texts.get("coders.rounds"), false, on -> showRounds());
    }

    private void shown(Menu menu) {
        var blind = item(menu, SWT.CHECK, texts.get(desk.isBlindRound() ? "coders.blindRound" : "coders.blindMode"), desk.isBlind(),
                desk::setBlind);
        blind.setEnabled(!desk.isBlindRound());
        var parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(texts.get("coders.shown"));
        parent.setEnabled(!desk.isBlind());
        var below = new Menu(parent);
        parent.setMenu(below);
        var shown = desk.shown();
        var all = desk.project().content().scheme().getCoders();
        for (var coder : all) {
            item(below, SWT.CHECK, plain(labels.name(coder)), shown.test(coder), on -> desk.show(coder, on));
        }
        var every = item(menu, SWT.PUSH, texts.get("coders.showAll"), false, on -> all.forEach(coder -> desk.show(coder, true)));
        every.setEnabled(!desk.isBlind() && desk.isFiltered());
    }

    private static String plain(String name) {
        return name.replace("&", "&&");
    }

    private static MenuItem item(Menu menu, int style, String text, boolean on, Consumer<Boolean> run) {
        var item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> run.accept(item.getSelection()));
        return item;
    }

    private void ask() {
        if (desk.project().refuses()) {
            return;
        }
        var dialog = new InputDialog(window.getShell(), texts.get("coders.newTitle"), texts.get("coders.newHelp"), "", this::refusal);
        if (dialog.open() == Window.OK) {
            desk.join(dialog.getValue().strip());
        }
    }

    private String refusal(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            return "";
        }
        return desk.project().content().scheme().getCoders().stream().anyMatch(coder -> labels.name(coder).equalsIgnoreCase(name))
                ? texts.get("coders.newTaken", name) : null;
    }

    private void showRounds() {
        try {
            window.getActivePage().showView(RoundsView.ID);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }
}
