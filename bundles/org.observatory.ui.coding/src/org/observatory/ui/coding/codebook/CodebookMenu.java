// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.observatory.coding.codebook.CodePalette;
import org.observatory.coding.codebook.CodeTyping;
import org.observatory.model.coding.Code;

/** The menu of what is selected in the codebook, made anew each time it is opened. */
final class CodebookMenu {

    /** What the commands of the codebook begin with. */
    static final String COMMAND = "org.observatory.ui.coding.codebook.";
    private static final int MOST = 30;

    private final Control owner;
    private final CodebookActions actions;
    private final CodebookViewer viewer;
    private final CodebookWords words;

    private CodebookMenu(Control owner, CodebookActions actions, CodebookViewer viewer, CodebookWords words) {
        this.owner = owner;
        this.actions = actions;
        this.viewer = viewer;
        this.words = words;
    }

    /** {@return the menu of the tree, to be registered} */
    static MenuManager of(CodebookActions actions, CodebookViewer viewer, CodebookWords words) {
        var tree = viewer.viewer().getTree();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new CodebookMenu(tree, actions, viewer, words)::fill);
        tree.setMenu(menu.createContextMenu(tree));
        return menu;
    }

    private void fill(IMenuManager menu) {
        var codes = viewer.codes();
        if (!codes.isEmpty()) {
            menu.add(action("code", true, null, actions::code));
            menu.add(action("passages", actions.canShowPassages(), null, actions::showPassages));
            menu.add(new Separator());
        }
        if (!actions.isInSets()) {
            makers(menu);
        }
        if (!codes.isEmpty() || actions.isInSets()) {
            sets(menu, codes);
            menu.add(new Separator());
        }
        changers(menu, codes);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void makers(IMenuManager menu) {
        menu.add(action("newBeside", actions.isEditable(), COMMAND + "newBeside", actions::newBeside));
        actions.one().ifPresent(code -> {
            if (CodeTyping.isFree(code)) {
                menu.add(action("newBelow", actions.isEditable(), COMMAND + "newBelow", actions::newBelow));
            }
            categories(menu, code);
        });
        menu.add(new Separator());
    }

    private void categories(IMenuManager menu, Code code) {
        var open = CodeTyping.open(code);
        if (CodeTyping.tops(code).isEmpty()) {
            return;
        }
        var below = new MenuManager(words.texts().get("codebook.menu.category"));
        open.stream().limit(MOST).forEach(category -> below.add(plain(words.labels().name(category), actions.isEditable(),
                () -> actions.make(category))));
        if (open.size() > MOST) {
            below.add(action("newBelow", actions.isEditable(), COMMAND + "newBelow", actions::newBelow));
        } else if (open.isEmpty()) {
            below.add(plain(words.texts().get("codebook.menu.noCategory"), false, () -> { }));
        }
        menu.add(below);
        menu.add(plain(words.texts().get("codebook.menu.addMissing", actions.missing()), actions.isEditable() && actions.missing() > 0,
                actions::addMissing));
    }

    private void sets(IMenuManager menu, List<Code> codes) {
        if (!codes.isEmpty()) {
            var into = new MenuManager(words.texts().get("codebook.menu.include"));
            actions.sets().forEach(set -> into.add(plain(words.labels().name(set),
                    actions.isEditable() && !set.getCodes().containsAll(codes), () -> actions.include(set, codes))));
            into.add(new Separator());
            into.add(action("newSetOf", actions.isEditable(), null, () -> actions.newSet(codes)));
            menu.add(into);
        }
        if (!actions.members().isEmpty()) {
            menu.add(action("exclude", actions.isEditable(), null, actions::exclude));
        }
        if (actions.isInSets()) {
            menu.add(action("newSet", actions.isEditable(), null, () -> actions.newSet(List.of())));
        }
    }

    private void changers(IMenuManager menu, List<Code> codes) {
        menu.add(action("rename", actions.canRename(), "org.eclipse.ui.edit.rename", actions::rename));
        if (!codes.isEmpty()) {
            var colours = new MenuManager(words.texts().get("codebook.menu.colour"));
            ColourChooser.fill(colours, owner.getShell(), CodePalette.own(codes.getFirst()).orElse(null), words, actions::colour);
            colours.setVisible(actions.isEditable());
            menu.add(colours);
        }
        if (codes.size() == 1) {
            menu.add(action("retype", actions.isEditable(), null, () -> actions.retype(codes.getFirst())));
        }
        if (!codes.isEmpty()) {
            menu.add(action(codes.size() == 1 ? "mergeWith" : "merge", actions.isEditable(), null, actions::merge));
            menu.add(action("split", actions.canSplit(), null, actions::split));
        }
        menu.add(action("delete", actions.canDelete(), "org.eclipse.ui.edit.delete", actions::delete));
        menu.add(new Separator());
        menu.add(action("copy", !viewer.selected().isEmpty(), "org.eclipse.ui.edit.copy", actions::copyNames));
        menu.add(action("cards", actions.scheme() != null, COMMAND + "cards", actions::cards));
    }

    private IAction action(String key, boolean enabled, String command, Runnable work) {
        var action = plain(words.texts().get("codebook.menu." + key), enabled, work);
        action.setActionDefinitionId(command);
        return action;
    }

    private static IAction plain(String label, boolean enabled, Runnable work) {
        var action = new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
