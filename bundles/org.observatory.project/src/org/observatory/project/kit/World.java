// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.kit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.observatory.analysis.PartialDate;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.FigureHolder;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Indicator;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.Population;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;
import org.observatory.model.programmes.Unit;
import org.observatory.model.programmes.Wave;

/**
 * Builds a small observatory in which every check is satisfied: whatever is made here has an identity and a source. A
 * test then spoils the one thing it is about.
 */
public final class World {

    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    private final Observatory observatory = identified(MAKE.createObservatory(), "observatory");
    private final SourceDocument document = named(MAKE.createSourceDocument(), "Cahier de recherche n° 1");
    private int count;

    public World() {
        observatory.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        observatory.setNameFr("Observatoire");
        observatory.setEdition(PartialDate.parse("2026-01-01"));
        document.setKey("001");
        document.setDate(PartialDate.parse("2022-03"));
        observatory.getDocuments().add(document);
        document.getSources().clear();
    }

    public Observatory observatory() {
        return observatory;
    }

    public SourceDocument document() {
        return document;
    }

    public SourceDocument document(String name) {
        var other = named(MAKE.createSourceDocument(), name);
        observatory.getDocuments().add(other);
        return other;
    }

    public Programme programme(String acronym, String start, String end) {
        var programme = sourced(named(MAKE.createProgramme(), acronym));
        programme.setAcronym(acronym);
        programme.setStart(PartialDate.parse(start));
        programme.setEnd(PartialDate.parse(end));
        observatory.getProgrammes().add(programme);
        return programme;
    }

    public Study study(Programme programme, String name) {
        var study = sourced(named(MAKE.createStudy(), name));
        programme.getStudies().add(study);
        return study;
    }

    public Wave wave(Study study, String date, String end) {
        var wave = sourced(identified(MAKE.createWave(), "wave " + count++));
        wave.setDate(PartialDate.parse(date));
        wave.setEnd(end == null ? null : PartialDate.parse(end));
        study.getWaves().add(wave);
        return wave;
    }

    public Indicator indicator(String name) {
        var indicator = sourced(named(MAKE.createIndicator(), name));
        observatory.getIndicators().add(indicator);
        return indicator;
    }

    public Population population(String name) {
        var population = sourced(named(MAKE.createPopulation(), name));
        observatory.getPopulations().add(population);
        return population;
    }

    public Figure figure(FigureHolder holder, Indicator indicator, Population population) {
        var figure = sourced(named(MAKE.createFigure(), ""));
        figure.setIndicator(indicator);
        figure.setPopulation(population);
        figure.setAvailability(Availability.STATED);
        holder.getFigures().add(figure);
        return figure;
    }

    public Estimate estimate(Figure figure, String value, Unit unit) {
        var estimate = sourced(identified(MAKE.createEstimate(), "estimate " + count++));
        estimate.setValue(new BigDecimal(value));
        estimate.setUnit(unit);
        estimate.getDates().add(PartialDate.parse("2019-10"));
        figure.getEstimates().add(estimate);
        return estimate;
    }

    public Event event(Programme programme, String name, String start) {
        var event = sourced(named(MAKE.createEvent(), name));
        event.setStart(start == null ? null : PartialDate.parse(start));
        event.setProgramme(programme);
        observatory.getEvents().add(event);
        return event;
    }

    public Publication publication(String name, String date) {
        var publication = sourced(named(MAKE.createPublication(), name));
        publication.setDate(date == null ? null : PartialDate.parse(date));
        observatory.getPublications().add(publication);
        return publication;
    }

    public Participation participation(Programme programme, String organisation) {
        var who = sourced(named(MAKE.createOrganisation(), organisation));
        observatory.getOrganisations().add(who);
        var participation = sourced(identified(MAKE.createParticipation(), "participation " + count++));
        participation.setOrganisation(who);
        programme.getParticipations().add(participation);
        return participation;
    }

    public Typology typology(String name, int expected, String... categories) {
        var typology = sourced(named(MAKE.createTypology(), name));
        typology.setExpectedSize(expected);
        typology.setCompleteness(categories.length == expected ? Completeness.COMPLETE : Completeness.INCOMPLETE);
        for (var category : categories) {
            typology.getCategories().add(category(category));
        }
        observatory.getTypologies().add(typology);
        return typology;
    }

    public Category category(String name) {
        return sourced(named(MAKE.createCategory(), name));
    }

    /** A point of contradiction with a retained statement first, then another. */
    public Disagreement disagreement(Sourced about, String point, String retained, String other) {
        var disagreement = named(MAKE.createDisagreement(), point);
        disagreement.getStatements().add(statement(retained, true));
        disagreement.getStatements().add(statement(other, false));
        about.getDisagreements().add(disagreement);
        return disagreement;
    }

    public Statement statement(String value, boolean retained) {
        var statement = sourced(identified(MAKE.createStatement(), "statement " + count++));
        statement.setValue(value);
        statement.setRetained(retained);
        return statement;
    }

    public SourceReference note(SourceDocument in, int number) {
        var source = identified(MAKE.createSourceReference(), "source " + count++);
        source.setDocument(in);
        source.setPlaceKind(PlaceKind.NOTE);
        source.setPlace(Integer.toString(number));
        return source;
    }

    private <T extends Sourced> T sourced(T element) {
        element.getSources().add(note(document, 30));
        return element;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element, element.eClass().getName() + " " + name);
    }

    private static <T extends Identified> T identified(T element, String slug) {
        element.setId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }
}
