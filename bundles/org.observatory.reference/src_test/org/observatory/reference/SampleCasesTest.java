// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate.Precision;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.StepCertainty;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Territory;

class SampleCasesTest {

    private final SampleFiles sample = SampleFiles.sample();

    @Test
    void theAlliancesStandInTerritoriesOfManyKinds() {
        var cases = sample.fullCases();
        assertTrue(cases.size() >= 14, "alliances: " + cases.size());
        assertTrue(cases.stream().flatMap(one -> one.getTerritories().stream()).distinct().count() >= 12);
        assertTrue(cases.stream().map(one -> category(one, "Nature du territoire")).distinct().count() >= 6);
        for (var one : cases) {
            assertTrue(one.getValues().size() >= 5 && one.getValues().size() <= 8, one.getNameFr());
            assertTrue(one.getActors().size() >= 3, one.getNameFr());
            assertTrue(one.getStart() != null && !one.getProgrammes().isEmpty() && !one.getTrajectories().isEmpty());
        }
    }

    @Test
    void documentsAndCasesAreManyToMany() {
        var cases = sample.fullCases();
        assertTrue(cases.stream().anyMatch(one -> one.getDocuments().size() == 2));
        var casesOf = cases.stream().flatMap(one -> one.getDocuments().stream())
                .collect(Collectors.groupingBy(document -> document, Collectors.counting()));
        assertEquals(Set.copyOf(sample.all(Document.class)), casesOf.keySet());
        assertTrue(casesOf.containsValue(3L) && casesOf.containsValue(4L));
    }

    @Test
    void attributesHaveEveryTypeAndEveryKindOfGap() {
        var values = sample.all(Case.class).stream().flatMap(one -> one.getValues().stream()).toList();
        assertEquals(Set.of(AttributeType.values()),
                values.stream().map(value -> value.getDefinition().getType()).collect(Collectors.toSet()));
        assertEquals(Set.of(ValueState.values()), values.stream().map(AttributeValue::getState).collect(Collectors.toSet()));
        var defined = sample.codebook().getAttributes().stream()
                .filter(attribute -> attribute.getSubject() == AttributeSubject.CASE).count();
        assertTrue(sample.all(Case.class).stream().anyMatch(one -> one.getValues().size() < defined), "an empty value");
    }

    @Test
    void speakersAreDescribedAndInterviewersLeftOut() {
        var speakers = sample.all(Speaker.class);
        assertTrue(speakers.stream().anyMatch(Speaker::isLeftOut));
        assertTrue(speakers.stream().filter(speaker -> !speaker.isLeftOut()).allMatch(one -> one.getValues().size() >= 2));
    }

    @Test
    void consentAndDiffusionVary() {
        var documents = sample.all(Document.class);
        assertTrue(documents.stream().map(Document::getConsent).collect(Collectors.toSet())
                .containsAll(Set.of(Consent.GIVEN, Consent.LIMITED, Consent.NOT_ASKED, Consent.WITHDRAWN)));
        assertEquals(Set.of(Diffusion.values()), documents.stream().map(Document::getDiffusion).collect(Collectors.toSet()));
    }

    @Test
    void trajectoriesOfEveryKindAreSharedSupportedAndOpenOneAnother() {
        var shared = sample.fullCases().stream().flatMap(one -> one.getTrajectories().stream())
                .collect(Collectors.groupingBy(trajectory -> trajectory, Collectors.counting()));
        assertTrue(shared.size() >= 12, "trajectories: " + shared.size());
        assertTrue(shared.values().stream().filter(cases -> cases > 1).count() >= 5);
        assertEquals(Set.of(HolderKind.values()), shared.keySet().stream().map(Trajectory::getKind).collect(Collectors.toSet()));
        var steps = shared.keySet().stream().flatMap(trajectory -> trajectory.getSteps().stream()).toList();
        assertEquals(Set.of(StepCertainty.values()), steps.stream().map(Step::getCertainty).collect(Collectors.toSet()));
        assertTrue(steps.stream().filter(step -> !step.getEvidence().isEmpty()).count() > 40);
        assertTrue(steps.stream().anyMatch(step -> step.getEnd() == null));
        assertTrue(steps.stream().flatMap(step -> step.getOpenedBy().stream().filter(
                opener -> opener.eContainer() != step.eContainer())).count() >= 8);
        assertEquals(Set.of(Precision.values()), steps.stream().map(step -> step.getDate().precision())
                .collect(Collectors.toSet()));
    }

    @Test
    void stepsFollowOneAnotherAndNoneIsOpenedByALaterOne() {
        for (var trajectory : sample.all(Trajectory.class)) {
            Step before = null;
            for (var step : trajectory.getSteps()) {
                if (before != null) {
                    assertTrue(before.getDate().compareTo(step.getDate()) <= 0, trajectory.getNameFr());
                }
                before = step;
                for (var opener : step.getOpenedBy()) {
                    assertTrue(opener.getDate().year() <= step.getDate().year(), trajectory.getNameFr());
                }
                assertTrue(step.getEnd() == null || step.getEnd().year() >= step.getDate().year(), trajectory.getNameFr());
            }
        }
    }

    @Test
    void aboutAHundredAndFiftyLightCasesHaveValuesActorsAndATrajectory() {
        var light = sample.lightCases();
        assertEquals(150, light.size());
        assertEquals(166, sample.all(Case.class).stream().map(Case::getKey).distinct().count());
        for (var one : light) {
            assertTrue(one.getValues().size() >= 5 && !one.getActors().isEmpty() && one.getTerritories().size() == 2
                    && one.getTrajectories().size() == 1, one.getNameFr());
            assertTrue(one.getActors().stream().map(CaseActor::getName).allMatch(name -> name != null && !name.isEmpty()));
        }
        assertTrue(light.stream().flatMap(one -> one.getTerritories().stream()).map(Territory::getNameFr).distinct()
                .count() >= 30);
    }

    @Test
    void theVariablesOfTheLightCasesHangTogether() {
        assertTrue(cramer("Nature du territoire", "Catégorie principale") > 0.25);
        assertTrue(cramer("Nature du territoire", "Domaines d’action") > 0.2);
        assertTrue(cramer("Catégorie principale", "Maturité") > 0.15);
        var states = sample.lightCases().stream().flatMap(one -> one.getTrajectories().stream())
                .flatMap(trajectory -> trajectory.getSteps().stream()).map(step -> step.getState().getNameFr())
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertEquals(6, states.size());
        assertTrue(states.values().stream().allMatch(count -> count >= 20), states::toString);
    }

    /** Cramér’s V of two attributes of the light cases, of their first category. */
    private double cramer(String rows, String columns) {
        Map<List<String>, Integer> cells = new HashMap<>();
        Map<String, Integer> row = new HashMap<>();
        Map<String, Integer> column = new HashMap<>();
        var light = sample.lightCases();
        for (var one : light) {
            cells.merge(List.of(category(one, rows), category(one, columns)), 1, Integer::sum);
            row.merge(category(one, rows), 1, Integer::sum);
            column.merge(category(one, columns), 1, Integer::sum);
        }
        var chi = 0.0;
        for (var r : row.keySet()) {
            for (var c : column.keySet()) {
                var expected = (double) row.get(r) * column.get(c) / light.size();
                chi += Math.pow(cells.getOrDefault(List.of(r, c), 0) - expected, 2) / expected;
            }
        }
        return Math.sqrt(chi / light.size() / (Math.min(row.size(), column.size()) - 1));
    }

    private static String category(Case one, String attribute) {
        return one.getValues().stream().filter(value -> value.getDefinition().getNameFr().equals(attribute))
                .flatMap(value -> Stream.of(value.getCategories().getFirst().getNameFr())).findFirst().orElse("");
    }
}
