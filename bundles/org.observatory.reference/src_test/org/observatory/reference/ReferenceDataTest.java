// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Typology;

class ReferenceDataTest {

    private final Observatory edition = ReferenceData.load();

    @Test
    void eachCallGivesItsOwnCopyWithTheSameIdentities() {
        var other = ReferenceData.load();
        assertNotSame(edition, other);
        assertEquals(edition.getId(), other.getId());
        other.getProgrammes().clear();
        assertFalse(edition.getProgrammes().isEmpty());
        assertNull(edition.eResource());
    }

    @Test
    void theFileIsWhatTheWorkbenchWrites() throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI("again.observatory"));
        resource.getContents().add(edition);
        var written = new ByteArrayOutputStream();
        resource.save(written, null);
        try (var bundled = ReferenceData.class.getResourceAsStream("/observatory.observatory")) {
            assertEquals(new String(bundled.readAllBytes(), UTF_8), written.toString(UTF_8));
        }
    }

    @Test
    void everyReferenceResolvesAndEveryRequiredValueIsThere() {
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(edition));
        assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(edition));
        var validity = Diagnostician.INSTANCE.validate(edition);
        assertEquals(List.of(), validity.getChildren(), validity::getMessage);
    }

    @Test
    void identitiesAreCanonicalAndUnique() {
        var seen = new HashSet<String>();
        assertAll(Elements.all(edition, Identified.class).map(element -> () -> {
            assertEquals(element.getId(), UUID.fromString(element.getId()).toString());
            assertTrue(seen.add(element.getId()), () -> "Twice: " + element);
        }));
    }

    @Test
    void everyElementSaysWhereItStands() {
        assertAll(Elements.all(edition, Sourced.class)
                .map(element -> () -> assertFalse(element.getSources().isEmpty(), element::toString)));
        assertAll(Elements.all(edition, SourceReference.class).map(source -> () -> {
            assertNotNull(source.getDocument(), source::toString);
            assertTrue(source.getPlaceKind() == PlaceKind.COVER || source.getPlace() != null, source::toString);
            assertFalse(source.getPlace() != null && source.getPlace().isBlank(), source::toString);
            assertFalse(source.getEvidence() == null || source.getEvidence().isBlank(), source::toString);
        }));
    }

    @Test
    void everyElementIsNamedAndDescribedInBothLanguages() {
        assertAll(Elements.all(edition, Element.class).map(element -> () -> {
            assertNotNull(element.getNameFr(), element::toString);
            assertNotNull(element.getDescriptionFr(), element::toString);
            assertNotNull(element.getDescriptionEn(), element::toString);
            assertEquals(element.getNoteFr() == null, element.getNoteEn() == null, element::toString);
        }));
        assertAll(Elements.all(edition, Programme.class).map(programme -> () -> assertEquals(
                programme.getPurposeFr() == null, programme.getPurposeEn() == null, programme::toString)));
        assertAll(Elements.all(edition, Estimate.class).map(estimate -> () -> assertEquals(
                estimate.getNoteFr() == null, estimate.getNoteEn() == null, estimate::toString)));
    }

    @Test
    void disagreementsHaveTwoSidesAtLeastAndRetainExactlyOne() {
        assertAll(Elements.all(edition, Disagreement.class).map(point -> () -> {
            assertTrue(point.getStatements().size() >= 2, point::getNameFr);
            assertEquals(1, point.getStatements().stream().filter(Statement::isRetained).count(), point::getNameFr);
            assertFalse(point.getFeature() == null || point.getFeature().isBlank(), point::getNameFr);
        }));
    }

    @Test
    void theContestedPointsOfTheProgrammesAndTheirStudiesAreAllThere() {
        var points = Elements.all(edition, Disagreement.class).map(Disagreement::getNameEn)
                .collect(Collectors.toSet());
        var expected = List.of("End of the PHARE programme", "End of the IMPACT programme",
                "Date of the second wave among citizens", "What the 81% of the French measure",
                "Date of the study of companies", "Ages of the young people asked", "Length of the programmes");
        assertAll(expected.stream().map(name -> () -> assertTrue(points.contains(name), name)));
    }

    @Test
    void noEstimateOfTheObservatoryHasABaseAndLostFiguresHaveNoValue() {
        assertAll(Elements.all(edition, Estimate.class)
                .map(estimate -> () -> assertNull(estimate.getBase(), estimate::toString)));
        assertAll(Elements.all(edition, Figure.class).map(figure -> () -> assertEquals(
                figure.getAvailability() == Availability.STATED, !figure.getEstimates().isEmpty(),
                figure::getNameFr)));
        assertEquals(4, Elements.all(edition, Figure.class)
                .filter(figure -> figure.getAvailability() == Availability.LOST).count());
    }

    @Test
    void estimatesAreInTheUnitOfTheirIndicator() {
        assertAll(Elements.all(edition, Figure.class).flatMap(figure -> figure.getEstimates().stream()
                .map(estimate -> () -> assertEquals(figure.getIndicator().getUnit(), estimate.getUnit(),
                        figure::getNameFr))));
    }

    @Test
    void completeTypologiesHaveAsManyCategoriesAsTheyAnnounce() {
        assertAll(Elements.all(edition, Typology.class).map(typology -> () -> {
            switch (typology.getCompleteness()) {
                case COMPLETE -> assertFalse(typology.getCategories().isEmpty(), typology::getNameFr);
                case SIZE_ONLY -> {
                    assertTrue(typology.getCategories().isEmpty(), typology::getNameFr);
                    assertNotNull(typology.getExpectedSize(), typology::getNameFr);
                }
                case LOST -> assertTrue(typology.getCategories().isEmpty(), typology::getNameFr);
                case INCOMPLETE, OPEN -> assertNotNull(typology.getNoteFr(), typology::getNameFr);
            }
        }));
    }

    @Test
    void theEditionHoldsWhatWasEntered() {
        var counts = new TreeMap<String, Long>(Elements.all(edition)
                .collect(Collectors.groupingBy(element -> element.eClass().getName(), Collectors.counting())));
        var programmes = edition.getProgrammes().stream().map(Programme::getAcronym).toList();
        assertTrue(programmes.containsAll(List.of("ARPEA", "PHARE", "IMPACT", "ECOSYSTEME")), programmes::toString);
        assertAll(COUNTS.entrySet().stream().map(entry -> () -> assertEquals(entry.getValue(),
                counts.get(entry.getKey()), entry::getKey)));
    }

    /** Grows with each edition: an element that disappears is noticed here. */
    private static final Map<String, Long> COUNTS = Map.ofEntries(
            Map.entry("SourceDocument", 5L), Map.entry("Organisation", 35L), Map.entry("Population", 14L),
            Map.entry("Territory", 1L), Map.entry("Phase", 3L), Map.entry("Study", 15L), Map.entry("Wave", 10L),
            Map.entry("Indicator", 27L), Map.entry("Figure", 31L), Map.entry("Estimate", 31L));
}
