// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatory.ui.charts.ChartView;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.projects.Elements;

/** Runs in a workbench that was started in French: nothing that the platform wrote in English is left on it. */
class FrenchWorkbenchTest {

    /** Opens the system's own dialog, which speaks the system's language. */
    private static final List<String> OF_THE_SYSTEM = List.of("Ouvrir");

    /** Of a part that the product does not offer. */
    private static final String INTRODUCTION = "org.eclipse.ui.internal.introview";

    private static final ProductBundles PRODUCT = new ProductBundles();

    private static PlatformTexts platform;

    private final VisibleTexts seen = new VisibleTexts();

    @BeforeAll
    static void readTheTexts() {
        platform = new PlatformTexts(PRODUCT);
        OpenObservatory.project();
    }

    @AfterEach
    void nothingIsEnglishNothingWasLoggedAndTheWindowIsPainted() throws IOException {
        assertTrue(seen.all().size() > 5, () -> "only " + seen.all());
        assertEquals(List.of(), platform.englishAmong(seen.all()));
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    private static Shell shell() {
        return OpenWorkbench.window().getShell();
    }

    @Test
    void theWorkbenchSpeaksFrenchAndTheTestKnowsEnglishWhenItSeesIt() {
        assertEquals("fr", Locale.getDefault().getLanguage());
        assertFalse(PRODUCT.has("org.eclipse.ui.ide"));
        assertEquals(List.of("Reset Perspective", "Failed to create the part's controls", "Show the toolbar"),
                platform.englishAmong(List.of("Reset Perspective", "Failed to create the part's controls",
                        "Show the toolbar", "Annuler", "Style", "Points à vérifier")));
        seen.read(shell());
    }

    @Test
    void theMenusAreFrench() {
        seen.read(shell().getMenuBar());
    }

    @Test
    void everyViewIsFrenchWithItsMenus() throws PartInitException {
        OpenObservatory.freshPage();
        var views = new ArrayList<String>();
        for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            var bundle = ((IPluginContribution) view).getPluginId();
            if (view.isRestorable() && !view.getId().equals(INTRODUCTION)
                    && PRODUCT.has(bundle)) {
                OpenObservatory.view(Object.class, view.getId());
                OpenWorkbench.settle();
                seen.read(shell());
                views.add(view.getId());
            }
        }
        OpenObservatory.freshPage();
        assertTrue(views.containsAll(List.of("org.observatory.ui.explorer", "org.observatory.ui.problems", ChartView.ID,
                "org.eclipse.ui.views.PropertySheet")), views::toString);
    }

    @Test
    void bothEditorsAreFrenchWithTheirPagesAndMenus() throws PartInitException {
        var page = OpenObservatory.freshPage();
        var programme = OpenObservatory.programme("IMPACT");
        for (var element : List.of(programme, programme.getStudies().getFirst(),
                OpenObservatory.project().observatory().getPublications().getFirst())) {
            Elements.open(page, OpenObservatory.project(), element);
            OpenWorkbench.settle();
            seen.read(shell());
        }
        page.closeAllEditors(false);
    }

    @Test
    void theChartIsFrenchInTextsTableAndMenus() throws PartInitException {
        OpenObservatory.freshPage();
        var view = OpenObservatory.view(ChartView.class, ChartView.ID);
        OpenWorkbench.waitFor("the chart", () -> view.shown() instanceof Shown.Picture);
        seen.read(shell());
        assertTrue(((Shown.Picture) view.shown()).chart().title().contains("rogrammes"));
        assertEquals("fr", ((Shown.Picture) view.shown()).drawing().language().code());
    }

    @Test
    void everyDialogOfTheMenusIsFrench() {
        OpenObservatory.freshPage();
        for (var item : Widgets.items(shell().getMenuBar())) {
            if (opensDialog(item)) {
                Dialogs.visit(item.getText(), () -> item.notifyListeners(SWT.Selection, new Event()), seen::read);
            }
        }
    }

    private static boolean opensDialog(MenuItem item) {
        var name = PlatformTexts.plain(item.getText());
        return item.isEnabled() && item.getMenu() == null && !OF_THE_SYSTEM.contains(name)
                && !platform.isOfTheHarness(name)
                && (item.getText().matches("[^\\t]*(…|\\.\\.\\.)(\\t.*)?") || name.startsWith("À propos"));
    }

    @Test
    void theDialogsOfViewsAndPerspectivesAreFrench() {
        OpenObservatory.freshPage();
        for (var command : List.of("org.eclipse.ui.views.showView", "org.eclipse.ui.perspectives.showPerspective",
                "org.eclipse.ui.window.resetPerspective")) {
            Dialogs.visit(command, () -> run(command), seen::read);
        }
    }

    @Test
    void theDialogThatExportsAChartIsFrench() throws PartInitException {
        OpenObservatory.freshPage();
        var view = OpenObservatory.view(ChartView.class, ChartView.ID);
        OpenWorkbench.waitFor("the chart", () -> view.shown() instanceof Shown.Picture);
        var menu = Widgets.picture(shell()).getMenu();
        var export = Widgets.items(menu).getFirst();
        Dialogs.visit("export", () -> export.notifyListeners(SWT.Selection, new Event()), dialog -> {
            seen.read(dialog);
            OpenWorkbench.assertPainted(dialog);
        });
    }

    private static void run(String id) {
        var command = OpenWorkbench.window().getService(ICommandService.class).getCommand(id);
        try {
            OpenWorkbench.window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
        } catch (CommandException refused) {
            throw new AssertionError(id, refused);
        }
    }
}
