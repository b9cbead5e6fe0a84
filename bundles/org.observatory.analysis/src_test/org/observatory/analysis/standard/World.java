// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/** Builds the tables of a small observatory, with the columns that projects give. */
final class World {

    private final Table.Builder programmes =
            table("programmes", "acronym", "name!", "kind", "start@", "end@", "launch@", "source!");
    private final Table.Builder publications =
            table("publications", "title!", "kind", "kindLabel!", "number#", "date@", "series",
            "programme", "source!");
    private final Table.Builder events =
            table("events", "name!", "kind", "kindLabel!", "start@", "end@", "dateCertainty", "step#",
            "theme!", "programme", "source!");
    private final Table.Builder studies =
            table("studies", "name!", "family", "familyLabel!", "programme", "published@", "waves",
            "populations!", "expectedParts#", "source!");
    private final Table.Builder estimates =
            table("estimates", "figure", "figureLabel!", "indicator", "indicatorLabel!", "partOf",
            "population", "populationLabel!", "study", "studyLabel!", "programme", "value#", "unit", "qualifier",
            "dates",
            "dateCertainty", "base#", "source!", "availability");
    private int keys;

    private static Table.Builder table(String key, String... columns) {
        var table = Table.builder(key, Label.same(key));
        for (var column : columns) {
            var kind = column.endsWith("!") ? Kind.LABEL : column.endsWith("@") ? Kind.DATE : column.endsWith("#")
                    ? Kind.NUMBER : Kind.TEXT;
            var name = column.replaceAll("[!@#]$", "");
            table.column(name, Label.same(name), kind);
        }
        return table;
    }

    private String key(String prefix) {
        return prefix + "-" + ++keys;
    }

    World programme(String acronym, String start, String end, String launch) {
        programmes.row(key("programme")).set("acronym", acronym).set("name", Label.same("Programme " + acronym))
                .set("kind", "OBSERVATORY").set("start", start).set("end", end).set("launch", launch)
                .set("source", Label.same("000, note 3"));
        return this;
    }

    World paper(int number, String date) {
        publications.row(key("paper")).set("title", Label.same("Paper " + number)).set("kind", "RESEARCH_PAPER")
                .set("kindLabel", new Label("research paper", "cahier de recherche"))
                .set("number", BigDecimal.valueOf(number))
                .set("date", date).set("source", Label.same("000"));
        return this;
    }

    World event(String name, String kind, Integer step, String start, String end, String certainty) {
        events.row(key("event")).set("name", Label.same(name)).set("kind", kind).set("kindLabel", Label.same(kind))
                .set("step", step == null ? null : BigDecimal.valueOf(step)).set("start", start).set("end", end)
                .set("dateCertainty", certainty).set("source", Label.same("001, box 2"));
        return this;
    }

    World study(String name, String family, String programme, String published, String waves, Integer parts) {
        studies.row(key("study")).set("name", Label.same(name)).set("family", family)
                .set("familyLabel", Label.same(family))
                .set("programme", programme).set("published", published).set("waves", waves)
                .set("expectedParts", parts == null ? null : BigDecimal.valueOf(parts))
                .set("source", Label.same("001"));
        return this;
    }

    World estimate(String indicator, String partOf, String population, String value, String dates, String certainty) {
        estimates.row(key("estimate")).set("indicator", indicator).set("indicatorLabel", Label.same(indicator))
                .set("partOf", partOf)
                .set("figureLabel", Label.same("figure of " + population))
                .set("populationLabel", Label.same(population))
                .set("value", value == null ? null : new BigDecimal(value)).set("unit", "PERCENT")
                .set("qualifier", "EXACT")
                .set("dates", dates).set("dateCertainty", certainty).set("source", Label.same("001"))
                .set("availability", value == null ? "LOST" : "STATED");
        return this;
    }

    Input input() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (var table : List.of(programmes, publications, events, studies, estimates)) {
            var built = table.build();
            tables.put(built.key(), built);
        }
        return new Input(tables, "fingerprint");
    }
}
