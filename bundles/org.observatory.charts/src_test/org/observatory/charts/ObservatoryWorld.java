// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.analysis.standard.ReferenceIds;

/** The observatory's own figures and dates as tables, with the columns that projects give. */
public final class ObservatoryWorld {

    private static final Label PAPER = new Label("Research paper no. 1", "Cahier de recherche n°\u00a01");

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

    /** Everything that the seven charts show. */
    public static Input input() {
        return new ObservatoryWorld().programmes().papers().notes().debate().seminars().studies().convictions()
                .partnerships()
                .perimeters().cases().build();
    }

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

    private String key() {
        return new UUID(0x1234_0000_0000_4000L, 0x8000_0000_0000_0000L + ++keys).toString();
    }

    private static Label paper(String place, String lieu) {
        return new Label(PAPER.en() + ", " + place, PAPER.fr() + ", " + lieu);
    }

    private ObservatoryWorld programmes() {
        programme("ARPEA", "2008", "2012", null);
        programme("PHARE", "2013", "2017", null);
        programme("IMPACT", "2018", "2022", "2017-11");
        programme("ECOSYSTEME", "2023", "2027", "2022-11");
        return this;
    }

    private void programme(String acronym, String start, String end, String launch) {
        programmes.row(key()).set("acronym", acronym).set("name", Label.same("Programme " + acronym))
                .set("kind", "OBSERVATORY")
                .set("start", start).set("end", end).set("launch", launch)
                .set("source", new Label("Seminar page 2026, note 3", "Page du séminaire 2026, note 3"));
    }

    private ObservatoryWorld papers() {
        var dates = List.of("2022-03", "2023-01", "2023-12", "2024-10");
        for (var i = 0; i < dates.size(); i++) {
            publication("RESEARCH_PAPER", new Label("research paper", "cahier de recherche"), i + 1, dates.get(i));
        }
        return this;
    }

    private ObservatoryWorld notes() {
        var dates = List.of("2021", "2022-12", "2023", "2024", "2025-11-27");
        for (var i = 0; i < dates.size(); i++) {
            publication("YEARLY_NOTE", new Label("yearly note", "note annuelle"), i + 1, dates.get(i));
        }
        return this;
    }

    private void publication(String kind, Label label, int number, String date) {
        publications.row(key()).set("title", Label.each(language -> label.in(language) + " " + number))
                .set("kind", kind)
                .set("kindLabel", label).set("number", BigDecimal.valueOf(number)).set("date", date)
                .set("source", new Label("Yearly note 2025, cover", "Note annuelle 2025, couverture"));
    }

    private ObservatoryWorld debate() {
        step(1, new Label("The impacts of innovative alliances in the service of the common good",
                "Les impacts des alliances innovantes au service du bien commun"), "2017-11-23", null);
        step(2, new Label("General interest: everyone’s business from today?",
                "Intérêt général\u00a0: dès aujourd’hui l’affaire de tous\u202f?"),
                "2018-01-12", null);
        step(3, new Label("Four workshops", "Quatre ateliers entre praticiens et chercheurs"), "2018-04", "2019-01");
        step(4, new Label("Part’Innov European colloquium", "Colloque européen de recherche Part’Innov"), "2019-03-29",
                null);
        step(5, new Label("Listening to the French", "À l’écoute des Français"), "2019-10-01", null);
        step(6, new Label("Listening to academics", "À l’écoute des acteurs académiques"), "2021-03-25", null);
        step(7, new Label("Listening to territories", "À l’écoute des Territoires"), "2021-07-12", null);
        return this;
    }

    private void step(int number, Label name, String start, String end) {
        events.row(key()).set("name", name).set("kind", "COLLOQUIUM")
                .set("kindLabel", new Label("colloquium", "colloque"))
                .set("step", BigDecimal.valueOf(number)).set("start", start).set("end", end)
                .set("dateCertainty", "STATED")
                .set("source", paper("box 2", "encadré 2"));
    }

    private ObservatoryWorld seminars() {
        for (var date : List.of("2021", "2022", "2023", "2024", "2025", "2026-04-09")) {
            events.row(key()).set("name",
                    new Label(date.substring(0, 4) + " seminar", "Séminaire " + date.substring(0, 4)))
                    .set("kind", "SEMINAR").set("kindLabel", new Label("seminar", "séminaire")).set("start", date)
                    .set("dateCertainty", "STATED")
                    .set("source", new Label("Seminar page 2026, note 2", "Page du séminaire 2026, note 2"));
        }
        return this;
    }

    private ObservatoryWorld studies() {
        study("IMPACT-Citoyens", "ACTOR", new Label("by actor", "par acteur"), "2019-10 2020-05", null);
        study("IMPACT-Elus locaux", "ACTOR", new Label("by actor", "par acteur"), "2020-11", null);
        for (var name : List.of("IMPACT-Entreprises", "IMPACT-Associations", "IMPACT-Fondations")) {
            study(name, "ACTOR", new Label("by actor", "par acteur"), "2021-09", null);
        }
        study("IMPACT-Territoire", "TERRITORY", new Label("by territory", "par territoire"), null, 13);
        study("IMPACT-Sectorielle", "SECTOR", new Label("by sector", "sectorielle"), null, 10);
        study("Enquêtes", "ACTOR", new Label("by actor", "par acteur"), "2008 2012 2015", null);
        return this;
    }

    private void study(String name, String family, Label label, String waves, Integer parts) {
        studies.row(key()).set("name", Label.same(name)).set("family", family).set("familyLabel", label)
                .set("programme", "IMPACT")
                .set("waves", waves).set("expectedParts", parts == null ? null : BigDecimal.valueOf(parts))
                .set("source", paper("box 1", "encadré 1"));
    }

    private ObservatoryWorld convictions() {
        conviction("Citizens", "Citoyens", "81", "2019-10 2020-05", 30);
        conviction("Mayors", "Maires", "92", "2020-11", 31);
        conviction("Company leaders", "Dirigeants d’entreprise", "83", "2021-09", 32);
        conviction("Heads of associations", "Responsables associatifs", "97", "2021-09", 33);
        conviction("Foundations", "Fondations", "98", "2021-09", 34);
        return this;
    }

    private void conviction(String en, String fr, String value, String dates, int note) {
        estimate("agir-ensemble-necessaire", new Label("Acting together is necessary", "Agir ensemble est nécessaire"),
                null,
                new Label(en, fr), value, "PERCENT", "EXACT", dates, "STATED", paper("note " + note, "note " + note));
    }

    private ObservatoryWorld partnerships() {
        var indicator = new Label("Companies with societal partnerships",
                "Entreprises qui développent des partenariats sociétaux");
        var companies = new Label("Companies", "Entreprises");
        estimate("partenariats-societaux", indicator, null, companies, "57", "PERCENT", "EXACT", "2021", "INFERRED",
                PAPER);
        estimate("partenariats-societaux", indicator, null, companies, "38", "PERCENT", "EXACT", "2015", "STATED",
                PAPER);
        return this;
    }

    private ObservatoryWorld perimeters() {
        var total = ReferenceIds.of("indicator-perimetres-projets-territoire");
        estimate("perimetres-projets-territoire", new Label("Perimeters", "Périmètres"), null, null, "833", "COUNT",
                "EXACT", null, null, PAPER);
        estimate("perimetres-une-interco",
                new Label("Held by one intercommunality", "Périmètres portés par une intercommunalité"),
                total, null, "660", "COUNT", "EXACT", null, null, PAPER);
        estimate("perimetres-plusieurs-intercos", new Label("Held by several intercommunalities",
                "Périmètres portés par plusieurs intercommunalités"), total, null, "173", "COUNT", "EXACT", null, null,
                PAPER);
        return this;
    }

    private ObservatoryWorld cases() {
        var cases = new Label("Cases in the base", "Cas recensés dans la base");
        estimate("base-cas", cases, null, null, "600", "COUNT", "MORE_THAN", "2022-03", "INFERRED", PAPER);
        estimate("base-cas", cases, null, null, "1000", "COUNT", "EXACT", "2026", "INFERRED", PAPER);
        return this;
    }

    /** One estimate; a null value is one that the sources lost. */
    ObservatoryWorld estimate(String slug, Label indicator, String partOf, Label population, String value, String unit,
            String qualifier, String dates, String certainty, Label source) {
        estimates.row(key()).set("figureLabel", indicator).set("indicator", ReferenceIds.of("indicator-" + slug))
                .set("indicatorLabel", indicator).set("partOf", partOf).set("populationLabel", population)
                .set("value", value == null ? null : new BigDecimal(value)).set("unit", unit)
                .set("qualifier", qualifier)
                .set("dates", dates).set("dateCertainty", certainty).set("source", source)
                .set("availability", value == null ? "LOST" : "STATED");
        return this;
    }

    Input build() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (var table : List.of(programmes, publications, events, studies, estimates)) {
            var built = table.build();
            tables.put(built.key(), built);
        }
        return new Input(tables, "0123456789abcdef");
    }
}
