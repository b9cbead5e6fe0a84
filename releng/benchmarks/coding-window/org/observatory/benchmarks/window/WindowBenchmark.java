// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * Codes, scrolls and switches documents in the window, with the layout of coding, and writes each figure with its budget to a
 * file: the time until everything that a deed brings about in the window is done, repainting included. Started with the
 * workbench by {@code ./workbench bench coding}; the project of full size is {@code observatory.study}, the file
 * {@code observatory.figures}.
 */
public final class WindowBenchmark implements IStartup {

    private static final int TIMES = 30;

    private final List<String> figures = new ArrayList<>();
    private final Watch watch = new Watch();

    @Override
    public void earlyStartup() {
        Thread.ofPlatform().daemon().name("Benchmark").start(this::run);
    }

    private void run() {
        var display = PlatformUI.getWorkbench().getDisplay();
        try {
            var projects = ui(display, () -> window().getService(Projects.class));
            var project = projects.open(Path.of(System.getProperty("observatory.study")), new NullProgressMonitor());
            ui(display, () -> PlatformUI.getWorkbench().showPerspective("org.observatory.ui.coding.perspective", window()));
            measure(display, project);
            figures.add("done");
        } catch (Exception failed) {
            figures.add("failed: " + failed);
        }
        try {
            Files.write(Path.of(System.getProperty("observatory.figures")), figures);
        } catch (IOException lost) {
            // the script says that there are no figures
        }
        Runtime.getRuntime().halt(0);
    }

    private void measure(Display display, OpenProject project) throws Exception {
        var documents = project.content().documents();
        var deepest = project.content().codings().stream().max(Comparator.comparingInt(file -> file.getCodings().size())).orElseThrow()
                .getDocument();
        var desk = ui(display, () -> window().getService(CodingDesks.class).of(project));
        ui(display, () -> {
            desk.codeAs(desk.coders().getFirst());
            return null;
        });
        open(display, project, deepest);
        open(display, project, documents.getFirst());
        watch.over(display);
        var switches = new ArrayList<Long>();
        for (var at = 1; at <= TIMES; at++) {
            var from = System.nanoTime();
            open(display, project, documents.get(at % documents.size()));
            switches.add(System.nanoTime() - from);
        }
        figure("switch document", switches, 200);
        var text = open(display, project, deepest);
        figure("scroll a page at 20 deep", times(display, () -> {
            text.setTopPixel(text.getTopPixel() + text.getClientArea().height * 3 / 4);
            return null;
        }), 100);
        var code = project.content().scheme().getCodes().getFirst();
        var content = project.session().texts().of(deepest);
        var start = new int[] {100};
        figure("code a passage, all views brought up to date", times(display, () -> code(desk, deepest, content, code, start)), 50);
        figure("undo a coding", times(display, () -> {
            project.history().undo();
            return null;
        }), 100);
        figures.addAll(watch.end());
    }

    private static Void code(CodingDesk desk, Document document, String text, Code code, int[] start) {
        start[0] += 57;
        desk.apply(document, text, List.of(new CodingEdits.Wanted(new Segment(start[0], start[0] + 40), code)));
        return null;
    }

    /** A deed with all that follows from it: what is queued, and what it paints. */
    private static List<Long> times(Display display, Callable<?> deed) throws Exception {
        var times = new ArrayList<Long>();
        for (var at = 0; at < TIMES; at++) {
            times.add(ui(display, () -> {
                var from = System.nanoTime();
                deed.call();
                settle(display);
                return System.nanoTime() - from;
            }));
        }
        return times;
    }

    private static void settle(Display display) {
        display.update();
        while (display.readAndDispatch()) {
            display.update();
        }
    }

    private void figure(String what, List<Long> nanoseconds, long budget) {
        var sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        var median = sorted.get(sorted.size() / 2) / 1e6;
        figures.add("coding: %-45s median %7.1f ms, highest %7.1f ms, budget %d ms%s".formatted(what, median, sorted.getLast() / 1e6, budget,
                median <= budget ? "" : " - OVER BUDGET"));
    }

    /** Opens a document and waits until its text is there. */
    private static StyledText open(Display display, OpenProject project, Document document) throws Exception {
        ui(display, () -> {
            Elements.open(window().getActivePage(), project, document);
            return null;
        });
        var length = lengthOf(project, document);
        for (var tries = 0; tries < 20_000; tries++) {
            var text = ui(display, () -> {
                settle(display);
                return find(window().getShell(), length);
            });
            if (text != null) {
                return text;
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("no text of " + document.getNameFr());
    }

    private static int lengthOf(OpenProject project, Document document) throws ProjectException {
        return project.session().texts().of(document).length();
    }

    private static StyledText find(Control in, int length) {
        if (in instanceof StyledText text && text.isVisible() && text.getCharCount() >= length) {
            return text;
        }
        if (in instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = find(child, length);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static <T> T ui(Display display, Callable<T> deed) throws Exception {
        var result = new Object[2];
        display.syncExec(() -> {
            try {
                result[0] = deed.call();
            } catch (Exception failed) {
                result[1] = failed;
            }
        });
        if (result[1] != null) {
            throw (Exception) result[1];
        }
        @SuppressWarnings("unchecked")
        var value = (T) result[0];
        return value;
    }
}
