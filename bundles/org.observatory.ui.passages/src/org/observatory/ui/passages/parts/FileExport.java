// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.observatory.exchange.ExportException;
import org.observatory.project.Slugs;

/** Asks where to write something and in which format, and writes it while nothing is edited. */
public final class FileExport {

    private final PartTexts texts = PartTexts.ofWorkbench();
    private final Shell shell;

    /**
     * Asks above a window.
     *
     * @param shell the window
     */
    public FileExport(Shell shell) {
        this.shell = shell;
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes a file.
         *
         * @param file   the file
         * @param format one of the formats offered
         * @throws IOException     if the disk refuses
         * @throws ExportException if it cannot be written, for a reason to be told
         */
        void write(Path file, String format) throws IOException, ExportException;
    }

    /**
     * Asks for a file and writes it.
     *
     * @param name    what the file is called at first, without its ending
     * @param formats the formats offered, by the ending of their files
     * @param writer  writes it; called outside of the user interface's thread while it waits
     * @return what to tell about it; empty when nobody chose a file
     */
    public Optional<String> run(String name, List<String> formats, Writer writer) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("export.title"));
        dialog.setFilterNames(formats.stream().map(format -> texts.get("export." + format)).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFileName(Slugs.of(name, slug -> false) + "." + formats.getFirst());
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        return chosen == null ? Optional.empty() : write(chosen, formats, dialog.getFilterIndex(), writer);
    }

    private Optional<String> write(String chosen, List<String> formats, int filter, Writer writer) {
        var format = format(chosen, formats, filter);
        var file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith("." + format) ? chosen : chosen + "." + format);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    writer.write(file, format);
                } catch (IOException | ExportException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
            return Optional.of(texts.get("export.done", file));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            var told = failed.getCause() instanceof IOException refused ? ExportException.unwritable(file, refused)
                    : (ExportException) failed.getCause();
            MessageDialog.openError(shell, texts.get("export.title"), told.label().in(texts.language()));
            return Optional.empty();
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
    }

    /** {@return the format that the name of a file tells, else the one chosen beside it} */
    static String format(String file, List<String> formats, int filter) {
        var end = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return formats.contains(end) ? end : formats.get(filter < 0 || filter >= formats.size() ? 0 : filter);
    }
}
