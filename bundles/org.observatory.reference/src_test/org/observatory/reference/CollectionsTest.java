// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Certainty;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.EventKind;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.PublicationKind;
import org.observatory.model.programmes.Typology;

/** The typologies, publications and events of the edition. */
class CollectionsTest {

    private final Observatory edition = ReferenceData.load();

    @Test
    void aCompleteTypologyHasAsManyCategoriesAsExpectedGroupsNotCounted() {
        assertAll(Elements.all(edition, Typology.class)
                .filter(typology -> typology.getCompleteness() == Completeness.COMPLETE)
                .map(typology -> () -> assertEquals(typology.getExpectedSize(), leaves(typology.getCategories()),
                        typology::getNameFr)));
    }

    @Test
    void listsKnownByTheirSizeOnlyHaveTheSizeTheDocumentsGive() {
        var sizes = Elements.all(edition, Typology.class)
                .filter(typology -> typology.getCompleteness() == Completeness.SIZE_ONLY)
                .collect(Collectors.toMap(Typology::getNameEn, Typology::getExpectedSize));
        assertEquals(Map.of("Domains of fragility", 16, "Territorial levels", 5,
                "Maturities of territorial approaches", 4, "Steps of a strategic partnership", 7,
                "“Agir ensemble en Territoire” paths", 7, "Resource levers of hybrid models", 7,
                "Steps of the societal innovation process", 5), sizes);
    }

    @Test
    void sixOfTheTenActorProfilesAreNamed() {
        var profiles = typology("Actor profiles");
        assertEquals(Completeness.INCOMPLETE, profiles.getCompleteness());
        assertEquals(10, profiles.getExpectedSize());
        assertEquals(6, profiles.getCategories().size());
    }

    @Test
    void whatStoodInALostPictureIsSaidToBeLost() {
        var lost = Elements.all(edition, Typology.class)
                .filter(typology -> typology.getCompleteness() == Completeness.LOST).map(Typology::getNameEn).toList();
        assertEquals(List.of("Cells of the trajectory matrix", "Interactions between socio-economic models"), lost);
    }

    @Test
    void leversAndDimensionsOfTheCommonsAnswerOneAnother() {
        var levers = typology("Levers that activate the general interest").getCategories();
        var dimensions = typology("Dimensions of the “Commun(s)”").getCategories();
        assertEquals(3, levers.size());
        assertAll(IntStream.range(0, 3).mapToObj(i -> () -> {
            assertSame(dimensions.get(i), levers.get(i).getCounterpart());
            assertSame(levers.get(i), dimensions.get(i).getCounterpart());
        }));
    }

    @Test
    void theSevenStepsOfTheDebateFollowOneAnother() {
        var steps = edition.getEvents().stream().filter(event -> event.getStep() != null).toList();
        assertEquals(IntStream.rangeClosed(1, 7).boxed().toList(), steps.stream().map(Event::getStep).toList());
        assertEquals(List.of("2017-11-23", "2018-01-12", "2018-04", "2019-03-29", "2019-10-01", "2021-03-25",
                "2021-07-12"), steps.stream().map(Event::getStart).map(PartialDate::toString).toList());
    }

    @Test
    void eachYearlySeminarHasItsTheme() {
        var seminars = edition.getEvents().stream()
                .filter(event -> event.getKind() == EventKind.SEMINAR && event.getStep() == null).toList();
        assertEquals(List.of("2021", "2022", "2023", "2024", "2025", "2026-04-09"),
                seminars.stream().map(Event::getStart).map(PartialDate::toString).toList());
        assertAll(seminars.stream().map(seminar -> () -> assertNotNull(seminar.getThemeFr(), seminar::getNameFr)));
    }

    @Test
    void theTwoMeetingsOfJulyAreDatedByInference() {
        var meetings = edition.getEvents().stream()
                .filter(event -> "2026-07-07".equals(String.valueOf(event.getStart()))).toList();
        assertEquals(2, meetings.size());
        assertTrue(meetings.stream().allMatch(event -> event.getDateCertainty() == Certainty.INFERRED));
    }

    @Test
    void theResearchPapersAreNumberedAndDated() {
        var papers = edition.getPublications().stream()
                .filter(publication -> publication.getKind() == PublicationKind.RESEARCH_PAPER)
                .collect(Collectors.toMap(Publication::getNumber, paper -> paper.getDate().toString()));
        assertEquals(Map.of(1, "2022-03", 2, "2023-01", 3, "2023-12", 4, "2024-10"), papers);
    }

    @Test
    void whatIsUndatedIsSaidToBe() {
        assertAll(edition.getPublications().stream().filter(publication -> publication.getDate() == null)
                .map(publication -> () -> assertNotNull(publication.getNoteFr(), publication::getNameFr)));
    }

    @Test
    void theContestedPointsOfTypologiesPublicationsAndEventsAreAllThere() {
        var points = Elements.all(edition, Disagreement.class)
                .collect(Collectors.toMap(Disagreement::getNameEn, Function.identity()));
        assertAll(List.of("Lengths of the three time scales", "Date at which the three levers were established",
                "Dates of the ministerial mission", "Publisher of the book",
                "Theme of the AVUF congress", "Programme that paper no. 3 reports on", "Date of the note of 2022",
                "Third level of contribution", "Time taken to move from duty to desire").stream()
                .map(name -> () -> assertTrue(points.containsKey(name), name)));
    }

    private Typology typology(String nameEn) {
        return edition.getTypologies().stream().filter(each -> nameEn.equals(each.getNameEn())).findFirst()
                .orElseThrow();
    }

    private static int leaves(EList<Category> categories) {
        return categories.stream().mapToInt(category -> Math.max(1, leaves(category.getCategories()))).sum();
    }
}
