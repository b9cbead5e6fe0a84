// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a CSV file (RFC 4180) as the one table {@link Input#DATA} of an input. Every column is text, known by its
 * heading; cells are stripped, an empty cell is null; a row is known by its number in a spreadsheet, so that the first
 * below the headings is {@code 2}. The separator is the one of comma, semicolon, tabulator and bar that the headings have
 * most of. A line without anything is no row.
 */
public final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Csv() {
    }

    /**
     * Reads a file in UTF-8 or, where it is not that, as older spreadsheet programs of Western Europe write.
     *
     * @throws AnalysisException when the file cannot be read, is empty, has a heading twice, a row longer than the
     *                           headings, or a quotation without end; the message names the place
     */
    public static Input read(Path file) throws AnalysisException {
        try {
            var bytes = Files.readAllBytes(file);
            return read(String.valueOf(file.getFileName()), text(bytes));
        } catch (IOException unreadable) {
            throw new AnalysisException(new Label("The file \"" + file + "\" cannot be read.",
                    "Le fichier « " + file + " » ne peut pas être lu."), unreadable);
        }
    }

    /**
     * Reads a text.
     *
     * @param name the name of the file, for messages and as the name of the table
     * @param text what the file holds
     * @throws AnalysisException as {@link #read(Path)}
     */
    public static Input read(String name, String text) throws AnalysisException {
        return new CsvTable(name).read(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }
}
