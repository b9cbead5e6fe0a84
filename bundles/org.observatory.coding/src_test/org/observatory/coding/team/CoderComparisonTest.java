// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.coding.team.Team.coder;
import static org.observatory.coding.team.Team.code;
import static org.observatory.coding.team.Team.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.coding.Segment;
import org.observatory.coding.team.Finding.Kind;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;

class CoderComparisonTest {

    private final Coder anna = coder("Anna");
    private final Coder boris = coder("Boris");
    private final Coder chloe = coder("Chloé");
    private final Code trust = code("confiance");
    private final Code money = code("argent");
    private final Code place = code("lieu");

    private List<Kind> kinds(List<Coder> coders, Stretch... stretches) {
        return CoderComparison.of(coders, List.of(stretches)).stream().map(Finding::kind).toList();
    }

    @Test
    void theSameCodeOnTheSameUnitsIsAnAgreement() {
        assertEquals(List.of(Kind.SAME), kinds(List.of(anna, boris), stretch(anna, trust, 3, 9), stretch(boris, trust, 3, 9)));
    }

    @Test
    void theSameCodeOnOtherUnitsIsADifferenceOfBounds() {
        assertEquals(List.of(Kind.BOUNDS), kinds(List.of(anna, boris), stretch(anna, trust, 3, 9), stretch(boris, trust, 5, 12)));
    }

    @Test
    void whatOneAloneCodedIsADifferenceOfItsOwn() {
        assertEquals(List.of(Kind.ALONE, Kind.ALONE),
                kinds(List.of(anna, boris), stretch(anna, trust, 3, 9), stretch(boris, trust, 9, 12)));
    }

    @Test
    void anotherCodeOnOverlappingTextIsOneDifferenceOfBothCodes() {
        var found = CoderComparison.of(List.of(anna, boris), List.of(stretch(anna, trust, 3, 9), stretch(boris, money, 5, 12)));
        assertEquals(1, found.size());
        assertEquals(Kind.OTHER_CODE, found.getFirst().kind());
        assertEquals(new Segment(3, 12), found.getFirst().hull());
        assertEquals(2, found.getFirst().codes().size());
    }

    @Test
    void aCodeThatBothGaveIsNotSetAgainstAnother() {
        assertEquals(List.of(Kind.SAME, Kind.ALONE), kinds(List.of(anna, boris), stretch(anna, trust, 3, 9), stretch(boris, trust, 3, 9),
                stretch(boris, money, 5, 12)));
    }

    @Test
    void theCodesThatOverlapMostAreSetAgainstEachOther() {
        var found = CoderComparison.of(List.of(anna, boris), List.of(stretch(anna, trust, 0, 20), stretch(boris, money, 0, 4),
                stretch(boris, place, 4, 20)));
        assertEquals(List.of(Kind.ALONE, Kind.OTHER_CODE), found.stream().map(Finding::kind).toList());
        assertTrue(found.getLast().codes().contains(place));
    }

    @Test
    void threeCodersAgreeOnlyIfAllThreeDo() {
        var three = List.of(anna, boris, chloe);
        assertEquals(List.of(Kind.ALONE), kinds(three, stretch(anna, trust, 3, 9), stretch(boris, trust, 3, 9)));
        assertEquals(List.of(Kind.SAME), kinds(three, stretch(anna, trust, 3, 9), stretch(boris, trust, 3, 9), stretch(chloe, trust, 3, 9)));
        assertEquals(List.of(Kind.OTHER_CODE), kinds(three, stretch(anna, trust, 3, 9), stretch(boris, money, 3, 9),
                stretch(chloe, place, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void neitherTheOrderOfCodersNorThatOfPassagesPlaysAPart(long seed) {
        var chance = new Random(seed);
        for (var turn = 0; turn < 60; turn++) {
            var coders = new ArrayList<>(List.of(anna, boris, chloe).subList(0, 2 + chance.nextInt(2)));
            var stretches = random(chance);
            var found = CoderComparison.of(coders, stretches);
            Collections.shuffle(coders, chance);
            Collections.shuffle(stretches, chance);
            assertEquals(found, CoderComparison.of(coders, stretches));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void passagesThatTouchAreAsOne(long seed) {
        var chance = new Random(seed);
        for (var turn = 0; turn < 60; turn++) {
            var whole = random(chance);
            var parts = new ArrayList<Stretch>();
            for (var each : whole) {
                var segment = each.segment();
                if (segment.length() > 1 && chance.nextBoolean()) {
                    var cut = segment.start() + 1 + chance.nextInt(segment.length() - 1);
                    parts.add(new Stretch(each.coder(), each.code(), new Segment(segment.start(), cut)));
                    parts.add(new Stretch(each.coder(), each.code(), new Segment(cut, segment.end())));
                } else {
                    parts.add(each);
                }
            }
            assertEquals(CoderComparison.of(List.of(anna, boris, chloe), whole), CoderComparison.of(List.of(anna, boris, chloe), parts));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyUnitCodedIsToldOnceAndNothingElse(long seed) {
        var chance = new Random(seed);
        for (var turn = 0; turn < 60; turn++) {
            var stretches = random(chance);
            var told = new ArrayList<Stretch>();
            CoderComparison.of(List.of(anna, boris, chloe), stretches).forEach(finding -> finding.claims().forEach(claim -> claim
                    .segments().forEach(segment -> told.add(new Stretch(claim.coder(), claim.code(), segment)))));
            var joined = Stretch.joined(stretches);
            assertEquals(joined.size(), told.size());
            assertTrue(told.containsAll(joined));
        }
    }

    @Test
    void whoeverCodesLikeAnotherAgreesEverywhere() {
        var chance = new Random(4);
        var own = random(chance).stream().filter(each -> each.coder() == anna).toList();
        var both = new ArrayList<>(own);
        own.forEach(each -> both.add(new Stretch(boris, each.code(), each.segment())));
        assertTrue(CoderComparison.of(List.of(anna, boris), both).stream().allMatch(Finding::isAgreement));
    }

    private List<Stretch> random(Random chance) {
        var coders = List.of(anna, boris, chloe);
        var codes = List.of(trust, money, place);
        return new ArrayList<>(IntStream.range(0, 1 + chance.nextInt(14)).mapToObj(each -> {
            var start = chance.nextInt(40);
            return stretch(coders.get(chance.nextInt(3)), codes.get(chance.nextInt(3)), start, start + 1 + chance.nextInt(9));
        }).toList());
    }
}
