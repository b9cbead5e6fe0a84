// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.programmes.Identified;

/** No sequence of merges, splits, moves, deletes and retypes loses a coding without it being listed. */
class SchemePropertiesTest {

    @TempDir
    Path folder;

    private record Before(Coding coding, Code code, String memo, Integer weight) {
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void noCodingIsLostWithoutBeingListed(long seed) throws Exception {
        var chance = new Random(seed);
        try (var study = new Studied(folder)) {
            make(study, chance);
            for (var step = 0; step < 25 && codes(study).size() > 1; step++) {
                var change = any(study, chance);
                var before = study.all().stream()
                        .map(coding -> new Before(coding, coding.getCode(), coding.getMemo(), coding.getWeight())).toList();
                var state = state(study);
                study.execute(change);
                compare(study, change, before);
                if (!change.isNone() && chance.nextInt(3) == 0) {
                    var after = state(study);
                    study.session().history().undo();
                    assertSame(null, difference(state, state(study)), "undone: " + change.kind() + change.removed().stream().map(Identified::getId).toList());
                    study.session().history().redo();
                    assertSame(null, difference(after, state(study)));
                }
                if (study.all().size() < 40 && !codes(study).isEmpty()) {
                    code(study, chance, 40);
                }
            }
            study.session().save();
        }
    }

    private static void compare(Studied study, SchemeChange change, List<Before> before) {
        var listed = new HashMap<Coding, Listed>();
        for (var each : change.passages()) {
            if (each.passage() instanceof Coding coding && !(each instanceof Listed.ToCheck)) {
                assertFalse(listed.containsKey(coding), "listed twice");
                listed.put(coding, each);
            }
        }
        var there = new HashSet<>(study.all());
        var codes = new HashSet<>(codes(study));
        assertEquals(before.size(), there.size() + listed.values().stream().filter(each -> !(each instanceof Listed.Recoded)).count());
        for (var coding : there) {
            assertTrue(codes.contains(coding.getCode()), "the code of a passage is not in the codebook");
        }
        for (var each : before) {
            switch (listed.get(each.coding())) {
                case Listed.Recoded recoded -> assertSame(recoded.to(), each.coding().getCode());
                case Listed.Joined joined -> {
                    var into = (Coding) joined.into();
                    assertTrue(there.contains(into) && !there.contains(each.coding()));
                    assertTrue(each.memo() == null || into.getMemo().contains(each.memo()));
                    assertTrue(each.weight() == null || into.getWeight() >= each.weight());
                }
                case Listed.Deleted deleted -> assertFalse(there.contains(each.coding()));
                case Listed.ToCheck check -> throw new AssertionError();
                case null -> assertTrue(there.contains(each.coding()) && each.coding().getCode() == each.code());
            }
        }
    }

    private static SchemeChange any(Studied study, Random chance) {
        var codes = codes(study);
        var one = one(chance, codes);
        var two = List.of(one, one(chance, codes), one(chance, codes));
        return switch (chance.nextInt(7)) {
            case 0 -> study.changes().merge(two, one(chance, two));
            case 1 -> delete(study, chance, two.subList(0, 1 + chance.nextInt(2)));
            case 2 -> split(study, chance, one);
            case 3, 4 -> {
                EObject above = chance.nextInt(4) == 0 ? study.scheme() : one(chance, codes);
                var place = chance.nextInt(Tree.below(above).size() + 1);
                yield Tree.isUnder(above, two) ? study.changes().merge(List.of(), one) : study.changes().move(two, above, place);
            }
            case 5 -> {
                var typology = one(chance, study.session().observatory().getTypologies());
                yield study.changes().retype(one, Optional.of(typology).filter(each -> chance.nextBoolean()),
                        Optional.of(one(chance, typology.getCategories())).filter(each -> chance.nextBoolean()));
            }
            default -> {
                var typology = one(chance, study.session().observatory().getTypologies());
                yield typology.getCategories().size() < 2 ? study.changes().merge(List.of(), one)
                        : chance.nextBoolean() ? study.changes().mergeCategories(typology.getCategories().subList(1, 2),
                                typology.getCategories().getFirst())
                                : study.changes().removeCategory(typology.getCategories().getFirst(), Optional.empty());
            }
        };
    }

    private static SchemeChange delete(Studied study, Random chance, List<Code> codes) {
        var others = codes(study).stream().filter(code -> !Tree.isUnder(code, codes)).toList();
        var withBelow = chance.nextBoolean();
        if (others.isEmpty() || chance.nextInt(3) == 0) {
            return study.changes().delete(codes, withBelow, new Fate.Delete());
        }
        return study.changes().delete(codes, withBelow, codes.stream().allMatch(code -> Tree.above(code) != null
                && codes.stream().noneMatch(other -> EcoreUtil.isAncestor(other, Tree.above(code)))) && chance.nextBoolean()
                        ? new Fate.ToAbove() : new Fate.ToCode(one(chance, others)));
    }

    private static SchemeChange split(Studied study, Random chance, Code code) {
        var branches = new ArrayList<Branch>();
        Map<Integer, List<Coding>> parts = new HashMap<>();
        study.all().stream().filter(coding -> coding.getCode() == code)
                .forEach(coding -> parts.computeIfAbsent(chance.nextInt(3), any -> new ArrayList<>()).add(coding));
        branches.add(new Branch(Studied.fresh("scindé"), parts.getOrDefault(0, List.of())));
        branches.add(new Branch(one(chance, codes(study)), parts.getOrDefault(1, List.of())));
        return study.changes().split(code, branches, chance.nextBoolean());
    }

    private static void make(Studied study, Random chance) throws Exception {
        study.typology("familles", "a", "b", "c");
        study.typology("formes", "d", "e");
        for (var number = 0; number < 12; number++) {
            var codes = codes(study);
            if (codes.isEmpty() || chance.nextInt(3) == 0) {
                study.code("code " + number % 5);
            } else {
                study.code(one(chance, codes), "code " + number % 5);
            }
        }
        var codes = codes(study);
        study.set("ensemble", codes.get(0), codes.get(3), codes.get(5));
        var grid = study.framework("grille", codes.get(1), codes.get(2));
        study.summary(grid, study.alliance("cas"), codes.get(1), "résumé");
        study.query(codes.get(4).getId() + " et " + codes.get(5).getId());
        study.coder("A");
        study.coder("B");
        study.document("d1");
        study.document("d2");
        code(study, chance, 60);
        study.memo("mémo", codes.get(6), study.all().getFirst(), one(chance, study.all()));
    }

    /** Few segments, so that many passages meet. */
    private static void code(Studied study, Random chance, int count) {
        for (var number = 0; number < count; number++) {
            var start = chance.nextInt(4) * 10;
            var code = one(chance, codes(study));
            var coder = one(chance, study.scheme().getCoders());
            var document = one(chance, study.session().content().documents());
            if (study.codings(coder, document).getCodings().stream().noneMatch(coding -> coding.getStart() == start
                    && coding.getCode() == code)) {
                var coding = study.coding(coder, document, code, start, start + 8);
                var name = "remarque " + number;
                study.edit(() -> {
                    coding.setMemo(chance.nextInt(3) == 0 ? null : name);
                    coding.setWeight(chance.nextInt(3) == 0 ? null : (Integer) chance.nextInt(101));
                });
            }
        }
    }

    private static List<Code> codes(Studied study) {
        return study.scheme().getCodes().stream().flatMap(code -> Tree.all(code).stream()).toList();
    }

    private static <T> T one(Random chance, List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static String difference(List<String> before, List<String> after) {
        for (var line = 0; line < Math.max(before.size(), after.size()); line++) {
            var one = line < before.size() ? before.get(line) : "";
            var other = line < after.size() ? after.get(line) : "";
            if (!one.equals(other)) {
                return one + " became " + other;
            }
        }
        return null;
    }

    /** All elements with where they stand and what they say. */
    private static List<String> state(Studied study) {
        var state = new ArrayList<String>();
        for (var root : study.session().content().roots()) {
            write(root, state);
            root.eAllContents().forEachRemaining(element -> write(element, state));
        }
        return state;
    }

    private static void write(EObject element, List<String> state) {
        var line = new StringBuilder();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            var value = element.eGet(feature);
            line.append(value instanceof List<?> list ? list.stream().map(SchemePropertiesTest::name).toList() : name(value)).append(';');
        }
        state.add(line.toString());
    }

    private static Object name(Object value) {
        return value instanceof Identified element ? element.getId() : value;
    }
}
