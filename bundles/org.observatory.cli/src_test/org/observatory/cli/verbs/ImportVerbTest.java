// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importers;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Importing by the command line, with an importer of its own. */
class ImportVerbTest {

    private static final class Words implements DocumentImporter {
        @Override
        public String id() {
            return "text";
        }

        @Override
        public Label label() {
            return Label.same("words");
        }

        @Override
        public List<String> suffixes() {
            return List.of("txt");
        }

        @Override
        public Match match(ReceivedFile file) {
            return Match.POSSIBLE;
        }

        @Override
        public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
            var builder = new TextBuilder(file.name(), id(), Places.LINES, progress);
            builder.add(TextDecoder.decode(file, null).text().strip());
            return builder.build("UTF-8");
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws ProjectException, IOException {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId(UUID.randomUUID().toString());
        ProjectSession.create(folder.resolve("projet"), observatory).close();
        Files.createDirectories(folder.resolve("reçus"));
        Files.writeString(folder.resolve("reçus/été.txt"), "Bonjour\n");
    }

    private Terminal run(int expected, String... words) {
        var terminal = new Terminal(Language.FRENCH);
        var importers = Importers.of(List.of(new Words()));
        var exit = new CommandLine(Verbs.of(List.of(new ImportVerb(importers)))).run(List.of(words),
                terminal.console());
        assertEquals(expected, exit, terminal.err());
        return terminal;
    }

    private int documents() throws ProjectException {
        try (var session = ProjectSession.openReadOnly(folder.resolve("projet"))) {
            return session.content().documents().size();
        }
    }

    @Test
    void filesAndFoldersAreImportedAndReported() throws Exception {
        var lone = Files.writeString(folder.resolve("seul.txt"), "Seul\n").toString();
        var terminal = run(0, "import", folder.resolve("reçus").toString(), lone, "--into", folder.resolve("projet")
                .toString());
        assertEquals("""
                été.txt : document « été », text (UTF-8), 8 caractères.
                seul.txt : document « seul », text (UTF-8), 5 caractères.
                2 fichiers importés.
                """, terminal.out().replace('\u00A0', ' '));
        assertEquals(2, documents());
        assertTrue(run(0, "import", lone, "--into", folder.resolve("projet").toString()).out()
                .contains("0 fichier importé et 1 ignoré."));
        assertEquals(2, documents());
    }

    @Test
    void aRefusedFileIsAProblemAndTheOthersAreImported() throws Exception {
        var terminal = run(1, "import", folder.resolve("absent.txt").toString(), folder.resolve("reçus").toString(),
                "--into",
                folder.resolve("projet").toString());
        assertTrue(terminal.out().contains("1 fichier importé et 1 refusé."), terminal.out());
        assertEquals(1, documents());
    }

    @Test
    void theProjectMustBeNamedAndBeThere() {
        assertTrue(run(2, "import", "a.txt").err().contains("--into"));
        assertTrue(run(2, "import", "--into", "x").err().contains("FILE…"));
        run(1, "import", "a.txt", "--into", folder.resolve("absent").toString());
    }
}
