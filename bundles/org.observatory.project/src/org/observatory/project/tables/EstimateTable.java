// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.ArrayList;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.FigureHolder;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Study;

/** The table of estimates: one row each, and one for each figure whose values the documents do not give. */
final class EstimateTable {

    private EstimateTable() {
    }

    static Table of(Observatory observatory) {
        var table = Table.builder("estimates", new Label("Estimates", "Estimations"))
                .column("figure", new Label("Figure (identifier)", "Chiffre (identifiant)"), Kind.TEXT)
                .column("figureLabel", new Label("Figure", "Chiffre"), Kind.LABEL)
                .column("indicator", new Label("Indicator (identifier)", "Indicateur (identifiant)"), Kind.TEXT)
                .column("indicatorLabel", new Label("Indicator", "Indicateur"), Kind.LABEL)
                .column("partOf", new Label("Part of (identifier)", "Partie de (identifiant)"), Kind.TEXT)
                .column("population", new Label("Population (identifier)", "Champ (identifiant)"), Kind.TEXT)
                .column("populationLabel", new Label("Population", "Champ"), Kind.LABEL)
                .column("study", new Label("Study (identifier)", "Étude (identifiant)"), Kind.TEXT)
                .column("studyLabel", new Label("Study", "Étude"), Kind.LABEL)
                .column("programme", new Label("Programme", "Programme"), Kind.TEXT)
                .column("value", new Label("Value", "Valeur"), Kind.NUMBER)
                .column("unit", new Label("Unit", "Unité"), Kind.TEXT)
                .column("qualifier", new Label("Qualifier", "Qualificatif"), Kind.TEXT)
                .column("dates", new Label("Dates", "Dates"), Kind.TEXT)
                .column("dateCertainty", new Label("Certainty of the date", "Certitude de la date"), Kind.TEXT)
                .column("base", new Label("Base (n)", "Base (n)"), Kind.NUMBER)
                .column("source", new Label("Source", "Source"), Kind.LABEL)
                .column("availability", new Label("Availability", "Disponibilité"), Kind.TEXT);
        var holders = new ArrayList<FigureHolder>();
        holders.add(observatory);
        for (var programme : observatory.getProgrammes()) {
            holders.add(programme);
            holders.addAll(programme.getStudies());
        }
        holders.addAll(observatory.getStudies());
        for (var holder : holders) {
            holder.getFigures().forEach(figure -> add(table, figure, holder));
        }
        return table.build();
    }

    private static void add(Table.Builder table, Figure figure, FigureHolder holder) {
        if (figure.getEstimates().isEmpty()) {
            table.row(Cells.id(figure));
            describe(table, figure, holder);
            table.set("source", Cells.source(figure));
        }
        for (var estimate : figure.getEstimates()) {
            table.row(Cells.id(estimate));
            describe(table, figure, holder);
            fill(table, estimate);
        }
    }

    private static void describe(Table.Builder table, Figure figure, FigureHolder holder) {
        var indicator = figure.getIndicator();
        var study = holder instanceof Study it ? it : null;
        table.set("figure", Cells.id(figure)).set("figureLabel", Cells.name(figure))
                .set("indicator", Cells.id(indicator)).set("indicatorLabel", Cells.name(indicator))
                .set("partOf", indicator == null ? null : Cells.id(indicator.getPartOf()))
                .set("population", Cells.id(figure.getPopulation())).set("populationLabel", Cells.name(figure.getPopulation()))
                .set("study", Cells.id(study)).set("studyLabel", Cells.name(study))
                .set("programme", Cells.programme(holder)).set("availability", figure.getAvailability().getName());
    }

    private static void fill(Table.Builder table, Estimate estimate) {
        var sourced = estimate.getSources().isEmpty() && estimate.eContainer() instanceof Figure figure ? figure : estimate;
        table.set("value", estimate.getValue()).set("unit", estimate.getUnit().getName())
                .set("qualifier", estimate.getQualifier().getName()).set("dates", Cells.dates(estimate.getDates()))
                .set("dateCertainty", estimate.getDateCertainty().getName()).set("base", Cells.number(estimate.getBase()))
                .set("source", Cells.source(sourced));
    }
}
