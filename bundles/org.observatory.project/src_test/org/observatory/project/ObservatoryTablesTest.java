// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Unit;
import org.observatory.project.kit.World;
import org.observatory.project.tables.ObservatoryTables;

class ObservatoryTablesTest {

    private final World world = new World();
    private Programme impact;
    private Study citizens;
    private Estimate estimate;

    @BeforeEach
    void aProject() {
        impact = world.programme("IMPACT", "2018", "2022");
        impact.setLaunch(PartialDate.parse("2017-11"));
        citizens = world.study(impact, "IMPACT-Citoyens");
        var people = world.population("Citoyens");
        people.setNameEn("Citizens");
        citizens.getPopulations().add(people);
        world.wave(citizens, "2020-05", null);
        world.wave(citizens, "2019-10", null);
        estimate = world.estimate(world.figure(citizens, world.indicator("Agir ensemble"), people), "81", Unit.PERCENT);
        estimate.getDates().add(PartialDate.parse("2020-05"));
    }

    @Test
    void aProgrammeKeepsItsDatesAsPreciseAsTheyAre() throws Exception {
        var programmes = ObservatoryTables.of(world.observatory()).table("programmes");
        assertEquals(impact.getId(), programmes.rowKey(0));
        assertEquals("IMPACT 2018 2022 2017-11", programmes.text(0, "acronym") + " " + programmes.text(0, "start") + " "
                + programmes.text(0, "end") + " " + programmes.text(0, "launch"));
        assertEquals("OBSERVATORY", programmes.text(0, "kind"));
    }

    @Test
    void aStudyHasItsWavesInOrderAndItsPopulationsInBothLanguages() throws Exception {
        var studies = ObservatoryTables.of(world.observatory()).table("studies");
        assertEquals("2019-10 2020-05", studies.text(0, "waves"));
        assertEquals(new Label("Citizens", "Citoyens"), studies.label(0, "populations"));
        assertEquals("IMPACT", studies.text(0, "programme"));
        assertNull(studies.text(0, "published"));
    }

    @Test
    void anEstimateIsARowWithItsFigureStudyAndSource() throws Exception {
        var estimates = ObservatoryTables.of(world.observatory()).table("estimates");
        assertEquals(1, estimates.size());
        assertEquals(estimate.getId(), estimates.rowKey(0));
        assertEquals("81", estimates.number(0, "value").toPlainString());
        assertEquals("PERCENT", estimates.text(0, "unit"));
        assertEquals("2019-10 2020-05", estimates.text(0, "dates"));
        assertEquals(citizens.getId(), estimates.text(0, "study"));
        assertEquals("Cahier de recherche n° 1, note\u00a030", estimates.label(0, "source").fr());
        assertNull(estimates.number(0, "base"));
    }

    @Test
    void aLostFigureIsARowWithoutAValue() throws Exception {
        var lost = world.figure(impact, world.indicator("Modes de partenariat"), null);
        lost.setAvailability(Availability.LOST);

        var estimates = ObservatoryTables.of(world.observatory()).table("estimates");

        assertEquals(lost.getId(), estimates.rowKey(0));
        assertNull(estimates.number(0, "value"));
        assertEquals("LOST", estimates.text(0, "availability"));
        assertEquals("IMPACT", estimates.text(0, "programme"));
        assertNull(estimates.text(0, "study"));
    }

    @Test
    void eventsAndPublicationsAreTables() throws Exception {
        var event = world.event(impact, "Colloque", "2017-11-23");
        event.setStep(1);
        event.setThemeFr("Débattre");
        world.publication("Cahier n° 1", null);

        var input = ObservatoryTables.of(world.observatory());

        assertEquals("1 IMPACT 2017-11-23", input.table("events").number(0, "step") + " "
                + input.table("events").text(0, "programme") + " " + input.table("events").text(0, "start"));
        assertEquals(Label.same("Débattre"), input.table("events").label(0, "theme"));
        assertNull(input.table("publications").text(0, "date"));
        assertEquals(List.of("programmes", "publications", "events", "studies", "estimates", "territories", "categories",
                "typologies"),
                List.copyOf(input.tables().keySet()));
    }

    @Test
    void theFingerprintIsThatOfTheSavedFile(@TempDir Path folder) throws Exception {
        var before = ObservatoryTables.of(world.observatory()).fingerprint();
        try (var session = ProjectSession.create(folder, world.observatory())) {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(session.file()));
            assertEquals(HexFormat.of().formatHex(digest), before);
            assertEquals(before, ObservatoryTables.of(session.observatory()).fingerprint());
        }
        impact.setEnd(PartialDate.of(2023));
        assertNotEquals(before, ObservatoryTables.fingerprint(world.observatory()));
    }

    @Test
    void aTextThatCannotBeSavedYetDoesNotKeepChartsFromBeingDrawn() {
        impact.setNameFr("IMPACT\u0001");
        estimate.setNoteFr("\ud800");
        assertEquals(64, ObservatoryTables.of(world.observatory()).fingerprint().length());
        assertEquals("IMPACT\u0001", impact.getNameFr());
    }
}
