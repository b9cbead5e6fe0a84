// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of tables: their keys, the keys of their columns and rows, and their cells. */
final class Fingerprints {

    private static final char CELL = '\u001f';
    private static final char ROW = '\u001e';
    private static final int CHUNK = 1 << 16;

    private Fingerprints() {
    }

    static String of(List<Table> tables) {
        var digest = sha256();
        var text = new StringBuilder();
        for (var table : tables) {
            text.append(table.key()).append(ROW);
            table.columns().forEach(column -> text.append(column.key()).append(CELL));
            text.append(ROW);
            var columns = table.columns().stream().map(column -> table.cells(column.key())).toList();
            for (var row = 0; row < table.size(); row++) {
                text.append(table.rowKey(row)).append(CELL);
                for (var column : columns) {
                    append(text, column.get(row));
                }
                text.append(ROW);
                if (text.length() > CHUNK) {
                    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
        }
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void append(StringBuilder text, Object cell) {
        if (cell instanceof Label label) {
            text.append(label.en()).append('|').append(label.fr());
        } else if (cell != null) {
            text.append(cell);
        }
        text.append(CELL);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
