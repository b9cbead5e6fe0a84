// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;
import org.observatory.reference.ReferenceData;

/** Freezing, comparing and updating a project that holds the bundled edition. */
class VersionVerbsTest {

    private static final Clock APRIL = Clock.fixed(Instant.parse("2026-04-09T08:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Observatory base = ReferenceData.load();
    private Observatory newest = ReferenceData.load();
    private String project;

    @BeforeEach
    void makeProject() throws Exception {
        try (var session = ProjectSession.create(folder.resolve("P"), base)) {
            project = session.folder().toString();
        }
    }

    private Terminal run(int expected, Language language, String... words) {
        var terminal = new Terminal(language);
        var verbs = Verbs.of(List.of(new FreezeVerb(APRIL), new CompareVerb(), new UpdateVerb(() -> newest,
                date -> date.equals(base.getEdition()) ? Optional.of(EcoreUtil.copy(base)) : Optional.empty())));
        assertEquals(expected, new CommandLine(verbs).run(List.of(words), terminal.console()), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
        return terminal;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private void edit(Consumer<Observatory> change) throws Exception {
        try (var session = ProjectSession.open(Path.of(project))) {
            session.history().execute(session.editing("edit", () -> change.accept(session.observatory())));
            session.save();
        }
    }

    /** The bundled edition with the first programme renamed, a study added and a publication deleted. */
    private void publishNewer() {
        newest.setEdition(PartialDate.parse("2031-03-01"));
        var programme = newest.getProgrammes().getFirst();
        programme.setNameFr("Renommé par l’édition");
        var study = ProgrammesFactory.eINSTANCE.createStudy();
        study.setId("11111111-2222-4333-8444-555555555555");
        study.setNameFr("Étude nouvelle");
        programme.getStudies().add(study);
        var referred = EcoreUtil.UsageCrossReferencer.findAll(new ArrayList<>(newest.getPublications()), newest).keySet();
        newest.getPublications().remove(newest.getPublications().stream().filter(one -> !referred.contains(one)).findFirst()
                .orElseThrow());
    }

    @Test
    void aProjectIsFrozenAndComparedByNameByFileAndWithItself() throws Exception {
        var archive = run(0, Language.FRENCH, "freeze", project, "--name", "séminaire 9 avril 2026").out().strip();
        assertTrue(archive.endsWith("snapshots/seminaire-9-avril-2026.zip"), archive);
        assertEquals("Rien ne diffère.\n", run(0, Language.FRENCH, "compare", project, "séminaire 9 avril 2026").err());

        edit(observatory -> observatory.getProgrammes().getFirst().setNameFr("Nom d’aujourd’hui"));

        for (var other : List.of("séminaire 9 avril 2026", "seminaire-9-avril-2026", archive)) {
            var told = run(0, Language.FRENCH, "compare", project, other);
            assertTrue(plain(told.out()).endsWith("→ « Nom d’aujourd’hui »\n"), told.out());
            assertEquals("1 différence.\n", told.err());
        }
        var turned = run(0, Language.ENGLISH, "compare", archive, project);
        assertTrue(turned.out().endsWith("→ “Nom d’aujourd’hui”\n"), turned.out());
    }

    @Test
    void aSnapshotNeedsANameAndAnUnknownOneIsToldWithThoseThereAre() {
        run(2, Language.ENGLISH, "freeze", project);
        run(2, Language.ENGLISH, "freeze", project, "--name", " ");
        run(0, Language.ENGLISH, "freeze", project, "--name", "avril");

        var told = run(1, Language.FRENCH, "compare", project, "mars").err();
        assertEquals("Il n’y a ni fichier ni version figée « mars » ; il y a : « avril ».\n", plain(told));
    }

    @Test
    void aDamagedSnapshotIsOneSentence() throws Exception {
        var archive = Path.of(run(0, Language.ENGLISH, "freeze", project, "--name", "avril").out().strip());
        var bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));

        assertEquals(1, run(1, Language.ENGLISH, "compare", project, archive.toString()).err().lines().count());
    }

    @Test
    void aProjectWithTheNewestEditionHasNothingToUpdate() {
        assertTrue(run(0, Language.FRENCH, "update", project, "--apply").err().contains("rien à mettre à jour"));
    }

    @Test
    void aNewerEditionIsShownThenBrought() throws Exception {
        publishNewer();
        var before = Files.readString(Path.of(project, "study.observatory"));

        var shown = run(0, Language.FRENCH, "update", project);
        assertEquals(4, shown.out().lines().count(), shown.out());
        assertTrue(plain(shown.err()).startsWith("Édition du 1er mars 2031 : 4 modifications, 0 conflit ; le projet n’est pas modifié"),
                shown.err());
        assertEquals(before, Files.readString(Path.of(project, "study.observatory")));

        var done = run(0, Language.FRENCH, "update", project, "--apply");
        assertEquals(shown.out(), done.out());
        assertTrue(Files.readString(Path.of(project, "study.observatory")).contains("Renommé par l’édition"));
        assertTrue(run(0, Language.FRENCH, "update", project, "--apply").err().contains("rien à mettre à jour"));
    }

    @Test
    void whatBothChangedIsAConflictThatIsAnsweredOnDemand() throws Exception {
        publishNewer();
        edit(observatory -> observatory.getProgrammes().getFirst().setNameFr("Renommé par le projet"));

        var shown = run(1, Language.ENGLISH, "update", project);
        assertTrue(shown.out().contains("“Renommé par le projet”, not “Renommé par l’édition”"), shown.out());
        run(2, Language.ENGLISH, "update", project, "--conflicts", "both");

        run(0, Language.ENGLISH, "update", project, "--apply", "--conflicts", "edition");
        assertTrue(Files.readString(Path.of(project, "study.observatory")).contains("Renommé par l’édition"));
    }

    @Test
    void aProjectOfAnUnknownEditionIsUpdatedWithoutDeletingAnything() throws Exception {
        publishNewer();
        edit(observatory -> observatory.setEdition(PartialDate.parse("2001-01-01")));

        var done = run(0, Language.ENGLISH, "update", project, "--apply");

        assertTrue(done.err().contains("edition is not known"), done.err());
        assertFalse(done.out().contains("Removed"), done.out());
    }
}
