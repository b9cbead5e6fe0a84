// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Verb;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Publication;
import org.observatory.project.ProjectSession;

class PublicationsVerbTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(Path project) throws CommandException {
        var verb = new PublicationsVerb();
        var words = List.of(project.toString());
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return verb.run(verb.syntax(words).parse(verb.id(), words), new Console(print, print, Language.FRENCH));
    }

    private static Publication publication(String titleFr, PartialDate date) {
        var publication = ProgrammesFactory.eINSTANCE.createPublication();
        publication.setNameFr(titleFr);
        publication.setDate(date);
        return publication;
    }

    @Test
    void publicationsArePrintedByDate() throws Exception {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.getPublications().addAll(
                List.of(publication("Deuxième", PartialDate.of(2019, 10)), publication("Premier", PartialDate.of(2019))));
        ProjectSession.create(folder, observatory).close();

        assertEquals(Verb.DONE, run(folder));
        assertEquals("2019\tPremier\n2019-10\tDeuxième\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderWithoutAProjectIsRefused() {
        assertThrows(CommandException.class, () -> run(folder.resolve("absent")));
    }
}
