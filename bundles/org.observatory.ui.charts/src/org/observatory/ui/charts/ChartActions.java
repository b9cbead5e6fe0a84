// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.observatory.analysis.Language;
import org.observatory.charts.ExportFormat;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.texts.Texts;

/** What can be done with a chart: in the tool bar, in the menu of the view and in the menus of picture and table. */
final class ChartActions {

    private final ChartView view;
    private final Texts texts;
    private final List<IAction> needPicture = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final IAction export;
    private final IAction copyPicture;
    private final IAction copyData;
    private final IAction write;
    private final IAction parameters;
    private final IAction another;

    ChartActions(ChartView view, Texts texts) {
        this.view = view;
        this.texts = texts;
        export = action("action.export", "export", () -> view.export(EnumSet.of(ExportFormat.PDF)));
        copyPicture = action("action.copyPicture", "copy", this::copyPicture);
        copyData = action("action.copyData", "table", () -> view.copies().text(view.copiedRows(true)));
        write = action("action.write", null, view::writeTexts);
        parameters = action("action.parameters", null, view::openEditor);
        another = new Does(texts.get("action.another"), icon("chart"), this::openAnother);
    }

    void fill(IViewSite site, Control picture, Control table) {
        var bars = site.getActionBars();
        bars.getToolBarManager().add(export);
        bars.getToolBarManager().add(copyPicture);
        fillSettings(bars.getMenuManager());
        bars.getMenuManager().add(new Separator());
        bars.getMenuManager().add(parameters);
        bars.getMenuManager().add(write);
        bars.getMenuManager().add(another);
        global(bars, ActionFactory.COPY, new Does(texts.get("action.copy"), icon("copy"), this::copy));
        global(bars, ActionFactory.SELECT_ALL, new Does("", null, view::selectAll));
        menu(picture, this::fillPictureMenu);
        menu(table, menu -> menu.add(copyRows()));
        update();
    }

    /** Lets a command of the workbench do something in a part: the command is known by the action alone. */
    static void global(IActionBars bars, ActionFactory command, IAction action) {
        action.setActionDefinitionId(command.getCommandId());
        bars.setGlobalActionHandler(command.getId(), action);
    }

    /** Fits them to what is shown and chosen. */
    void update() {
        var drawn = view.shown() instanceof Shown.Picture;
        needPicture.forEach(action -> action.setEnabled(drawn));
        choices.forEach(Choice::update);
    }

    private void fillPictureMenu(IMenuManager menu) {
        for (var format : ExportFormat.values()) {
            menu.add(action("action.export." + format.extension(), null, () -> view.export(Set.of(format))));
        }
        menu.add(new Separator());
        menu.add(copyPicture);
        menu.add(copyData);
        menu.add(new Separator());
        menu.add(parameters);
        menu.add(write);
        fillSettings(menu);
    }

    private void fillSettings(IMenuManager menu) {
        var styles = new MenuManager(texts.get("menu.style"));
        view.styles().forEach(style -> styles.add(choice(style.label().in(texts.language()),
                settings -> settings.restyled(style))));
        var palettes = new MenuManager(texts.get("menu.palette"));
        view.palettes().forEach(palette -> palettes.add(choice(palette.described().in(texts.language()),
                settings -> settings.withPalette(palette))));
        var languages = new MenuManager(texts.get("menu.language"));
        for (var language : List.of(Language.FRENCH, Language.ENGLISH)) {
            languages.add(choice(texts.get("language." + language.code()),
                    settings -> settings.withLanguage(language)));
        }
        menu.add(styles);
        menu.add(palettes);
        menu.add(languages);
    }

    private static void menu(Control control, Consumer<IMenuManager> fill) {
        var manager = new MenuManager();
        fill.accept(manager);
        control.setMenu(manager.createContextMenu(control));
        control.addListener(SWT.Dispose, event -> manager.dispose());
    }

    private IAction copyRows() {
        return action("action.copyRows", "copy", () -> view.copies().text(view.copiedRows(false)));
    }

    private void copy() {
        if (view.inTable()) {
            view.copies().text(view.copiedRows(false));
        } else {
            copyPicture();
        }
    }

    private void copyPicture() {
        if (view.shown() instanceof Shown.Picture picture) {
            view.copies().picture(picture.chart(), view.settings().style(), texts.get("action.copyPicture"));
        }
    }

    private void openAnother() {
        try {
            var page = view.getSite().getPage();
            var number = IntStream.iterate(2, next -> next + 1).mapToObj(String::valueOf)
                    .filter(next -> page.findViewReference(ChartView.ID, next) == null).findFirst().orElseThrow();
            page.showView(ChartView.ID, number, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** {@return an action of a name that does a task} */
    static IAction does(String name, Runnable task) {
        return new Does(name, null, task);
    }

    private IAction action(String key, String icon, Runnable task) {
        var action = new Does(texts.get(key), icon == null ? null : icon(icon), task);
        needPicture.add(action);
        return action;
    }

    private IAction choice(String name, UnaryOperator<ChartSettings> change) {
        var choice = new Choice(name, change);
        choices.add(choice);
        return choice;
    }

    private static ImageDescriptor icon(String name) {
        return ImageDescriptor.createFromURL(ChartActions.class.getResource("/icons/" + name + ".svg"));
    }

    private static final class Does extends Action {

        private final Runnable task;

        Does(String name, ImageDescriptor icon, Runnable task) {
            super(name, icon);
            this.task = task;
            setToolTipText(name.replace("&", ""));
        }

        @Override
        public void run() {
            task.run();
        }
    }

    private final class Choice extends Action {

        private final UnaryOperator<ChartSettings> change;

        Choice(String name, UnaryOperator<ChartSettings> change) {
            super(name, AS_RADIO_BUTTON);
            this.change = change;
        }

        void update() {
            setChecked(change.apply(view.settings()).equals(view.settings()));
        }

        @Override
        public void run() {
            if (isChecked()) {
                view.choose(change.apply(view.settings()));
            }
        }
    }
}
