// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.codebook.CodePalette;

/** The menu of colours: those of the palette by name, any other, or that of the code above. */
final class ColourChooser {

    private ColourChooser() {
    }

    /** Shows the menu below a control. */
    static void open(Control at, String now, CodebookWords words, Consumer<String> chosen) {
        var menu = new MenuManager();
        fill(menu, at.getShell(), now, words, chosen);
        var shown = menu.createContextMenu(at);
        shown.setLocation(at.toDisplay(0, at.getSize().y));
        shown.setVisible(true);
    }

    /**
     * Adds the colours to a menu.
     *
     * @param now    the colour there is now, null for none
     * @param chosen takes the colour chosen as the codebook writes it, null for that of the code above
     */
    static void fill(IMenuManager menu, Shell shell, String now, CodebookWords words, Consumer<String> chosen) {
        var language = words.labels().language();
        for (var named : CodePalette.PALETTE) {
            var action = action(named.name().in(language), () -> chosen.accept(named.colour()));
            action.setImageDescriptor(Swatch.of(named.colour()));
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(action(words.texts().get("codebook.colour.other"), () -> {
            var picked = pick(shell, now);
            if (picked != null) {
                chosen.accept(picked);
            }
        }));
        menu.add(action(words.texts().get("codebook.colour.none"), () -> chosen.accept(null)));
    }

    private static IAction action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static String pick(Shell shell, String now) {
        var dialog = new ColorDialog(shell);
        dialog.setRGBs(CodePalette.PALETTE.stream().map(named -> rgb(named.colour())).toArray(RGB[]::new));
        if (now != null) {
            dialog.setRGB(rgb(now));
        }
        var picked = dialog.open();
        return picked == null ? null : String.format("#%02x%02x%02x", picked.red, picked.green, picked.blue);
    }

    private static RGB rgb(String colour) {
        var number = Integer.parseInt(colour.substring(1), 16);
        return new RGB(number >> 16, number >> 8 & 0xff, number & 0xff);
    }
}
