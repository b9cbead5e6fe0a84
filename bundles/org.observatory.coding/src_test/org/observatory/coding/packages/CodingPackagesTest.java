// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Progress;
import org.observatory.coding.packages.PackageChoice.Extent;
import org.observatory.model.coding.Coder;
import org.observatory.model.programmes.Element;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** What goes to a colleague, and what stays. */
class CodingPackagesTest {

    @TempDir
    Path place;
    private SharedStudy study;
    private Path sent;

    @BeforeEach
    void makeStudy() throws ProjectException {
        study = SharedStudy.at(place.resolve("study"));
        sent = place.resolve("awa" + CodingPackages.EXTENSION);
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private SharedStudy unpacked(PackageChoice choice) throws ProjectException {
        study.sends(choice, sent);
        CodingPackages.unpack(sent, place.resolve("copy"), Progress.none());
        return SharedStudy.open(place.resolve("copy"));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getNameFr).toList();
    }

    @Test
    void theColleagueGetsAWholeProjectWithNothingThatLeadsNowhere() throws Exception {
        try (var copy = unpacked(study.forCoder("Awa"))) {
            assertEquals(List.of(), copy.session.damaged());
            assertEquals(List.of("Entretien A", "Entretien B", "Entretien C"), names(copy.session.content().documents()));
            for (var document : copy.session.content().documents()) {
                assertEquals(study.session.texts().of(study.document(document.getNameFr())), copy.session.texts().of(document));
            }
            for (var root : copy.session.content().roots()) {
                root.eAllContents().forEachRemaining(element -> element.eCrossReferences()
                        .forEach(target -> assertFalse(target.eIsProxy(), () -> element + " leads to " + target)));
            }
        }
    }

    @Test
    void aBlindPackageHoldsNothingOfWhatOthersWrote() throws Exception {
        try (var copy = unpacked(study.forCoder("Awa"))) {
            assertEquals(List.of("Awa"), copy.session.content().codings().stream().map(file -> file.getCoder().getNameFr()).toList());
            assertEquals(List.of("Note sur A"), names(copy.session.content().memos()));
            assertEquals(List.of(), copy.session.content().frameworks());
            assertEquals(List.of(), copy.session.content().quotes());
        }
        try (var copy = unpackedElsewhere(study.forCoder("Awa").withOthers(true))) {
            assertEquals(List.of("Awa", "Bruno"), copy.session.content().codings().stream()
                    .map(file -> file.getCoder().getNameFr()).sorted().toList());
            assertEquals(List.of("Note de Bruno", "Note sur A"), names(copy.session.content().memos()));
            assertEquals(List.of("Résumé de Alliance A", "Résumé de Alliance D"), copy.session.content().frameworks().getFirst()
                    .getSummaries().stream().map(cell -> cell.getText()).toList());
        }
    }

    private SharedStudy unpackedElsewhere(PackageChoice choice) throws ProjectException {
        study.sends(choice, sent);
        CodingPackages.unpack(sent, place.resolve("elsewhere"), Progress.none());
        return SharedStudy.open(place.resolve("elsewhere"));
    }

    @Test
    void aWithdrawnInterviewStaysWithAllThatQuotesIt() throws Exception {
        study.sends(study.forCoder("Awa").withOthers(true), sent);
        try (var zip = new ZipFile(sent.toFile())) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                assertFalse(text.contains("Entretien D"), entry.getName());
                assertFalse(text.contains(study.document("Entretien D").getId()), entry.getName());
            }
        }
        try (var copy = unpacked(study.forCoder("Awa"))) {
            assertEquals(List.of(), copy.code("Argent").getDecisions());
            assertEquals(1, copy.session.content().trajectories().getFirst().getSteps().getFirst().getEvidence().size());
            assertEquals(List.of("Entretien A"), names(copy.session.content().scheme().getRounds().getFirst().getAssignments().getFirst()
                    .getDocuments()));
        }
    }

    @Test
    void aWithdrawnInterviewGoesWhenAskedFor() throws Exception {
        var choice = PackageChoice.of(study.coder("Awa"), study.session.content().documents());
        try (var copy = unpacked(choice)) {
            assertEquals(4, copy.session.content().documents().size());
        }
    }

    @Test
    void originalsStayUnlessAskedFor() throws Exception {
        try (var copy = unpacked(study.forCoder("Awa"))) {
            assertNull(copy.document("Entretien A").getOriginal());
            assertFalse(Files.exists(place.resolve("copy/originals")));
        }
        try (var copy = unpackedElsewhere(study.forCoder("Awa").withOriginals(true))) {
            assertArrayEquals("received Entretien A".getBytes(), copy.session.texts().original(copy.document("Entretien A")));
        }
    }

    @Test
    void casesAndMemosGoAsFarAsTheyConcernTheDocumentsOrAsAsked() throws Exception {
        var one = PackageChoice.of(study.coder("Awa"), List.of(study.document("Entretien A")));
        try (var copy = unpacked(one)) {
            assertEquals(List.of("Alliance A"), names(copy.session.content().cases()));
            assertEquals(List.of("Entretien A"), names(copy.kase("Alliance A").getDocuments()));
        }
        try (var copy = unpackedElsewhere(one.withCases(Extent.ALL).withMemos(Extent.NONE))) {
            assertEquals(List.of("Alliance A", "Alliance D"), names(copy.session.content().cases()));
            assertEquals(List.of(), copy.session.content().memos());
        }
    }

    @Test
    void aRoundSaysWhichDocumentsGo() {
        var round = study.session.content().scheme().getRounds().getFirst();
        assertEquals(List.of("Entretien A", "Entretien D"), names(PackageChoice.assigned(round, study.coder("Awa"))));
    }

    @Test
    void aNewColleagueIsMadeInTheProjectFirst() throws Exception {
        var coder = CodingPackages.newCoder(study.session, "Awa ");
        study.session.history().execute(CodingPackages.adding(study.session, coder));
        assertEquals("awa-2", coder.getSlug());
        study.sends(PackageChoice.of(coder, PackageChoice.free(study.session.content())), sent);
        CodingPackages.unpack(sent, place.resolve("copy"), Progress.none());
        try (var copy = SharedStudy.open(place.resolve("copy"))) {
            var coders = CodingPackages.coder(copy.session, CodingPackages.received(place.resolve("copy")).orElseThrow());
            assertEquals(coder.getId(), coders.map(Coder::getId).orElseThrow());
        }
    }

    @Test
    void theSameProjectAtTheSameTimeGivesTheSameBytes() throws Exception {
        var again = place.resolve("again" + CodingPackages.EXTENSION);
        study.sends(study.forCoder("Awa"), sent);
        study.sends(study.forCoder("Awa"), again);
        assertArrayEquals(Files.readAllBytes(sent), Files.readAllBytes(again));
    }

    @Test
    void aPackageTellsWhatItIs() throws Exception {
        var note = study.sends(study.forCoder("Awa"), sent);
        assertEquals(note, CodingPackages.note(sent));
        assertEquals("Awa", note.coderName());
        assertEquals("Chloé", note.from());
        assertEquals(SharedStudy.NOON, note.time());
        assertEquals(study.session.content().scheme().getId(), note.project());
        assertTrue(note.covers().contains(study.document("Entretien A").getId()));
        assertFalse(note.covers().contains(study.document("Entretien D").getId()));
    }

    @Test
    void unsavedEditsGoAlong() throws Exception {
        study.edit(() -> study.code("Argent").setNameFr("Argent et dons"));
        try (var copy = unpacked(study.forCoder("Awa"))) {
            assertEquals("Argent et dons", ((Element) copy.session.content().find(study.code("Argent et dons").getId()).map(EObject.class::cast)
                    .orElseThrow()).getNameFr());
        }
    }

    @Test
    void savingTheUnpackedProjectChangesNoByte() throws Exception {
        study.sends(study.forCoder("Awa"), sent);
        CodingPackages.unpack(sent, place.resolve("copy"), Progress.none());
        var before = SharedStudy.files(place.resolve("copy"));
        try (var copy = ProjectSession.open(place.resolve("copy"))) {
            assertFalse(copy.isDirty());
            copy.saveOverChanges();
        }
        assertEquals(before, SharedStudy.files(place.resolve("copy")));
    }
}
