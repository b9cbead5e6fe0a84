// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReportsTest {

    @Test
    void twoReportsOfTheSameSecondAreBothKept(@TempDir Path project) throws IOException {
        var time = LocalDateTime.of(2026, 4, 9, 10, 30);
        var one = KeptReports.keep(project, "un", time);
        var other = KeptReports.keep(project, "deux", time);
        assertNotEquals(one, other);
        assertEquals("un", Files.readString(one));
        assertEquals("deux", Files.readString(other));
        assertEquals("import-2026-04-09-103000.txt", one.getFileName().toString());
    }
}
