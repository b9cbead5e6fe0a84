// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    private static Table read(String text) throws AnalysisException {
        return Csv.read("codings.csv", text).tables().get(Input.DATA);
    }

    private static String refusal(String text) {
        return assertThrows(AnalysisException.class, () -> read(text)).getMessage();
    }

    @Test
    void aRowIsKnownByItsNumberAndAnEmptyCellIsMissing() throws AnalysisException {
        var table = read("A,B\n1,2\n ,3\r\n\"x, \"\"y\"\"\",\n");
        assertEquals(3, table.size());
        assertEquals("2", table.rowKey(0));
        assertNull(table.text(1, "A"));
        assertEquals("x, \"y\"", table.text(2, "A"));
        assertNull(table.text(2, "B"));
    }

    @Test
    void theSeparatorIsTheOneOfTheHeadings() throws AnalysisException {
        assertEquals("1,5", read("A;B\n1,5;2\n").text(0, "A"));
        assertEquals("1,5", read("A\tB\n1,5\t2\n").text(0, "A"));
        assertEquals("1", read("A\n1\n\n2\n").text(0, "A"));
        assertEquals(2, read("A\n1\n\n2\n").size());
    }

    @Test
    void aTextMayRunOverSeveralLines() throws AnalysisException {
        assertEquals("one\ntwo", read("A,B\n\"one\ntwo\",3").text(0, "A"));
        assertEquals("A quotation that begins in line 2 of \"codings.csv\" has no end.", refusal("A,B\n\"one\ntwo,3\n"));
    }

    @Test
    void aShortRowIsFilledAndSaid() throws AnalysisException {
        var input = Csv.read("codings.csv", "A,B,C\n1\n1,2,3\n1,2\n");
        assertNull(input.tables().get(Input.DATA).text(0, "C"));
        assertTrue(input.remarks().getFirst().en().endsWith("(rows 2, 4)."), input.remarks().toString());
        assertEquals("Row 2 of \"codings.csv\" has 4 cells, but there are 3 headings.", refusal("A,B,C\n1,2,3,4\n"));
        assertEquals(1, read("A,B\n1,2,,\n").size());
    }

    @Test
    void headingsAreDistinctAndThereAreSome() throws AnalysisException {
        assertTrue(refusal("A,A\n1,2\n").contains("\"A\" twice"));
        assertTrue(refusal("").contains("empty"));
        assertEquals(List.of("unit", "A", "column 3"), read(",A,\n1,2,3\n").columns().stream().map(Column::key).toList());
        assertEquals(0, read("A,B\n").size());
    }

    @Test
    void anOlderCharacterSetIsRead(@TempDir Path folder) throws IOException, AnalysisException {
        var text = "codeuse;codé\nété;1\n";
        var old = Files.write(folder.resolve("old.csv"), text.getBytes(Charset.forName("windows-1252")));
        var marked = Files.writeString(folder.resolve("new.csv"), "\ufeff" + text);
        assertEquals(Csv.read(marked).fingerprint(), Csv.read(old).fingerprint());
        assertEquals("été", Csv.read(old).tables().get(Input.DATA).text(0, "codeuse"));
        assertThrows(AnalysisException.class, () -> Csv.read(folder.resolve("none.csv")));
    }

    @Test
    void theFingerprintFollowsTheCells() throws AnalysisException {
        var one = Csv.read("a.csv", "A,B\n1,2\n").fingerprint();
        assertEquals(one, Csv.read("b.csv", "A;B\r\n1;2\r\n").fingerprint());
        assertNotEquals(one, Csv.read("a.csv", "A,B\n2,1\n").fingerprint());
        assertNotEquals(Csv.read("a.csv", "A,B\n12,\n").fingerprint(), Csv.read("a.csv", "A,B\n1,2\n").fingerprint());
    }
}
