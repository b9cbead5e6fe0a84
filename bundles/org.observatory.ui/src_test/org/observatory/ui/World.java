// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui;

import java.math.BigDecimal;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryAdapterFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.FigureHolder;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;
import org.observatory.model.programmes.Unit;

/** A small observatory made by hand, and the means to edit it. */
public final class World {

    /** Names in French. */
    public static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
    /** Names in English. */
    public static final ObservatoryLabels ENGLISH = new ObservatoryLabels(Language.ENGLISH);

    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ObservatoryAdapterFactory(FRENCH), new BasicCommandStack());
    private final Observatory observatory = identified(MAKE.createObservatory());
    private final Scheme scheme = identified(CodingFactory.eINSTANCE.createScheme());

    public World() {
        file("study.observatory", observatory);
        file("study.codebook", scheme);
    }

    public Observatory observatory() {
        return observatory;
    }

    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    public Scheme scheme() {
        return scheme;
    }

    public AttributeDefinition attribute(String name, AttributeType type) {
        var definition = identified(CodingFactory.eINSTANCE.createAttributeDefinition());
        definition.setNameFr(name);
        definition.setType(type);
        scheme.getAttributes().add(definition);
        return definition;
    }

    /** A case in a file of its own. */
    public Case alliance(String name) {
        var one = identified(CodingFactory.eINSTANCE.createCase());
        one.setNameFr(name);
        file("cases/" + one.getId() + ".case", one);
        return one;
    }

    private void file(String path, EObject root) {
        var resource = new ObservatoryResource(URI.createURI("study:/" + path));
        resource.getContents().add(root);
        domain.getResourceSet().getResources().add(resource);
    }

    public Programme programme(String acronym, String start) {
        var programme = identified(MAKE.createProgramme());
        programme.setAcronym(acronym);
        programme.setNameFr("Programme " + acronym);
        programme.setStart(start == null ? null : PartialDate.parse(start));
        observatory.getProgrammes().add(programme);
        return programme;
    }

    public Study study(Programme programme, String french, String english) {
        var study = identified(MAKE.createStudy());
        study.setNameFr(french);
        study.setNameEn(english);
        programme.getStudies().add(study);
        return study;
    }

    public Publication publication(String name, String date) {
        var publication = identified(MAKE.createPublication());
        publication.setNameFr(name);
        publication.setDate(date == null ? null : PartialDate.parse(date));
        observatory.getPublications().add(publication);
        return publication;
    }

    public Typology typology(String name, String... categories) {
        var typology = identified(MAKE.createTypology());
        typology.setNameFr(name);
        for (var category : categories) {
            var made = identified(MAKE.createCategory());
            made.setNameFr(category);
            typology.getCategories().add(made);
        }
        observatory.getTypologies().add(typology);
        return typology;
    }

    public Figure figure(FigureHolder holder, String name) {
        var figure = identified(MAKE.createFigure());
        figure.setNameFr(name);
        holder.getFigures().add(figure);
        return figure;
    }

    public Estimate estimate(Figure figure, String value, Unit unit, String... dates) {
        var estimate = identified(MAKE.createEstimate());
        estimate.setValue(new BigDecimal(value));
        estimate.setUnit(unit);
        for (var date : dates) {
            estimate.getDates().add(PartialDate.parse(date));
        }
        figure.getEstimates().add(estimate);
        return estimate;
    }

    public Disagreement disagreement(Sourced about, String feature, String retained, String other) {
        var disagreement = identified(MAKE.createDisagreement());
        disagreement.setNameFr("Fin du programme");
        disagreement.setFeature(feature);
        disagreement.getStatements().add(statement(retained, true));
        disagreement.getStatements().add(statement(other, false));
        about.getDisagreements().add(disagreement);
        return disagreement;
    }

    private static Statement statement(String value, boolean retained) {
        var statement = identified(MAKE.createStatement());
        statement.setValue(value);
        statement.setRetained(retained);
        return statement;
    }

    public SourceDocument document(String name) {
        var document = identified(MAKE.createSourceDocument());
        document.setNameFr(name);
        observatory.getDocuments().add(document);
        return document;
    }

    public void source(Sourced element, SourceDocument document, String place) {
        var source = identified(MAKE.createSourceReference());
        source.setDocument(document);
        source.setPlace(place);
        element.getSources().add(source);
    }

    private static <T extends EObject> T identified(T element) {
        ((Identified) element).setId(UUID.randomUUID().toString());
        return element;
    }
}
