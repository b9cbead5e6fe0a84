// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.observatory.charts.ChartTexts;
import org.observatory.project.Layout;

/**
 * The texts that people wrote for every drawing of a chart of one project: changed by steps of its history, and written to its folder
 * when it is saved. Until then each has a draft beside the journal of the project, which comes back after a crash. Read by any
 * thread.
 */
public final class ChartTextEdits {

    /** What is to be written at the next save, by file. */
    private final Map<Path, ChartTexts> unsaved = new ConcurrentHashMap<>();
    private final Path charts;
    private final Path drafts;
    private final Consumer<IOException> trouble;
    private boolean refused;

    /**
     * Of a project; drafts that are there, since the workbench ended without closing it, are unsaved texts again.
     *
     * @param project its folder
     * @param trouble told what keeps a draft from being written or read, which keeps nobody from going on
     */
    public ChartTextEdits(Path project, Consumer<IOException> trouble) {
        this.trouble = trouble;
        charts = project.resolve("charts");
        drafts = project.resolve(Layout.PRIVATE).resolve("chart-texts");
        if (Files.isDirectory(drafts)) {
            try (var left = Files.newDirectoryStream(drafts, "*.properties")) {
                for (var draft : left) {
                    unsaved.put(charts.resolve(draft.getFileName()), ChartTexts.read(draft));
                }
            } catch (IOException | DirectoryIteratorException unreadable) {
                trouble.accept(unreadable instanceof IOException plain ? plain : new IOException(unreadable));
            }
        }
    }

    /** {@return whether there are texts that the last save of the project did not write} */
    public boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    private Path draft(Path file) {
        return drafts.resolve(file.getFileName());
    }

    private void put(Path file, ChartTexts texts) {
        unsaved.put(file, texts);
        try {
            Files.createDirectories(drafts);
            Files.writeString(draft(file), texts.lines());
        } catch (IOException unwritten) {
            trouble.accept(unwritten);
        }
    }

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
                put(file, texts);
            }

            @Override
            public void undo() {
                put(file, before);
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
        refused = !unsaved.isEmpty();
        for (var one : unsaved.entrySet()) {
            one.getValue().write(one.getKey());
            unsaved.remove(one.getKey(), one.getValue());
            Files.deleteIfExists(draft(one.getKey()));
        }
        refused = false;
    }

    /** Forgets what was not saved, as whoever closes the project without saving wants; drafts that could not be saved are left. */
    public void discard() {
        for (var file : refused ? List.<Path>of() : List.copyOf(unsaved.keySet())) {
            unsaved.remove(file);
            try {
                Files.deleteIfExists(draft(file));
            } catch (IOException left) {
                trouble.accept(left);
            }
        }
    }
}
