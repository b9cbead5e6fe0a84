// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * How many cases lie in each French region, by the official codes of their territories: of a region, a department or a
 * commune (code officiel géographique, INSEE). The values {@code cases} and {@code unplaced}; the table {@code regions}, one
 * row for each of the 18 regions in the order of their codes, metropolitan ones first: regionId (the code), name, count with the keys of the
 * cases; and a last row without a code for those that lie in none that is known.
 */
public final class CasesByRegion implements Analysis {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> OF_DEPARTMENT = new LinkedHashMap<>();

    static {
        region("11", "Île-de-France", "75 77 78 91 92 93 94 95");
        region("24", "Centre-Val de Loire", "18 28 36 37 41 45");
        region("27", "Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90");
        region("28", "Normandie", "14 27 50 61 76");
        region("32", "Hauts-de-France", "02 59 60 62 80");
        region("44", "Grand Est", "08 10 51 52 54 55 57 67 68 88");
        region("52", "Pays de la Loire", "44 49 53 72 85");
        region("53", "Bretagne", "22 29 35 56");
        region("75", "Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87");
        region("76", "Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82");
        region("84", "Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74");
        region("93", "Provence-Alpes-Côte d’Azur", "04 05 06 13 83 84");
        region("94", "Corse", "2A 2B");
        region("01", "Guadeloupe", "971");
        region("02", "Martinique", "972");
        region("03", "Guyane", "973");
        region("04", "La Réunion", "974");
        region("06", "Mayotte", "976");
    }

    private static void region(String code, String name, String departments) {
        NAMES.put(code, name);
        for (var department : departments.split(" ")) {
            OF_DEPARTMENT.put(department, code);
        }
    }

    /** {@return the region of a territory} null where its level and code tell none. */
    static String region(String level, String code) {
        if (level == null || code == null) {
            return null;
        }
        return switch (level) {
            case "REGION" -> NAMES.containsKey(code) ? code : null;
            case "DEPARTMENT" -> OF_DEPARTMENT.get(code);
            case "COMMUNE" -> code.length() != 5 ? null : OF_DEPARTMENT.get(code.substring(0, code.startsWith("97") ? 3 : 2));
            default -> null;
        };
    }

    @Override
    public String id() {
        return "cases-by-region";
    }

    @Override
    public Label label() {
        return new Label("Cases by French region", "Cas par région française");
    }

    @Override
    public Label description() {
        return new Label("How many cases lie in each region, by the official codes of their territories.",
                "Combien de cas sont dans chaque région, d’après les codes officiels de leurs territoires.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of();
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("cases", "territoryId") && input.has("territories", "code", "level");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var territories = input.table("territories");
        var regions = new LinkedHashMap<String, String>();
        territories.rows().forEach(row -> {
            var region = region(territories.text(row, "level"), territories.text(row, "code"));
            if (region != null) {
                regions.put(territories.rowKey(row), region);
            }
        });
        var cases = input.table("cases");
        var found = new LinkedHashMap<String, Set<String>>();
        NAMES.keySet().forEach(code -> found.put(code, new LinkedHashSet<>()));
        found.put("", new LinkedHashSet<>());
        var several = 0;
        for (var row = 0; row < cases.size(); row++) {
            var ids = cases.text(row, "territoryId");
            var of = new LinkedHashSet<String>();
            for (var id : ids == null ? new String[0] : ids.split(" ")) {
                if (regions.containsKey(id)) {
                    of.add(regions.get(id));
                }
            }
            several += of.size() > 1 ? 1 : 0;
            var key = cases.rowKey(row);
            of.forEach(region -> found.get(region).add(key));
            if (of.isEmpty()) {
                found.get("").add(key);
            }
        }
        var table = Table.builder("regions", new Label("Regions", "Régions")).column("regionId", new Label("Official code", "Code officiel"), Kind.TEXT)
                .column("name", new Label("Region", "Région"), Kind.LABEL).column("count", new Label("Cases", "Cas"), Kind.NUMBER);
        found.forEach((code, keys) -> table.row(code.isEmpty() ? "unplaced" : "region " + code).set("regionId", code.isEmpty() ? null : code)
                .set("name", code.isEmpty() ? new Label("region not known", "région non connue") : Label.same(NAMES.get(code)))
                .set("count", BigDecimal.valueOf(keys.size()), String.join(" ", keys)));
        var result = Result.builder(this, parameters, input).value("cases", cases.size()).value("unplaced", found.get("").size());
        if (several > 0) {
            result.warning(new Label("Cases in several regions count in each of them: " + several + ".",
                    "Les cas situés dans plusieurs régions comptent dans chacune : " + several + "."));
        }
        return result.table(table.build()).build();
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Cases counted by region after the official geographical code (INSEE).",
                "Cas comptés par région d’après le code officiel géographique (INSEE)."));
    }
}
