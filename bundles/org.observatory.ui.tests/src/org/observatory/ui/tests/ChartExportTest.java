// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.charts.Style;
import org.observatory.ui.charts.ChartView;
import org.observatory.ui.charts.show.Shown;

class ChartExportTest {

    @TempDir
    Path folder;

    private ChartView view;

    @BeforeEach
    void openTheView() throws PartInitException {
        OpenObservatory.project();
        OpenObservatory.freshPage();
        view = OpenObservatory.view(ChartView.class, ChartView.ID);
        view.choose(view.settings().withStyle(Style.PUBLICATION).withChart("conviction"));
        OpenWorkbench.waitFor("the chart", () -> view.shown() instanceof Shown.Picture drawn
                && drawn.chart().id().equals("conviction"));
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
        OpenWorkbench.window().getActivePage().hideView(view);
    }

    private static void choose(String name) {
        var menu = Widgets.picture(OpenWorkbench.window().getShell()).getMenu();
        var item = Widgets.items(menu).stream().filter(one -> PlatformTexts.plain(one.getText()).equals(name))
                .findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static <T> T pasted(Transfer kind, Class<T> type) {
        var clipboard = new Clipboard(OpenWorkbench.window().getShell().getDisplay());
        try {
            return type.cast(clipboard.getContents(kind));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theChartIsWrittenWhereItIsAskedFor() throws IOException {
        var file = folder.resolve("conviction-publication-en.svg");
        Dialogs.visit("export", () -> choose("Export as SVG"), dialog -> {
            folderField(dialog).setText(folder.toString());
            var export = Widgets.find(dialog, Button.class, button -> button.getText().equals("Export"));
            assertTrue(export.isEnabled());
            export.notifyListeners(SWT.Selection, new Event());
            OpenWorkbench.waitFor("the end of the dialog", dialog::isDisposed);
        });
        assertTrue(Files.readString(file).contains("<svg"));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsTried() {
        Dialogs.visit("export", () -> choose("Export as PDF"), dialog -> {
            folderField(dialog).setText(folder.resolve("gone").toString());
            assertTrue(!Widgets.find(dialog, Button.class, button -> button.getText().equals("Export")).isEnabled());
        });
    }

    private static Text folderField(Shell dialog) {
        return Widgets.all(dialog, Text.class, text -> true).getFirst();
    }

    @Test
    void theDataIsCopiedAsSpreadsheetsPasteIt() {
        choose("Copy the data");
        var lines = pasted(TextTransfer.getInstance(), String.class).lines().toList();
        assertEquals(6, lines.size());
        assertTrue(Arrays.asList(lines.getFirst().split("\t")).contains("Population"), lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\t81\t")));
    }

    @Test
    void thePictureIsCopiedAtTheResolutionOfPrint() {
        choose("Copy the picture");
        OpenWorkbench.waitFor("the picture", () -> pasted(ImageTransfer.getInstance(), ImageData.class) != null);
        assertEquals(2000, pasted(ImageTransfer.getInstance(), ImageData.class).width);
    }
}
