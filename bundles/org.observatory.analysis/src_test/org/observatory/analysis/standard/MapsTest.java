// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.kit.Contract;
import org.observatory.analysis.trajectories.AllianceTrajectories;

/** Programmes with what belongs to them, cases by region, the trajectories of an alliance. */
class MapsTest {

    private final Table.Builder cases = table("cases", "name!", "key", "territoryId");
    private final Table.Builder territories = table("territories", "name!", "code", "level");
    private final Table.Builder steps = table("steps", "trajectoryId", "trajectory!", "holder", "date@", "end@", "state!", "stateId", "certainty",
            "caseId", "openedBy");
    private final Table.Builder categories = table("categories", "name!");
    private final Table.Builder programmes = table("programmes", "acronym", "name!", "kind", "start@");
    private final Table.Builder studies = table("studies", "name!", "programme", "waves");
    private final Table.Builder publications = table("publications", "title!", "programme", "date@");
    private final Table.Builder events = table("events", "name!", "programme", "start@");

    MapsTest() {
        cases.row("k1", Label.same("Quay"), "A1", "t1 t2").row("k2", Label.same("Farm"), "A2", "t3").row("k3", Label.same("Isle"), "A3", null)
                .row("k4", Label.same("Both"), "A4", "t1 t3");
        territories.row("t1", Label.same("Bretagne"), "53", "REGION").row("t2", Label.same("Brest"), "29019", "COMMUNE")
                .row("t3", Label.same("Réunion"), "974", "DEPARTMENT").row("t4", Label.same("France"), null, "COUNTRY");
        step("s1", "T", "TERRITORY", "2012", "begin", "c1", "k1", null).step("s2", "T", "TERRITORY", "2010-05", "end", "c2", "k1", null)
                .step("s3", "E", "ENGAGEMENT", "2013", "begin", "c1", "k1 k2", "s1").step("s4", "E", "ENGAGEMENT", null, "end", "c2", "k1", null)
                .step("s5", "F", "ENGAGEMENT", "2011", "begin", "c1", "k2", "s1");
        categories.row("c2", Label.same("end")).row("c1", Label.same("begin"));
        programmes.row("p2", "B", Label.same("Later"), "AROUND", "2018").row("p1", null, Label.same("Earlier"), "OBSERVATORY", "2008");
        studies.row("u1", Label.same("Survey"), "B", "2019-10 2020");
        publications.row("w1", Label.same("Paper"), null, null);
        events.row("e1", Label.same("Debate"), "Earlier", "2009");
    }

    private static Table.Builder table(String key, String... columns) {
        var table = Table.builder(key, Label.same(key));
        for (var column : columns) {
            table.column(column.replaceAll("[!@]", ""), Label.same(column.replaceAll("[!@]", "")),
                    column.endsWith("!") ? Kind.LABEL : column.endsWith("@") ? Kind.DATE : Kind.TEXT);
        }
        return table;
    }

    private MapsTest step(String key, String trajectory, String holder, String date, String state, String stateId, String aCase, String opened) {
        steps.row(key, trajectory, Label.same(trajectory), holder, date, null, Label.same(state), stateId, "CERTAIN", aCase, opened);
        return this;
    }

    private Input input() {
        return Input.of(cases.build(), territories.build(), steps.build(), categories.build(), programmes.build(), studies.build(),
                publications.build(), events.build());
    }

    private Result run(String analysis, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(StandardAnalyses.bundled()).run(analysis, input(), parameters, Progress.none());
    }

    @Test
    void aCaseLiesInTheRegionThatTheCodeOfItsTerritoryTells() throws AnalysisException {
        var result = run("cases-by-region", Map.of());
        var regions = result.table("regions");
        assertEquals(19, regions.size());
        assertEquals(List.of("Bretagne 2 k1 k4", "La Réunion 2 k2 k4", "region not known 1 k3"), regions.rows().filter(row ->
                regions.number(row, "count").signum() > 0).mapToObj(row -> regions.label(row, "name").en() + " " + regions.number(row, "count")
                + " " + regions.cellKey(row, "count")).toList());
        assertEquals(1, result.value("unplaced").asDouble());
        assertEquals(1, result.warnings().size());
    }

    @Test
    void departmentsAndCommunesLeadToTheirRegionAndOtherCodesToNone() {
        assertEquals("94", CasesByRegion.region("COMMUNE", "2A004"));
        assertEquals("04", CasesByRegion.region("COMMUNE", "97411"));
        assertEquals("11", CasesByRegion.region("DEPARTMENT", "75"));
        assertNull(CasesByRegion.region("COMMUNE", "7505"));
        assertNull(CasesByRegion.region("REGION", "99"));
        assertNull(CasesByRegion.region("INTERCOMMUNALITY", "242900314"));
    }

    @Test
    void whatBelongsToAProgrammeFollowsItsDateAndWhatNoSourceAttributesIsCounted() throws AnalysisException {
        var result = run("programme-map", Map.of());
        var items = result.table("items");
        assertEquals(List.of("p1 Earlier 2008", "p2 B 2018", "u1 B 2019-10", "w1 null null", "e1 Earlier 2009"),
                items.rows().mapToObj(row -> items.rowKey(row) + " " + items.text(row, "programme") + " " + items.text(row, "date")).toList());
        assertTrue(result.warnings().getFirst().en().contains("1"));
    }

    @Test
    void theAllianceOfMostKindsOfTrajectoriesIsShownWithItsLinks() throws AnalysisException {
        var result = run("alliance-trajectories", Map.of());
        var found = result.table("steps");
        assertEquals("Quay", result.table("case").label(0, "name").en());
        assertEquals(List.of("s2 2010-05 2012", "s1 2012 null", "s3 2013 null"), found.rows().mapToObj(row -> found.rowKey(row) + " "
                + found.text(row, "date") + " " + found.text(row, "next")).toList());
        assertEquals("s1 s3", result.table("links").rowKey(0));
        assertEquals(1, result.warnings().size());
        assertTrue(found.number(0, "rank").compareTo(found.number(1, "rank")) < 0);
    }

    @Test
    void anAllianceIsNamedByItsNameItsKeyOrItsIdentity() throws AnalysisException {
        for (var name : List.of("farm", "a2", "k2")) {
            assertEquals("Farm", run("alliance-trajectories", Map.of("case", name)).table("case").label(0, "name").en());
        }
        assertThrows(AnalysisException.class, () -> run("alliance-trajectories", Map.of("case", "nobody")));
        assertThrows(AnalysisException.class, () -> run("alliance-trajectories", Map.of("case", "Isle")));
    }

    @Test
    void statesOfAProjectStandInTheOrderOfTheirTypology() throws AnalysisException {
        var states = run("sequences", Map.of("holder", "TERRITORY")).table("states");
        assertEquals(List.of("end", "begin"), states.rows().mapToObj(row -> states.label(row, "state").en()).toList());
    }

    @Test
    void allOfThemKeepTheirPromises() {
        for (var analysis : List.of(new ProgrammeMap(), new CasesByRegion(), new AllianceTrajectories())) {
            assertEquals(List.of(), Contract.of(analysis).reading(input()).anyOrderOfColumns("cases").broken(), analysis.id());
        }
    }
}
