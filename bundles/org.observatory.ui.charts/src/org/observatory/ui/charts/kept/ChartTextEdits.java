// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.observatory.charts.ChartTexts;

/**
 * The texts that people wrote for every drawing of a chart of one project: changed by steps of its history, and written to its folder
 * when it is saved. Read by any thread.
 */
public final class ChartTextEdits {

    /** What is to be written at the next save, by file. */
    private final Map<Path, ChartTexts> unsaved = new ConcurrentHashMap<>();

    /**
     * {@return the texts as they are now, saved or not}
     *
     * @param file the file they are kept in, which need not be there
     * @throws IOException when the file cannot be read
     */
    public ChartTexts read(Path file) throws IOException {
        var now = unsaved.get(file);
        return now == null ? ChartTexts.read(file) : now;
    }

    /**
     * {@return the command that writes other texts}
     *
     * @param label names the step
     * @param file  the file they are kept in
     * @param texts all of them
     * @throws IOException when the file cannot be read
     */
    public Command changed(String label, Path file, ChartTexts texts) throws IOException {
        var before = read(file);
        return new AbstractCommand(label) {
            @Override
            protected boolean prepare() {
                return !texts.equals(before);
            }

            @Override
            public void execute() {
                unsaved.put(file, texts);
            }

            @Override
            public void undo() {
                unsaved.put(file, before);
            }

            @Override
            public void redo() {
                execute();
            }
        };
    }

    /**
     * Writes what was changed since it was called last; what cannot be written is tried again next time.
     *
     * @throws IOException when a file cannot be written
     */
    public void save() throws IOException {
        for (var one : unsaved.entrySet()) {
            one.getValue().write(one.getKey());
            unsaved.remove(one.getKey(), one.getValue());
        }
    }
}
