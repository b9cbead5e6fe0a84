// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.kit.World;

/** A merge in an open project: one step of its history, saved, undone to the same bytes, recovered after a crash. */
class MergeInSessionTest {

    @TempDir
    private Path folder;

    private final World world = new World();
    private final Study base = new Study(world.observatory());

    private ProjectSession project() throws ProjectException {
        var session = ProjectSession.create(folder.resolve("projet"), world.observatory());
        base.scheme().setId(session.content().scheme().getId());
        return session;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).filter(one -> !one.toString().contains(".workbench")).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static PreparedMerge prepare(ProjectSession session, List<EObject> base, Study theirs) throws ProjectException {
        return Merge.plan(Optional.of(base), session.content()::roots, theirs.roots()).prepare(Choices.safe(), Roots.of(session));
    }

    /** A colleague's coder, codes, two documents with the same name, and codings in both. */
    private Study colleague(ProjectSession session) throws ProjectException {
        var theirs = base.copy();
        theirs.observatory().setNameEn("Observatory");
        var coder = theirs.coder("Léa");
        coder.setSlug("lea");
        for (var i = 0; i < 2; i++) {
            var document = theirs.document("Entretien", session.texts().keep("Bonjour."));
            document.setOriginal("entretien.docx");
            document.setOriginalDigest(session.texts().keepOriginal(new byte[] {1, 2, (byte) i}));
            theirs.coding(theirs.codings(coder, document), theirs.code("confiance"), 0, 7);
        }
        return theirs;
    }

    @Test
    void aMergeIsOneStepThatIsSavedAndUndoneToTheSameBytes() throws Exception {
        try (var session = project()) {
            var before = files(session.folder());
            var theirs = colleague(session);
            var prepared = prepare(session, base.roots(), theirs);

            session.history().execute(prepared.command());
            session.save();

            var merged = files(session.folder());
            assertTrue(merged.keySet().containsAll(List.of("codings/lea/entretien.codings", "codings/lea/entretien-2.codings",
                    "documents/entretien.txt", "documents/entretien-2.txt", "originals/entretien.docx",
                    "originals/entretien-2.docx")), merged.keySet().toString());
            try (var again = ProjectSession.openReadOnly(session.folder())) {
                assertEquals(List.of(), Differences.between(session.content().roots(), again.content().roots()));
                assertEquals(2, again.content().codings().size());
                assertEquals("Bonjour.", again.texts().of(again.content().documents().getLast()));
            }

            session.history().undo();
            assertFalse(session.history().canUndo());
            session.save();
            assertEquals(before, files(session.folder()));

            session.history().redo();
            session.save();
            assertEquals(merged, files(session.folder()));
        }
    }

    @Test
    void theDocumentsWhoseTextIsWantedAreTold() throws Exception {
        try (var session = project()) {
            var theirs = colleague(session);

            var prepared = prepare(session, base.roots(), theirs);

            assertEquals(theirs.roots().stream().filter(Document.class::isInstance).toList(), List.<EObject>copyOf(prepared.texts()));
        }
    }

    @Test
    void aMergeThatWasNotSavedIsRecoveredWhole() throws Exception {
        var copy = folder.resolve("après la panne");
        List<Difference> expected;
        try (var session = project()) {
            var start = base.copy();
            session.history().execute(prepare(session, base.roots(), colleague(session)).command());
            expected = Differences.between(start.roots(), session.content().roots());
            try (var all = Files.walk(session.folder())) {
                for (var file : all.toList()) {
                    Files.copy(file, copy.resolve(session.folder().relativize(file).toString()));
                }
            }
            Files.delete(copy.resolve(".workbench/lock"));
        }
        try (var again = ProjectSession.open(copy)) {
            again.recover("Récupération");
            assertEquals(expected.stream().map(Difference::sentence).toList(),
                    Differences.between(base.roots(), again.content().roots()).stream().map(Difference::sentence).toList());
            again.save();
        }
    }

    @Test
    void twoCodersWhoTookTheSameFolderDoNotShareIt() throws Exception {
        try (var session = project()) {
            session.history().execute(prepare(session, base.roots(), colleague(session)).command());
            var other = base.copy();
            var coder = other.coder("Léa B.");
            coder.setSlug("lea");
            other.coding(other.codings(coder, other.document("Autre", session.texts().keep("Oui."))), other.code("x"), 0, 2);

            session.history().execute(prepare(session, base.roots(), other).command());
            session.save();

            assertEquals(List.of("lea", "lea-2"), session.content().scheme().getCoders().stream().map(Coder::getSlug).sorted().toList());
            assertTrue(Files.exists(session.folder().resolve("codings/lea-2/autre.codings")));
            assertTrue(prepare(session, base.roots(), other).report().changesNothing());
            assertEquals(3, session.content().codings().stream().map(Codings::getDocument).distinct().count());
        }
    }
}
