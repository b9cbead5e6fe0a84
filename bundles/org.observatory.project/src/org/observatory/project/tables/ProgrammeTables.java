// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.ArrayList;
import java.util.stream.Collectors;

import java.util.List;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Typology;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Wave;
import org.observatory.project.internal.ElementNames;

/** The tables of programmes, and of what they published, debated and studied. */
final class ProgrammeTables {

    private static final Label NAME = new Label("Name", "Nom");
    private static final Label KIND = new Label("Kind", "Nature");
    private static final Label KIND_CODE = new Label("Kind (code)", "Nature (code)");
    private static final Label START = new Label("Start", "Début");
    private static final Label END = new Label("End", "Fin");
    private static final Label DATE = new Label("Date", "Date");
    private static final Label PROGRAMME = new Label("Programme", "Programme");
    private static final Label SOURCE = new Label("Source", "Source");

    private ProgrammeTables() {
    }

    static Table programmes(Observatory observatory) {
        var table = Table.builder("programmes", new Label("Programmes", "Programmes"))
                .column("acronym", new Label("Acronym", "Sigle"), Kind.TEXT)
                .column("name", NAME, Kind.LABEL)
                .column("kind", KIND_CODE, Kind.TEXT)
                .column("start", START, Kind.DATE)
                .column("end", END, Kind.DATE)
                .column("launch", new Label("Launch", "Lancement"), Kind.DATE)
                .column("source", SOURCE, Kind.LABEL);
        for (var it : observatory.getProgrammes()) {
            table.row(Cells.id(it), Cells.text(it.getAcronym()), Cells.fullName(it), it.getKind().getName(),
                    Cells.date(it.getStart()), Cells.date(it.getEnd()), Cells.date(it.getLaunch()), Cells.source(it));
        }
        return table.build();
    }

    static Table publications(Observatory observatory) {
        var table = Table.builder("publications", new Label("Publications", "Publications"))
                .column("title", new Label("Title", "Titre"), Kind.LABEL)
                .column("kind", KIND_CODE, Kind.TEXT)
                .column("kindLabel", KIND, Kind.LABEL)
                .column("number", new Label("Number", "Numéro"), Kind.NUMBER)
                .column("date", DATE, Kind.DATE)
                .column("series", new Label("Series", "Collection"), Kind.TEXT)
                .column("programme", PROGRAMME, Kind.TEXT)
                .column("source", SOURCE, Kind.LABEL);
        for (var it : observatory.getPublications()) {
            table.row(Cells.id(it), Cells.fullName(it), it.getKind().getName(),
                    ElementNames.both(names -> names.literal(it.getKind())), Cells.number(it.getNumber()),
                    Cells.date(it.getDate()), Cells.text(it.getSeries()), Cells.programme(it.getProgramme()),
                    Cells.source(it));
        }
        return table.build();
    }

    static Table events(Observatory observatory) {
        var table = Table.builder("events", new Label("Events", "Événements"))
                .column("name", NAME, Kind.LABEL)
                .column("kind", KIND_CODE, Kind.TEXT)
                .column("kindLabel", KIND, Kind.LABEL)
                .column("start", START, Kind.DATE)
                .column("end", END, Kind.DATE)
                .column("dateCertainty", new Label("Certainty of the date", "Certitude de la date"), Kind.TEXT)
                .column("step", new Label("Step of the debate", "Étape du débat"), Kind.NUMBER)
                .column("theme", new Label("Theme", "Thème"), Kind.LABEL)
                .column("programme", PROGRAMME, Kind.TEXT)
                .column("source", SOURCE, Kind.LABEL);
        for (var it : observatory.getEvents()) {
            table.row(Cells.id(it), Cells.fullName(it), it.getKind().getName(),
                    ElementNames.both(names -> names.literal(it.getKind())), Cells.date(it.getStart()), Cells.date(it.getEnd()),
                    it.getDateCertainty().getName(), Cells.number(it.getStep()), Cells.label(it.getThemeEn(), it.getThemeFr()),
                    Cells.programme(it.getProgramme()), Cells.source(it));
        }
        return table.build();
    }

    static Table studies(Observatory observatory) {
        var table = Table.builder("studies", new Label("Studies", "Études"))
                .column("name", NAME, Kind.LABEL)
                .column("family", new Label("Family (code)", "Famille (code)"), Kind.TEXT)
                .column("familyLabel", new Label("Family", "Famille"), Kind.LABEL)
                .column("programme", PROGRAMME, Kind.TEXT)
                .column("published", new Label("Published", "Publication"), Kind.DATE)
                .column("waves", new Label("Waves of fieldwork", "Vagues d’enquête"), Kind.TEXT)
                .column("populations", new Label("Populations", "Champ"), Kind.LABEL)
                .column("expectedParts", new Label("Expected parts", "Volets attendus"), Kind.NUMBER)
                .column("source", SOURCE, Kind.LABEL);
        var studies = new ArrayList<Study>();
        observatory.getProgrammes().forEach(programme -> studies.addAll(programme.getStudies()));
        studies.addAll(observatory.getStudies());
        for (var it : studies) {
            var waves = it.getWaves().stream().map(Wave::getDate).filter(date -> date != null).collect(Collectors.toSet());
            table.row(Cells.id(it), Cells.fullName(it), it.getFamily().getName(),
                    ElementNames.both(names -> names.literal(it.getFamily())), Cells.programme(it), Cells.date(it.getPublished()),
                    Cells.dates(waves), Cells.names(it.getPopulations()), Cells.number(it.getExpectedParts()),
                    Cells.source(it));
        }
        return table.build();
    }

    static Table territories(Observatory observatory) {
        var table = Table.builder("territories", new Label("Territories", "Territoires"))
                .column("name", NAME, Kind.LABEL)
                .column("code", new Label("Official code", "Code officiel"), Kind.TEXT)
                .column("level", new Label("Level (code)", "Échelon (code)"), Kind.TEXT)
                .column("size", new Label("Size class", "Classe de taille"), Kind.TEXT);
        for (var it : observatory.getTerritories()) {
            table.row(Cells.id(it), Cells.fullName(it), Cells.text(it.getCode()), it.getLevel().getName(), Cells.text(it.getSizeClass()));
        }
        return table.build();
    }

    static Table categories(Observatory observatory) {
        var table = Table.builder("categories", new Label("Categories of typologies", "Catégories des typologies"))
                .column("name", NAME, Kind.LABEL)
                .column("typology", new Label("Typology", "Typologie"), Kind.LABEL)
                .column("typologyId", new Label("Typology (identity)", "Typologie (identifiant)"), Kind.TEXT)
                .column("parentId", new Label("Category above (identity)", "Catégorie parente (identifiant)"), Kind.TEXT);
        observatory.getTypologies().forEach(typology -> add(table, typology, null, typology.getCategories()));
        return table.build();
    }

    private static void add(Table.Builder table, Typology typology, Category above, List<Category> categories) {
        for (var category : categories) {
            table.row(Cells.id(category), Cells.fullName(category), Cells.fullName(typology), Cells.id(typology), Cells.id(above));
            add(table, typology, category, category.getCategories());
        }
    }
}
