// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.Statement;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.kit.World;

/** An edition, a project made from it that went on, and a newer edition made by changing a copy. */
class EditionUpdateTest {

    @TempDir
    private Path folder;

    private final World world = new World();
    private Observatory base;
    private Study newer;

    @BeforeEach
    void publish() {
        var impact = world.programme("IMPACT", "2018", "2022");
        world.study(impact, "IMPACT-Citoyens");
        world.publication("Note annuelle", "2021");
        world.publication("Cahier n° 2", "2022");
        world.disagreement(impact, "fin", "2022", "2023");
        base = world.observatory();
        newer = new Study(EcoreUtil.copy(base));
        newer.observatory().setEdition(PartialDate.parse("2027-03-01"));
    }

    private ProjectSession project() throws ProjectException {
        return ProjectSession.create(folder.resolve("projet"), base);
    }

    private static void edit(ProjectSession session, Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    private EditionUpdate preview(ProjectSession session) throws ProjectException {
        return EditionUpdate.preview(session, newer.observatory(), Optional.of(base));
    }

    private static MergeReport apply(ProjectSession session, EditionUpdate update, Choices choices) throws ProjectException {
        var prepared = update.prepare(choices);
        session.history().execute(prepared.command());
        return prepared.report();
    }

    /** The newer edition renames a programme, adds a study, deletes a publication and retains another date. */
    private void goOn() {
        var impact = newer.observatory().getProgrammes().getFirst();
        impact.setNameFr("Impact des alliances");
        new World().study(impact, "IMPACT-Entreprises");
        newer.delete(newer.observatory().getPublications().getFirst());
        var sides = impact.getDisagreements().getFirst().getStatements();
        sides.get(0).setRetained(false);
        sides.get(1).setRetained(true);
    }

    @Test
    void anEditionIsNewerByItsDate() {
        assertTrue(EditionUpdate.isNewer(base, newer.observatory()));
        assertFalse(EditionUpdate.isNewer(newer.observatory(), base));
        assertFalse(EditionUpdate.isNewer(base, base));
    }

    @Test
    void aProjectThatChangedNothingBecomesTheNewerEdition() throws ProjectException {
        goOn();
        try (var session = project()) {
            var update = preview(session);

            assertTrue(update.hasBase());
            assertEquals(List.of(), update.plan().conflicts());
            assertEquals(List.of(), update.plan().kept());
            apply(session, update, Choices.safe());
            assertEquals(List.of(), Differences.between(List.of(newer.observatory()), List.of(session.observatory())));
            assertEquals(PartialDate.parse("2027-03-01"), session.observatory().getEdition());
        }
    }

    @Test
    void whatTheProjectAddedStaysAndWhatItUsesIsNotDeleted() throws ProjectException {
        goOn();
        try (var session = project()) {
            var own = new World().programme("MON ÉTUDE", "2024", "2026");
            own.getSources().clear();
            own.setKind(ProgrammeKind.PROJECT);
            var note = session.observatory().getPublications().getFirst();
            edit(session, () -> {
                session.observatory().getProgrammes().add(own);
                note.setProgramme(own);
            });

            var update = preview(session);
            assertEquals(List.of(Conflict.Kind.DELETED_THERE), update.plan().conflicts().stream().map(Conflict::kind).toList());
            apply(session, update, Choices.safe());

            assertEquals(List.of("IMPACT", "MON ÉTUDE"),
                    session.observatory().getProgrammes().stream().map(one -> one.getAcronym()).toList());
            assertEquals("Impact des alliances", session.observatory().getProgrammes().getFirst().getNameFr());
            assertTrue(session.observatory().getPublications().contains(note));
        }
    }

    @Test
    void aDeletedPublicationThatACaseLinksToStaysUnlessTheResearcherSaysOtherwise() throws ProjectException {
        goOn();
        try (var session = project()) {
            var note = session.observatory().getPublications().getFirst();
            var memo = CodingFactory.eINSTANCE.createMemo();
            Study.identified(memo, "memo").setNameFr("À relire");
            var link = Study.identified(CodingFactory.eINSTANCE.createLink(), "link");
            link.setTarget(note);
            memo.getLinks().add(link);
            session.history().execute(session.adding(memo, "memo"));

            var conflict = preview(session).plan().conflicts().getFirst();
            assertTrue(DifferencesTest.plain(conflict.question().fr()).contains("mentionné par : À relire ▸ Note annuelle"),
                    conflict.question().fr());
            apply(session, preview(session), Choices.safe());
            assertEquals(note, link.getTarget());
            session.history().undo();

            var report = apply(session, preview(session), Choices.all(Choice.THEIRS));
            assertEquals(null, link.getTarget());
            assertEquals(1, report.dropped().size());
        }
    }

    @Test
    void onlyWhatBothChangedIsAsked() throws ProjectException {
        goOn();
        try (var session = project()) {
            var impact = session.observatory().getProgrammes().getFirst();
            edit(session, () -> {
                impact.setNameFr("Mon nom d’IMPACT");
                impact.setNoteFr("Ma remarque");
                impact.getStudies().getFirst().setNameEn("Citizens");
            });

            var update = preview(session);

            assertEquals(List.of("IMPACT, Nom (français) : modifié des deux côtés"),
                    update.plan().conflicts().stream().map(one -> DifferencesTest.plain(one.question().fr())).toList());
            apply(session, update, Choices.safe());
            assertEquals("Mon nom d’IMPACT", impact.getNameFr());
            assertEquals("Ma remarque", impact.getNoteFr());
            assertEquals(List.of("IMPACT-Citoyens", "IMPACT-Entreprises"),
                    impact.getStudies().stream().map(one -> one.getNameFr()).toList());
            assertEquals(List.of(false, true), impact.getDisagreements().getFirst().getStatements().stream()
                    .map(Statement::isRetained).toList());
        }
    }

    @Test
    void theUpdateIsOneStepThatUndoesToTheSameBytes() throws Exception {
        goOn();
        try (var session = project()) {
            var before = Files.readString(session.file());
            apply(session, preview(session), Choices.safe());
            session.save();
            assertTrue(Files.readString(session.file()).contains("Impact des alliances"));

            session.history().undo();
            session.save();
            assertEquals(before, Files.readString(session.file()));
        }
    }

    @Test
    void withoutTheFormerEditionNothingIsDeletedAndValuesAreAsked() throws ProjectException {
        goOn();
        try (var session = project()) {
            var update = EditionUpdate.preview(session, newer.observatory(), Optional.empty());

            assertFalse(update.hasBase());
            apply(session, update, Choices.safe());
            var observatory = session.observatory();
            assertEquals("IMPACT", observatory.getProgrammes().getFirst().getNameFr());
            assertEquals(2, observatory.getPublications().size());
            assertEquals(2, observatory.getProgrammes().getFirst().getStudies().size());
            assertEquals(newer.observatory().getEdition(), observatory.getEdition());
        }
    }

    @Test
    void aBaseOfAnotherDateIsNoBase() throws ProjectException {
        try (var session = project()) {
            base.setEdition(PartialDate.parse("2020-01-01"));
            assertFalse(preview(session).hasBase());
        }
    }
}
