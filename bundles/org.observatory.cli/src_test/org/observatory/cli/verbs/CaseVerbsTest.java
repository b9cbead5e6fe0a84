// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.exchange.Importers;
import org.observatory.exchange.cases.sheet.CsvImporter;
import org.observatory.exchange.cases.sheet.OdsImporter;
import org.observatory.exchange.cases.sheet.XlsxImporter;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;

/** Cases in and out by the command line. */
class CaseVerbsTest {

    private static final String CASES = """
            Clé;Nom;Effectif;Zone
            A1;Alliance de l’été;12,5;Nord
            A2;שלום 🌊;s.o.;Sud
            A3;Forêt;environ 30;Nord
            """;

    @TempDir
    private Path folder;
    private String project;

    @BeforeEach
    void aProject() throws Exception {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId(UUID.randomUUID().toString());
        project = folder.resolve("projet").toString();
        ProjectSession.create(Path.of(project), observatory).close();
    }

    private Terminal run(int expected, String... words) {
        var terminal = new Terminal(Language.FRENCH);
        var importers = Importers.of(List.of(new CsvImporter(), new OdsImporter(), new XlsxImporter()));
        var exit = new CommandLine(Verbs.of(List.of(new ImportVerb(importers), new ExportVerb()))).run(List.of(words),
                terminal.console());
        assertEquals(expected, exit, terminal.out() + terminal.err());
        return terminal;
    }

    private String cases(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTableBecomesCasesAndTheReportSaysHow() throws Exception {
        var out = run(0, "import", cases("cas.csv", CASES), "--into", project).out().replace('\u00A0', ' ').replace('\u202F', ' ');

        assertTrue(out.startsWith("cas.csv : 3 nouveaux cas, 0 modifié, 0 inchangé.\n"), out);
        assertTrue(out.contains("    Colonne « Clé » : clé ; 3 valeurs distinctes sur 3.\n"), out);
        assertTrue(out.contains("    Nouveaux attributs : « Effectif » et « Zone ».\n"), out);
        assertTrue(out.endsWith("1 fichier importé.\n"), out);
        try (var session = ProjectSession.openReadOnly(Path.of(project))) {
            assertEquals(3, session.content().cases().size());
            assertEquals("cas", session.content().scheme().getMappings().getFirst().getName());
        }
    }

    @Test
    void aSecondImportFollowsTheMappingAndChangesNoByte() throws Exception {
        run(0, "import", cases("cas.csv", CASES), "--into", project);
        var before = Files.readAllBytes(Path.of(project, "study.codebook"));
        var out = run(0, "import", cases("cas.csv", CASES), "--into", project, "--lang", "en").out();

        assertTrue(out.startsWith("cas.csv: 0 new cases, 0 changed, 3 unchanged.\n    The columns follow the mapping “cas”.\n"), out);
        assertArrayEquals(before, Files.readAllBytes(Path.of(project, "study.codebook")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void anExportComesBackUnchanged(String format) throws Exception {
        run(0, "import", cases("cas.csv", CASES), "--into", project);
        var file = folder.resolve("sortie." + format).toString();
        assertEquals(file + "\n", run(0, "export", project, "--format", format, "--out", file).out());

        var before = Files.readAllBytes(Path.of(project, "study.codebook"));
        assertTrue(run(0, "import", file, "--into", project).out().contains("0 nouveau cas, 0 modifié, 3 inchangés."));
        assertArrayEquals(before, Files.readAllBytes(Path.of(project, "study.codebook")));
    }

    @Test
    void refusedFilesAndWrongWordsAreSaid() throws Exception {
        var refused = run(1, "import", cases("vide.csv", "a;b\n"), "--into", project, "--sheet", "Feuil1").out();
        assertTrue(refused.contains("1 refusé."), refused);
        assertTrue(run(2, "export", project, "--format", "pdf", "--out", "x").err().contains("csv, xlsx, ods"));
        assertTrue(run(2, "export", project, "--format", "csv", "--out", "x", "--lang", "xx").err().contains("--lang"));
        assertTrue(run(1, "export", project, "--format", "csv", "--out", folder.resolve("absent/x.csv").toString()).err()
                .contains("ne peut pas être écrit"));
    }
}
