// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartTexts;

class ChartTextEditsTest {

    private static final ChartTexts OURS = new ChartTexts(Map.of("title", "Notre titre"));

    @TempDir
    Path folder;

    private final BasicCommandStack history = new BasicCommandStack();
    private final List<IOException> trouble = new ArrayList<>();
    private ChartTextEdits edits;
    private Path file;

    @BeforeEach
    void theFileOfAChart() {
        edits = opened();
        file = ChartTexts.file(folder, "bars", Language.FRENCH);
    }

    private ChartTextEdits opened() {
        return new ChartTextEdits(folder, trouble::add);
    }

    private void write(ChartTexts texts) throws IOException {
        history.execute(edits.changed("Textes", file, texts));
    }

    private void save() throws IOException {
        edits.save();
        history.saveIsDone();
    }

    @Test
    void whatIsWrittenIsShownAtOnceAndIsOnTheDiskOnceSaved() throws IOException {
        write(OURS);
        assertEquals(OURS, edits.read(file));
        assertFalse(Files.exists(file));
        assertTrue(history.isSaveNeeded());
        save();
        assertEquals(OURS, ChartTexts.read(file));
        assertFalse(history.isSaveNeeded());
    }

    @Test
    void undoBringsBackWhatStoodThereAndRedoWhatWasWritten() throws IOException {
        write(OURS);
        history.undo();
        assertEquals(ChartTexts.NONE, edits.read(file));
        save();
        assertFalse(Files.exists(file));
        history.redo();
        assertEquals(OURS, edits.read(file));
    }

    @Test
    void undoAfterASaveTakesItBackAtTheNextOne() throws IOException {
        write(OURS);
        save();
        history.undo();
        assertTrue(history.isSaveNeeded());
        assertEquals(OURS, ChartTexts.read(file));
        save();
        assertEquals(ChartTexts.NONE, ChartTexts.read(file));
    }

    @Test
    void theSameTextsAreNoStep() throws IOException {
        write(ChartTexts.NONE);
        assertFalse(history.canUndo());
    }

    @Test
    void whatCannotBeWrittenIsNotLost() throws IOException {
        Files.writeString(folder.resolve("charts"), "in the way");
        write(OURS);
        assertThrows(IOException.class, edits::save);
        assertEquals(OURS, edits.read(file));
        Files.delete(folder.resolve("charts"));
        save();
        assertEquals(OURS, ChartTexts.read(file));
    }

    @Test
    void afterACrashUnsavedTextsAreThereAndTheNextSaveWritesThem() throws IOException {
        write(OURS);
        var again = opened();
        assertTrue(again.isUnsaved());
        assertEquals(OURS, again.read(file));
        again.save();
        assertEquals(OURS, ChartTexts.read(file));
        assertFalse(opened().isUnsaved());
    }

    @Test
    void afterACrashTextsThatWereTakenBackStayTakenBack() throws IOException {
        write(OURS);
        save();
        history.undo();
        assertEquals(ChartTexts.NONE, opened().read(file));
    }

    @Test
    void whoClosesWithoutSavingFindsWhatWasSaved() throws IOException {
        write(OURS);
        edits.discard();
        assertFalse(opened().isUnsaved());
        assertEquals(ChartTexts.NONE, opened().read(file));
    }

    @Test
    void whatCouldNotBeSavedComesBackAtTheNextOpening() throws IOException {
        Files.writeString(folder.resolve("charts"), "in the way");
        write(OURS);
        assertThrows(IOException.class, edits::save);
        edits.discard();
        assertEquals(OURS, opened().read(file));
    }

    @Test
    void aDraftThatCannotBeWrittenIsToldAndTheTextStays() throws IOException {
        Files.writeString(folder.resolve(".workbench"), "in the way");
        write(OURS);
        assertEquals(OURS, edits.read(file));
        assertEquals(1, trouble.size());
    }
}
