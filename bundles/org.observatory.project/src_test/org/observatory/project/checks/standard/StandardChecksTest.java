// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Unit;
import org.observatory.project.kit.World;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** Each check finds the fault it is for, names the element and the place, and leaves a sound project alone. */
class StandardChecksTest {

    private final World world = new World();
    private Programme impact;
    private Study citizens;
    private Estimate estimate;

    @BeforeEach
    void aSoundProject() {
        impact = world.programme("IMPACT", "2018", "2022");
        impact.setLaunch(PartialDate.parse("2017-11"));
        citizens = world.study(impact, "IMPACT-Citoyens");
        world.wave(citizens, "2019-10", null);
        var figure = world.figure(citizens, world.indicator("Agir ensemble"), world.population("Citoyens"));
        estimate = world.estimate(figure, "81", Unit.PERCENT);
        world.event(impact, "Colloque", "2017-11-23");
        world.participation(impact, "Le RAMEAU");
        world.typology("Impacts", 3, "performance", "innovation", "confiance");
    }

    private List<Issue> issues() {
        var report = Checks.of(StandardChecks.all()).run(CheckedProject.of(world.observatory()));
        assertTrue(report.failures().isEmpty(), report.failures().toString());
        return report.issues();
    }

    private Issue only(String check, Severity severity) {
        var issues = issues();
        assertEquals(List.of(check), issues.stream().map(Issue::check).toList());
        assertEquals(severity, issues.getFirst().severity());
        return issues.getFirst();
    }

    @Test
    void aSoundProjectHasNoIssue() {
        assertEquals(List.of(), issues());
    }

    @Test
    void aContradictionIsToldWithEachSideItsSourceAndTheRetainedOne() {
        var point = world.disagreement(impact, "fin du programme", "2022", "2023");
        point.setFeature("end");
        point.getStatements().get(1).getSources().set(0, world.note(world.document("Cahier de recherche n° 3"), 2));

        var issue = only("conflicting-sources", Severity.WARNING);

        assertSame(impact, issue.element());
        assertEquals(impact.getId(), issue.elementId());
        assertSame(ProgrammesPackage.Literals.PROGRAMME__END, issue.field());
        assertEquals("Les sources divergent sur « fin du programme » : 2022 (valeur retenue : Cahier de recherche n° 1, "
                + "note 30) ; 2023 (Cahier de recherche n° 3, note 2).", issue.message().fr());
        assertEquals("Sources disagree on “fin du programme”: 2022 (retained: Cahier de recherche n° 1, note 30); "
                + "2023 (Cahier de recherche n° 3, note 2).", issue.message().en());
        assertEquals(2, issue.sources().size());
    }

    @ParameterizedTest(name = "{0} retained")
    @CsvSource({"0", "2"})
    void aContradictionRetainsExactlyOneSide(int retained) {
        var point = world.disagreement(impact, "fin", "2022", "2023");
        point.getStatements().forEach(side -> side.setRetained(retained == 2));

        assertEquals(Severity.ERROR, issues().getFirst().severity());
        assertEquals("retained-statement", issues().getFirst().check());
        assertSame(point, issues().getFirst().element());
    }

    @Test
    void aContradictionWithASingleSideIsAnError() {
        world.disagreement(impact, "fin", "2022", "2023").getStatements().removeLast();
        assertEquals("retained-statement", issues().getFirst().check());
    }

    @Test
    void aTypologyKnownByItsSizeSaysHowManyAreExpectedAndEntered() {
        world.typology("Domaines de fragilité", 16).setCompleteness(Completeness.SIZE_ONLY);
        assertEquals("Les documents ne donnent que le nombre des catégories : 16 attendues, 0 saisie.",
                only("incomplete-typology", Severity.WARNING).message().fr());
        assertEquals("Cahier de recherche n° 1, note 30", issues().getFirst().where().fr());
    }

    @Test
    void aTypologyWhoseCategoriesAreLostIsReported() {
        world.typology("Interactions", 0).setCompleteness(Completeness.LOST);
        only("incomplete-typology", Severity.WARNING);
    }

    @Test
    void aTypologySaidToBeCompleteIsCounted() {
        world.typology("Arts", 3, "politique", "stratégie").setCompleteness(Completeness.COMPLETE);
        assertEquals("The typology is said to be complete: 3 expected, 2 entered.",
                only("incomplete-typology", Severity.WARNING).message().en());
    }

    @Test
    void groupsOfCategoriesAreNotCountedButWhatTheyGroupIs() {
        var typology = world.typology("Modèles", 2);
        var group = world.category("personnes");
        group.getCategories().add(world.category("action publique"));
        group.getCategories().add(world.category("économie de l’engagement"));
        typology.getCategories().add(group);
        typology.setCompleteness(Completeness.COMPLETE);
        assertEquals(List.of(), issues());
    }

    @Test
    void anOpenTypologyMayHoldAnyNumber() {
        var typology = world.typology("Concepts", 9, "un");
        typology.setCompleteness(Completeness.OPEN);
        assertEquals(List.of(), issues());
    }

    @Test
    void whatNoDocumentSupportsIsReported() {
        citizens.getSources().clear();
        assertSame(citizens, only("missing-source", Severity.WARNING).element());
    }

    @Test
    void aFigureIsSupportedByItsEstimatesAndACategoryByItsTypology() {
        citizens.getFigures().getFirst().getSources().clear();
        world.observatory().getTypologies().getFirst().getCategories().forEach(category -> category.getSources().clear());
        assertEquals(List.of(), issues());

        estimate.getSources().clear();
        assertEquals(2, issues().size());
    }

    @Test
    void aTerritoryIsSupportedByItsOfficialCode() {
        var region = ProgrammesFactory.eINSTANCE.createTerritory();
        region.setId("0b0f5d6e-2a51-4c4e-8f0e-0d7f8d1c7a53");
        region.setNameFr("Bretagne");
        world.observatory().getTerritories().add(region);
        assertSame(region, only("missing-source", Severity.WARNING).element());

        region.setCode("53");
        assertEquals(List.of(), issues());
    }

    @Test
    void whatTheResearchersEnterNeedsNoSource() {
        impact.setKind(ProgrammeKind.PROJECT);
        impact.getSources().clear();
        citizens.getSources().clear();
        assertEquals(List.of(), issues());
    }

    @ParameterizedTest
    @CsvSource({"2018, 2017, true", "2018-05, 2018-04-30, true", "2018-05, 2018, false", "2018, 2018, false",
            "2018-05-02, 2018-05, false"})
    void aPeriodIsInvertedOnlyWhenItSurelyIs(String start, String end, boolean inverted) {
        impact.setStart(PartialDate.parse(start));
        impact.setEnd(PartialDate.parse(end));
        assertEquals(inverted, issues().stream().anyMatch(issue -> issue.check().equals("inverted-period")
                && issue.severity() == Severity.ERROR));
    }

    @Test
    void phasesWavesAndEventsHavePeriodsToo() {
        citizens.getWaves().getFirst().setEnd(PartialDate.parse("2019-09"));
        world.observatory().getEvents().getFirst().setEnd(PartialDate.parse("2017-11-22"));
        var phase = ProgrammesFactory.eINSTANCE.createPhase();
        phase.setId("a phase");
        phase.getSources().add(world.note(world.document(), 1));
        phase.setStart(PartialDate.of(2020));
        phase.setEnd(PartialDate.of(2019));
        impact.getPhases().add(phase);
        assertEquals(3, issues().stream().filter(issue -> issue.check().equals("inverted-period")).count());
    }

    @ParameterizedTest
    @CsvSource({"PERCENT, 100, true", "PERCENT, 100.1, false", "PERCENT, -1, false", "PERCENT, 0, true", "COUNT, 1000, true",
            "COUNT, 1000.0, true", "COUNT, 1E+3, true", "COUNT, 0.5, false", "COUNT, -3, false", "RANK, 6, true", "RANK, 0, false", "RANK, 1.5, false", "MULTIPLE, 2.5, true",
            "EURO, -7, false", "EURO, 700, true", "YEAR, 1.5, true"})
    void anEstimateLiesInTheRangeOfItsUnit(Unit unit, BigDecimal value, boolean sound) {
        estimate.setUnit(unit);
        estimate.setValue(value);
        assertEquals(sound ? List.of() : List.of("out-of-range"), issues().stream().map(Issue::check).toList());
    }

    @Test
    void anEstimateHasABaseOfAtLeastOne() {
        estimate.setBase(0);
        assertSame(ProgrammesPackage.Literals.ESTIMATE__BASE, only("out-of-range", Severity.ERROR).field());
        estimate.setBase(1);
        assertEquals(List.of(), issues());
    }

    @ParameterizedTest
    @CsvSource({"2017-10-31, false", "2016, false", "2017, true", "2017-11, true", "2018, true"})
    void anEventIsNotBeforeTheLaunchOfItsProgramme(String date, boolean sound) {
        world.observatory().getEvents().getFirst().setStart(PartialDate.parse(date));
        assertEquals(sound ? List.of() : List.of("event-before-launch"), issues().stream().map(Issue::check).toList());
    }

    @Test
    void aLaunchMayPrecedeThePeriod() {
        impact.setLaunch(PartialDate.of(2001));
        assertEquals(List.of(), issues());
    }

    @Test
    void requiredFieldsAreFilled() {
        citizens.getFigures().getFirst().setIndicator(null);
        impact.getParticipations().getFirst().setOrganisation(null);
        estimate.setValue(null);
        citizens.getWaves().getFirst().setDate(null);
        assertEquals(4, issues().stream().filter(issue -> issue.check().equals("missing-required")
                && issue.severity() == Severity.ERROR).count());
    }

    @Test
    void identifiersAreThereAndUnique() {
        citizens.setId(impact.getId());
        estimate.setId(null);
        var issues = issues();
        assertEquals(List.of("identity", "identity"), issues.stream().map(Issue::check).toList());
        assertSame(citizens, issues.getFirst().element());
        assertTrue(issues.getFirst().message().fr().contains("IMPACT"), issues.getFirst().message().fr());
    }

    @Test
    void errorsComeBeforeWarnings() {
        world.disagreement(impact, "fin", "2022", "2023");
        estimate.setBase(0);
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), issues().stream().map(Issue::severity).toList());
    }
}
