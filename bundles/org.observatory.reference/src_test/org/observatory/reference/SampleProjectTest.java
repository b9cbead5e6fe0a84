// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.StudyFamily;

class SampleProjectTest {

    @TempDir
    private Path folder;

    @Test
    void theFolderHoldsTheEditionAndAStudyOfItsOwn() throws IOException {
        SampleProject.writeTo(folder.resolve("a/sample"));
        var sample = read(folder.resolve("a/sample/study.observatory"));
        assertEquals(ReferenceData.load().getId(), sample.getId());
        assertEquals(".workbench/\n.project\n", Files.readString(folder.resolve("a/sample/.gitignore")));
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(sample));
        var identities = Elements.all(sample, Identified.class).map(Identified::getId).toList();
        assertEquals(identities.size(), Map.copyOf(identities.stream()
                .collect(Collectors.groupingBy(id -> id))).size());
        var own = own(sample);
        assertEquals(StudyFamily.PROJECT, own.getStudies().getFirst().getFamily());
        assertEquals(ReferenceData.load().getProgrammes().size() + 1, sample.getProgrammes().size());
    }

    @Test
    void theStudyIsSaidToBeInventedInBothLanguagesAndHasBases() {
        var own = own(SampleProject.model());
        assertTrue(own.getNameFr().contains("inventées") && own.getNameEn().contains("invented"));
        var figures = own.getStudies().getFirst().getFigures();
        assertEquals(3, figures.size());
        assertAll(figures.stream().map(figure -> () -> {
            assertTrue(figure.getNameFr().contains("inventé") && figure.getNameEn().contains("invented"));
            assertAll(figure.getEstimates().stream().map(estimate -> () -> assertNotNull(estimate.getBase())));
        }));
    }

    @Test
    void theInventedFiguresShareNoIndicatorAndNoPopulationWithTheObservatory() {
        var edition = ReferenceData.load();
        var indicators = edition.getIndicators().stream().map(Identified::getId).collect(Collectors.toSet());
        var populations = edition.getPopulations().stream().map(Identified::getId).collect(Collectors.toSet());
        for (Figure figure : own(SampleProject.model()).getStudies().getFirst().getFigures()) {
            assertFalse(indicators.contains(figure.getIndicator().getId()), figure::getNameEn);
            assertFalse(populations.contains(figure.getPopulation().getId()), figure::getNameEn);
        }
    }

    @Test
    void anInventedShareIsOneThatItsBaseAllows() {
        var own = own(SampleProject.model());
        var estimates = own.getStudies().getFirst().getFigures().stream().flatMap(f -> f.getEstimates().stream());
        assertAll(estimates.map((Estimate estimate) -> () -> {
            var answers = Math.round(estimate.getValue().doubleValue() * estimate.getBase() / 100);
            assertEquals(estimate.getValue().longValue(), Math.round(100.0 * answers / estimate.getBase()));
        }));
    }

    @Test
    void aFolderThatHoldsAProjectIsRefusedAndLeftAsItIs() throws IOException {
        var study = folder.resolve("study.observatory");
        Files.writeString(study, "mine");
        var refusal = assertThrows(FileAlreadyExistsException.class, () -> SampleProject.writeTo(folder));
        assertEquals(study.toString(), refusal.getFile());
        assertEquals("mine", Files.readString(study));
        assertFalse(Files.exists(folder.resolve(".gitignore")));
    }

    @Test
    void aListOfIgnoredFilesThatIsAlreadyThereIsKept() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "*.tmp\n");
        SampleProject.writeTo(folder);
        assertEquals("*.tmp\n", Files.readString(folder.resolve(".gitignore")));
    }

    @Test
    void twoSamplesHaveTheSameFilesWithTheSameBytes() throws IOException {
        SampleProject.writeTo(folder.resolve("one"));
        SampleProject.writeTo(folder.resolve("two"));
        var files = files(folder.resolve("one"));
        assertEquals(files, files(folder.resolve("two")));
        for (var file : files) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("two").resolve(file)), file);
        }
    }

    @Test
    void theFolderHoldsEachKindOfFileAndTheTextsAsReceived() throws IOException {
        SampleProject.writeTo(folder);
        var files = files(folder);
        for (var file : List.of("study.codebook", "cases/chemins-du-relais.case",
                "documents/entretien-animatrice-vaubrelle.document", "documents/entretien-animatrice-vaubrelle.txt",
                "originals/entretien-animatrice-vaubrelle.txt", "codings/codeuse-a/entretien-animatrice-vaubrelle.codings",
                "memos/deux-confiances.memo", "quotes/entretien-animatrice-vaubrelle.quotes",
                "trajectories/t-vaubrelle.trajectory", ".gitattributes")) {
            assertTrue(files.contains(file), file);
        }
        assertFalse(files.contains("files.list"));
    }

    @Test
    void aFileInTheWayIsNamedAndNothingIsWritten() throws IOException {
        var mine = Files.createDirectories(folder.resolve("cases")).resolve("chemins-du-relais.case");
        Files.writeString(mine, "mine");
        var refusal = assertThrows(FileAlreadyExistsException.class, () -> SampleProject.writeTo(folder));
        assertEquals(mine.toString(), refusal.getFile());
        assertEquals(List.of("cases/chemins-du-relais.case"), files(folder));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void whatWasWrittenBeforeAFailureIsTakenAwayAgain() throws IOException {
        Files.writeString(folder.resolve("memos"), "a file where a folder is to be");
        assertThrows(IOException.class, () -> SampleProject.writeTo(folder));
        assertEquals(List.of("memos"), files(folder));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private static Programme own(Observatory sample) {
        var own = sample.getProgrammes().stream().filter(programme -> programme.getKind() == ProgrammeKind.PROJECT)
                .toList();
        assertEquals(1, own.size());
        return own.getFirst();
    }

    private static Observatory read(Path file) throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI("study.observatory"));
        try (var bytes = Files.newInputStream(file)) {
            resource.load(bytes, null);
        }
        return (Observatory) resource.getContents().getFirst();
    }
}
