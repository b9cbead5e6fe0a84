// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/** An invented study of as many cases as wanted as tables, with the columns that projects give; the same at every run. */
public final class AllianceWorld {

    private static final String[] CODES = { "trust/confiance", "money/argent", "rules and roles/règles et rôles", "power relations/rapports de pouvoir",
            "shared vision/vision partagée", "regulating management/gestion régulatrice",
            "transforming collective action/action collective transformatrice", "tactics/tactique", "strategy/stratégie", "foresight/prospective",
            "trigger/déclencheur", "wear/usure" };
    private static final String[] KINDS = { "rural intercommunality/intercommunalité rurale", "metropolitan quarter/quartier de métropole",
            "coast/littoral", "mountain valley/vallée de montagne", "medium-sized town/ville moyenne" };
    private static final String[] MAIN = { "patronage/mécénat", "societal innovation/innovation sociétale",
            "economic cooperation/coopération économique", "responsible practices/pratiques responsables" };
    private static final String[] STATES = { "emergence/émergence", "framing/cadrage", "experiment/expérimentation", "deployment/déploiement",
            "consolidation/consolidation", "flagging or end/essoufflement ou arrêt" };
    private static final String[] HOLDERS = { "TERRITORY", "ORGANISATION", "ENGAGEMENT" };

    private final Random chance = new Random(17);
    private final List<Table> tables = new ArrayList<>();
    private final int size;
    private int keys;

    private AllianceWorld(int size) {
        this.size = size;
    }

    /** A study of forty cases, with the observatory's own tables beside it. */
    public static Input input() {
        return of(40);
    }

    /** A study of so many cases, ten passages and four steps to each. */
    public static Input of(int size) {
        var world = new AllianceWorld(size);
        world.cases();
        world.codes();
        world.codings();
        world.steps();
        world.regions();
        world.tables.addAll(ObservatoryWorld.input().tables().values());
        return Input.of(world.tables.toArray(Table[]::new));
    }

    private static Label label(String both) {
        var slash = both.indexOf('/');
        return slash < 0 ? Label.same(both) : new Label(both.substring(0, slash), both.substring(slash + 1));
    }

    private static Table.Builder table(String key, String... columns) {
        var table = Table.builder(key, Label.same(key));
        for (var column : columns) {
            var kind = column.endsWith("!") ? Kind.LABEL : column.endsWith("@") ? Kind.DATE : column.endsWith("#") ? Kind.NUMBER
                    : column.endsWith("?") ? Kind.FLAG : Kind.TEXT;
            var name = column.replaceAll("[!@#?]$", "");
            table.column(name, name.equals("attribute:kind") ? label("Kind of territory/Nature du territoire")
                    : name.equals("attribute:main") ? label("Main category/Catégorie principale") : name.equals("attribute:agreed")
                    ? label("Agreement/Convention") : Label.same(name), kind);
        }
        return table;
    }

    private static String id(String kind, int number) {
        return new UUID(kind.hashCode() & 0xFFFFFFFFL | 0x4000L << 32, 0x8000_0000_0000_0000L + number).toString();
    }

    private <T> T any(T[] of) {
        return of[Math.min(of.length - 1, (int) Math.abs(chance.nextGaussian() * of.length / 2))];
    }

    private void cases() {
        var cases = table("cases", "name!", "territoryId", "attribute:kind!", "attribute:main!", "attribute:agreed?");
        var actors = table("actors", "name!", "role", "profile!", "caseId");
        for (var i = 0; i < size; i++) {
            cases.row(id("case", i), label("The alliance " + i + "/L’alliance n°\u00a0" + i), id("region", i % 19), label(any(KINDS)),
                    i % 17 == 3 ? null : label(any(MAIN)), chance.nextBoolean());
            for (var profile : List.of("associations/associations", "companies/entreprises", "mayors/élus locaux")) {
                if (chance.nextInt(3) > 0) {
                    actors.row(id("actor", keys++), label(profile), "PARTNER", label(profile), id("case", i));
                }
            }
        }
        tables.add(cases.build());
        tables.add(actors.build());
    }

    private void codes() {
        var categories = table("categories", "name!", "typology!", "typologyId", "parentId");
        var codes = table("codes", "name!", "path!", "categoryId");
        typology(categories, "levers", "Levers that activate the general interest/Leviers d’activation de l’intérêt général", CODES[4], CODES[5], CODES[6]);
        typology(categories, "times", "Time scales/Temporalités", CODES[7], CODES[8], CODES[9]);
        typology(categories, "positions", "Positions of a lever in the trajectory matrix/Positions d’un levier dans la matrice des trajectoires",
                "upstream/amont", "at the heart/au cœur", "downstream/aval");
        typology(categories, "models", "Socio-economic models of an ecosystem/Modèles socio-économiques d’un écosystème",
                "public action/action publique", "people/personnes", "productive economy/économie productive", "financial economy/économie financière",
                "knowledge economy/économie de la connaissance", "public services/services publics", "economy of engagement/économie de l’engagement");
        for (var i = 0; i < CODES.length; i++) {
            codes.row(id("code", i), label(CODES[i]), label(CODES[i]), i >= 4 && i < 7 ? id("levers", i - 4) : i >= 7 && i < 10 ? id("times", i - 7)
                    : i == 1 ? id("models", 3) : i == 0 ? id("models", 6) : null);
        }
        tables.add(categories.build());
        tables.add(codes.build());
    }

    private static void typology(Table.Builder table, String key, String name, String... categories) {
        for (var i = 0; i < categories.length; i++) {
            table.row(id(key, i), label(categories[i]), label(name), id(key, 99), null);
        }
    }

    private void codings() {
        var codings = table("codings", "coderId", "documentId", "caseId", "code!", "codeId", "start#", "end#", "leftOut?", "unplaced?");
        for (var i = 0; i < size * 10; i++) {
            var code = Math.min(CODES.length - 1, (int) Math.abs(chance.nextGaussian() * 7));
            var start = chance.nextInt(4000);
            codings.row(id("coding", i), id("coder", i % 2), id("document", i % size), id("case", i % size), label(CODES[code]), id("code", code),
                    BigDecimal.valueOf(start), BigDecimal.valueOf(start + 200L), false, false);
        }
        tables.add(codings.build());
    }

    private void steps() {
        var steps = table("steps", "trajectoryId", "trajectory!", "holder", "date@", "end@", "state!", "stateId", "certainty", "caseId", "openedBy");
        for (var i = 0; i < size; i++) {
            for (var holder = 0; holder < (i == 5 ? 3 : 1); holder++) {
                var year = 2008 + chance.nextInt(8);
                for (var step = 0; step < 4; step++) {
                    var state = Math.min(STATES.length - 1, step + (chance.nextInt(4) == 0 ? 1 : 0));
                    var next = year + 1 + chance.nextInt(3);
                    steps.row(id("step", keys), id("trajectory", i * 3 + holder), label("The path " + i + "/Le chemin n°\u00a0" + i), HOLDERS[holder],
                            step == 3 && i % 9 == 4 ? null : String.valueOf(year), step == 2 && i % 5 == 0 ? String.valueOf(next - 1) : null,
                            label(STATES[state]), id("state", state), step == 0 ? "PROBABLE" : "CERTAIN", id("case", i),
                            holder > 0 && step > 0 ? id("step", keys - 4) : null);
                    year = next + (step == 2 && i % 5 == 0 ? 2 : 0);
                    keys++;
                }
            }
        }
        tables.add(steps.build());
    }

    private void regions() {
        var codes = List.of("11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94", "01", "02", "03", "04", "06");
        var territories = table("territories", "name!", "code", "level", "size");
        for (var i = 0; i < codes.size(); i++) {
            territories.row(id("region", i), Label.same("Region " + codes.get(i)), codes.get(i), "REGION", null);
        }
        territories.row(id("region", 18), Label.same("Elsewhere"), null, "OTHER", null);
        tables.add(territories.build());
    }
}
