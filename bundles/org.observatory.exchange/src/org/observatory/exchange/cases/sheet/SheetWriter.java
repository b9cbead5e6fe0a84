// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.observatory.exchange.ExportException;

/** Writes sheets to files. The same sheet gives the same bytes, and a file is written whole or not at all. */
public final class SheetWriter {

    private final CsvStyle csv;

    /** With the style of CSV files. */
    public SheetWriter(CsvStyle csv) {
        this.csv = csv;
    }

    /**
     * Writes a sheet over what the file held.
     *
     * @param sheet  the sheet
     * @param format its format, whatever the name of the file
     * @param file   the file
     * @throws ExportException if the disk refuses, or a text is too long for a cell of XLSX; the file is then as it was
     */
    public void write(OutSheet sheet, SheetFormat format, Path file) throws ExportException {
        var target = file.toAbsolutePath();
        Path beside = null;
        try {
            beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                switch (format) {
                    case CSV -> new CsvWriter(csv).write(sheet, out);
                    case XLSX -> new XlsxWriter(file).write(sheet, out);
                    case ODS -> new OdsWriter().write(sheet, out);
                }
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            beside = null;
        } catch (IOException refused) {
            throw ExportException.unwritable(file, refused);
        } finally {
            discard(beside);
        }
    }

    private static void discard(Path leftover) {
        if (leftover != null) {
            try {
                Files.deleteIfExists(leftover);
            } catch (IOException stays) {
                leftover.toFile().deleteOnExit();
            }
        }
    }
}
