// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.observatory.ui.fields.Icons;

/** The tool bar, the menu at the list and the keys of the view of passages. */
final class PassageMenus {

    private static final String COMMANDS = "org.observatory.ui.passages.";

    private final PassagesView view;
    private final ViewTexts texts;
    private final PassageActions actions;
    private final PassageTable table;

    PassageMenus(PassagesView view, ViewTexts texts, PassageActions actions, PassageTable table) {
        this.view = view;
        this.texts = texts;
        this.actions = actions;
        this.table = table;
    }

    void connect() {
        var filter = keyed("filter", "filter", view::filter);
        var saved = action("saved", "table", view::showSaved);
        var code = keyed("codeAgain", "add", actions::codeAgain);
        var quote = keyed("quote", "retained", actions::quote);
        var copy = action("copy", "copy", actions::copy);
        var export = action("export", "export", view::export);
        var bars = view.getViewSite().getActionBars();
        var tools = bars.getToolBarManager();
        tools.add(filter);
        tools.add(saved);
        tools.add(new Separator());
        tools.add(code);
        tools.add(quote);
        tools.add(copy);
        tools.add(export);
        global(ActionFactory.COPY, copy);
        global(ActionFactory.DELETE, action("uncode", "delete", () -> ask(actions::uncode)));
        global(ActionFactory.SELECT_ALL, action("selectAll", null, () -> {
            table.control().selectAll();
            view.chosen();
        }));
        keyed("recode", null, () -> ask(actions::recode));
        bars.updateActionBars();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            var selected = table.selected();
            if (!selected.isEmpty()) {
                shown.add(action("open", null, () -> view.open(selected.getFirst())));
                shown.add(new Separator());
                shown.add(code);
                shown.add(submenu("uncode", actions::uncode));
                shown.add(submenu("recode", actions::recode));
                shown.add(quote);
                shown.add(new Separator());
                shown.add(copy);
            }
            shown.add(filter);
            shown.add(saved);
            shown.add(export);
        });
        table.control().setMenu(menu.createContextMenu(table.control()));
        view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
    }

    private IMenuManager submenu(String key, Consumer<Predicate<String>> deed) {
        var menu = new MenuManager(texts.get("act." + key));
        fill(menu, deed);
        return menu;
    }

    private void fill(IMenuManager menu, Consumer<Predicate<String>> deed) {
        var codes = view.codes();
        codes.forEach((code, count) -> menu.add(plain(actions.name(code, count), () -> deed.accept(code::equals))));
        if (codes.size() > 1) {
            menu.add(new Separator());
            menu.add(plain(texts.get("act.allCodes"), () -> deed.accept(code -> true)));
        }
    }

    /** Does it at once where passages bear one code, else asks for which. */
    private void ask(Consumer<Predicate<String>> deed) {
        var codes = view.codes();
        if (codes.size() == 1) {
            deed.accept(code -> true);
        } else if (!codes.isEmpty()) {
            var menu = new MenuManager();
            fill(menu, deed);
            var shown = menu.createContextMenu(table.control());
            var bounds = table.control().getItem(table.control().getSelectionIndex()).getBounds();
            shown.setLocation(table.control().toDisplay(bounds.x + 20, bounds.y + bounds.height));
            shown.setVisible(true);
        }
    }

    private void global(ActionFactory known, Action action) {
        action.setActionDefinitionId(known.getCommandId());
        view.getViewSite().getActionBars().setGlobalActionHandler(known.getId(), action);
    }

    private Action keyed(String key, String icon, Runnable deed) {
        var action = action(key, icon, deed);
        action.setActionDefinitionId(COMMANDS + key);
        view.getSite().getService(IHandlerService.class).activateHandler(COMMANDS + key, new ActionHandler(action));
        return action;
    }

    private Action action(String key, String icon, Runnable deed) {
        var action = plain(texts.get("act." + key), deed);
        action.setToolTipText(texts.get("act." + key));
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }

    private static Action plain(String label, Runnable deed) {
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }
}
