// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.releng.sample.LightCase.LightStep;
import org.observatory.releng.sample.LightLists.Place;

/**
 * Draws the light cases so that their variables hang together: the kind of territory weighs on the field and on the category
 * of partnership, the category on the path through the states, the path on the maturity, and all of them on the budget and
 * on whether there is an agreement.
 */
final class LightCases {

    private static final long SEED = 20260409;
    private static final int LAST_YEAR = 2026;
    private static final int LAST_MONTH = 4;

    private static final List<String> NATURES = List.of("rural", "quartier", "littoral", "montagne", "bassin", "ile",
            "ville", "periurbain");
    private static final List<String> CATEGORIES = List.of("mécénat", "innovation sociétale", "coopération économique",
            "pratiques responsables");

    /** How often a field is found in each kind of territory. */
    private static final Map<String, List<Integer>> NATURES_OF_FIELD = Map.of(
            "alimentation", List.of(30, 5, 8, 10, 4, 22, 6, 25),
            "mobilite", List.of(35, 8, 6, 15, 5, 4, 9, 18),
            "habitat", List.of(10, 18, 8, 16, 28, 4, 10, 6),
            "emploi", List.of(6, 28, 6, 5, 30, 8, 10, 7),
            "sante", List.of(28, 12, 8, 12, 10, 10, 15, 5),
            "jeunesse", List.of(10, 30, 7, 8, 12, 18, 10, 5),
            "eau", List.of(14, 2, 38, 20, 4, 16, 2, 4),
            "numerique", List.of(18, 12, 6, 15, 8, 24, 10, 7),
            "reemploi", List.of(8, 12, 20, 4, 14, 8, 24, 10),
            "culture", List.of(18, 10, 8, 16, 20, 8, 18, 2));
    /** How often each category is found in a kind of territory. */
    private static final Map<String, List<Integer>> CATEGORIES_OF_NATURE = Map.of(
            "rural", List.of(12, 50, 28, 10), "quartier", List.of(50, 22, 14, 14),
            "littoral", List.of(12, 22, 18, 48), "montagne", List.of(10, 22, 22, 46),
            "bassin", List.of(55, 13, 24, 8), "ile", List.of(16, 30, 48, 6),
            "ville", List.of(26, 14, 46, 14), "periurbain", List.of(12, 14, 60, 14));
    /** How often each path is taken in a category. */
    private static final Map<String, List<Integer>> PATHS_OF_CATEGORY = Map.of(
            "mécénat", List.of(16, 8, 48, 10, 18), "innovation sociétale", List.of(24, 44, 4, 18, 10),
            "coopération économique", List.of(55, 14, 13, 10, 8), "pratiques responsables", List.of(34, 40, 4, 14, 8));
    private static final List<Path> PATHS = List.of(Path.values());
    private static final Map<String, Integer> BUDGETS = Map.of("mécénat", 190, "innovation sociétale", 85,
            "coopération économique", 140, "pratiques responsables", 60);
    private static final Map<String, Double> PRICES = Map.of("rural", 0.6, "quartier", 1.5, "littoral", 0.9,
            "montagne", 0.7, "bassin", 2.1, "ile", 0.6, "ville", 1.1, "periurbain", 1.3);
    private static final List<String> MATURITIES = List.of("naissante", "organisee", "installee", "essaimante");
    private static final List<Integer> AGREEMENTS = List.of(28, 62, 86, 95);

    /** A typical path: its states, and how many months each lasts at least and at most. */
    private enum Path {
        ASCENT("emergence 5 11, cadrage 6 12, experimentation 12 22, deploiement 22 46, consolidation 999 999"),
        PATIENCE("emergence 12 30, cadrage 12 20, experimentation 32 64, deploiement 999 999"),
        FLASH("cadrage 3 6, deploiement 18 38, essoufflement 6 20"),
        REBOUND("emergence 6 12, cadrage 6 12, experimentation 12 18, essoufflement 10 22, cadrage 6 12, deploiement 999 999"),
        EARLY_END("emergence 6 14, cadrage 8 18, essoufflement 4 12");

        private final List<String[]> states;

        Path(String states) {
            this.states = List.of(states.split(", ")).stream().map(state -> state.split(" ")).toList();
        }
    }

    private final Draw draw = new Draw(SEED);
    private final LightLists lists;
    private final Map<String, LightCase> sharing = new LinkedHashMap<>();

    LightCases(LightLists lists) {
        this.lists = lists;
    }

    /** {@return whether the light cases of a place share one trajectory, that of the place: every third place} */
    boolean shares(String place) {
        var places = lists.places();
        for (var rank = 0; rank < places.size(); rank++) {
            if (places.get(rank).key().equals(place)) {
                return rank % 3 == 0;
            }
        }
        return false;
    }

    /** {@return one case for each name of the ten fields, in the order of the lists} */
    List<LightCase> all() {
        var cases = new ArrayList<LightCase>();
        NATURES_OF_FIELD.keySet().stream().sorted().forEach(field -> {
            for (var name : lists.get(field)) {
                cases.add(one(cases.size() + 1, field, name));
            }
        });
        return cases;
    }

    private LightCase one(int number, String field, String name) {
        var nature = draw.weighted(NATURES, NATURES_OF_FIELD.get(field));
        var place = draw.one(lists.places().stream().filter(one -> one.nature().equals(nature)).toList());
        var category = draw.weighted(CATEGORIES, CATEGORIES_OF_NATURE.get(nature));
        var shared = sharing.get(place.key());
        var steps = shared == null ? steps(draw.weighted(PATHS, PATHS_OF_CATEGORY.get(category))) : shared.steps();
        var maturity = maturity(steps.getLast().state());
        var values = values(nature, field, category, maturity, steps);
        var start = shared == null || draw.chance(50) ? steps.getFirst().start() : steps.get(Math.min(1, steps.size() - 1)).start();
        var made = new LightCase("L%03d".formatted(number), LightLists.slug(name), name, place.key(), start,
                steps.getLast().end(), values, actors(place, category), steps);
        if (shares(place.key())) {
            sharing.putIfAbsent(place.key(), made);
        }
        return made;
    }

    private List<LightStep> steps(Path path) {
        var steps = new ArrayList<LightStep>();
        // Later years are likelier: the larger of two draws.
        var month = Math.max(draw.between(2012 * 12, 2024 * 12 + 11), draw.between(2012 * 12, 2024 * 12 + 11));
        var last = LAST_YEAR * 12 + LAST_MONTH - 1;
        for (var state : path.states) {
            var next = month + draw.between(Integer.parseInt(state[1]), Integer.parseInt(state[2]));
            var known = next <= last;
            var certainty = draw.weighted(List.of("CERTAIN", "PROBABLE", "CONJECTURED"), List.of(58, 32, 10));
            var inSameYear = !steps.isEmpty() && steps.getLast().start().startsWith("%04d".formatted(month / 12));
            steps.add(new LightStep(state[0], inSameYear ? month(month) : date(month), known ? month(next - 1) : null, certainty));
            if (!known) {
                break;
            }
            month = next;
        }
        return List.copyOf(steps);
    }

    /** A date in this month, as precise as somebody may remember it: half of them to the month. */
    private String date(int month) {
        return switch (draw.weighted(List.of(4, 7, 10), List.of(25, 50, 25))) {
            case 4 -> month(month).substring(0, 4);
            case 7 -> month(month);
            default -> month(month) + "-%02d".formatted(draw.between(1, 28));
        };
    }

    private static String month(int month) {
        return "%04d-%02d".formatted(month / 12, month % 12 + 1);
    }

    private String maturity(String state) {
        return draw.weighted(MATURITIES, switch (state) {
            case "emergence" -> List.of(92, 8, 0, 0);
            case "cadrage" -> List.of(70, 30, 0, 0);
            case "experimentation" -> List.of(20, 72, 8, 0);
            case "deploiement" -> List.of(3, 42, 47, 8);
            case "consolidation" -> List.of(0, 6, 50, 44);
            default -> List.of(38, 48, 14, 0);
        });
    }

    private Map<String, String> values(String nature, String field, String category, String maturity,
            List<LightStep> steps) {
        var rank = MATURITIES.indexOf(maturity);
        var values = new LinkedHashMap<String, String>();
        values.put("nature", nature);
        values.put("category", category);
        values.put("maturity", maturity);
        values.put("fields", draw.chance(35) ? field + " " + otherThan(field) : field);
        var amount = BUDGETS.get(category) * PRICES.get(nature) * (0.6 + 0.3 * rank) * draw.factor();
        values.put("budget", draw.chance(5) ? Values.UNKNOWN : draw.chance(6) ? ""
                : String.valueOf(Math.max(4, Math.round(amount))));
        var agreement = draw.chance(4) ? Values.UNKNOWN : draw.chance(AGREEMENTS.get(rank)) ? "yes" : "no";
        values.put("agreement", agreement);
        values.put("signed", switch (agreement) {
            case "yes" -> draw.chance(10) ? Values.UNKNOWN : steps.get(Math.min(1, steps.size() - 1)).start();
            case "no" -> Values.NOT_APPLICABLE;
            default -> "";
        });
        values.put("facilitation", draw.chance(30) ? draw.one(lists.get("facilitation")) : "");
        return values;
    }

    private String otherThan(String field) {
        var others = NATURES_OF_FIELD.keySet().stream().filter(one -> !one.equals(field)).sorted().toList();
        return draw.one(others);
    }

    private List<List<String>> actors(Place place, String category) {
        var actors = new ArrayList<List<String>>();
        actors.add(List.of(draw.one(lists.get("associations")), "associations", "PILOT"));
        if (!category.equals("innovation sociétale") || draw.chance(45)) {
            actors.add(List.of(draw.one(lists.get("companies")), "entreprises",
                    category.equals("mécénat") ? "FUNDER" : "PARTNER"));
        }
        if (category.equals("innovation sociétale") && draw.chance(55)) {
            actors.add(List.of(draw.one(lists.get("academics")), "acteurs académiques", "PARTNER"));
        }
        if (category.equals("mécénat") && draw.chance(55)) {
            actors.add(List.of(draw.one(lists.get("foundations")), "fondations", "FUNDER"));
        }
        if (draw.chance(60)) {
            var level = place.level().equals("COMMUNE") ? "Commune" : "Intercommunalité";
            actors.add(List.of(level + " (" + place.name() + ")", "élus locaux", draw.chance(50) ? "FUNDER" : "HOST"));
        }
        return actors;
    }
}
