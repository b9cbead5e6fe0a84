// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The workbench under test: waits on conditions, its log, its pixels. All methods are for the UI thread. */
final class OpenWorkbench {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OpenWorkbench() {
    }

    /** The one window of the workbench. */
    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Lets the user interface work until the condition holds; fails with the given words when it never does. */
    static void waitFor(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> "waited in vain for " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
    }

    /** Lets the user interface work for a while, to see that something does not happen. */
    static void wait(Duration time) {
        var over = new boolean[1];
        Display.getCurrent().timerExec((int) time.toMillis(), () -> over[0] = true);
        waitFor("the end of " + time, () -> over[0]);
    }

    /** Lets the user interface do what is pending. */
    static void settle() {
        Display display = Display.getCurrent();
        display.update();
        while (display.readAndDispatch()) {
            display.update();
        }
    }

    /** Asserts that the workbench has logged nothing since it started. */
    static void assertLogEmpty() throws IOException {
        var log = Platform.getLogFileLocation().toPath();
        List<String> entries = Files.exists(log) ? Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("!ENTRY") || line.startsWith("!MESSAGE")).toList() : List.of();
        assertEquals(List.of(), entries);
    }

    /** Asserts that the control shows more than one flat colour on the screen. */
    static void assertPainted(Control control) {
        settle();
        ImageData pixels = pixels(control);
        long colours = IntStream.range(0, pixels.width * pixels.height)
                .map(at -> pixels.getPixel(at % pixels.width, at / pixels.width)).distinct().limit(8).count();
        assertTrue(colours >= 8, () -> control + " shows " + colours + " colours only");
    }

    private static ImageData pixels(Control control) {
        var size = control.getSize();
        var image = new Image(control.getDisplay(), size.x, size.y);
        var gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
