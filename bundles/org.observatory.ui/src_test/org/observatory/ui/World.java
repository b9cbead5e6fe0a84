// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryAdapterFactory;
import org.observatory.model.edit.ObservatoryLabels;
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
import org.observatory.project.Opening;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** A small project made by hand. */
public final class World {

    /** Names in French. */
    public static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
    /** Names in English. */
    public static final ObservatoryLabels ENGLISH = new ObservatoryLabels(Language.ENGLISH);

    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    private final ProjectSession session;
    private final Observatory observatory;
    private final Scheme scheme;
    private final List<EObject> roots = new ArrayList<>();
    private ProjectContent held;

    /** A project in memory, which cannot be edited by commands. */
    public World() {
        session = null;
        observatory = identified(MAKE.createObservatory());
        scheme = identified(CodingFactory.eINSTANCE.createScheme());
        roots.addAll(List.of(observatory, scheme));
    }

    private World(ProjectSession session) {
        this.session = session;
        observatory = session.observatory();
        scheme = session.content().scheme();
    }

    /** A project in a folder of its own, which goes with the tests. */
    public static World onDisk() {
        try {
            var folder = Files.createTempDirectory("world");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder.toFile())));
            return new World(ProjectSession.create(folder, identified(MAKE.createObservatory()),
                    Opening.standard().with(new ObservatoryAdapterFactory(FRENCH))));
        } catch (ProjectException | IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).forEach(World::delete);
        file.delete();
    }

    public ProjectSession session() {
        return session;
    }

    public ProjectContent content() {
        if (session != null) {
            return session.content();
        }
        held = held == null ? ProjectContent.of(roots) : held;
        return held;
    }

    public Observatory observatory() {
        return observatory;
    }

    public EditingDomain domain() {
        return session.domain();
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
        return added(one, name);
    }

    public Document interview(String name, Case... about) {
        var document = identified(CodingFactory.eINSTANCE.createDocument());
        document.setNameFr(name);
        Stream.of(about).forEach(one -> one.getDocuments().add(document));
        return added(document, name);
    }

    public Speaker speaker(Document document, String name) {
        var speaker = identified(CodingFactory.eINSTANCE.createSpeaker());
        speaker.setNameFr(name);
        document.getSpeakers().add(speaker);
        return speaker;
    }

    public Trajectory trajectory(String name, Case... sharedBy) {
        var trajectory = identified(CodingFactory.eINSTANCE.createTrajectory());
        trajectory.setNameFr(name);
        Stream.of(sharedBy).forEach(one -> one.getTrajectories().add(trajectory));
        return added(trajectory, name);
    }

    public Memo memo(String name) {
        var memo = identified(CodingFactory.eINSTANCE.createMemo());
        memo.setNameFr(name);
        return added(memo, name);
    }

    /** A code, below another or at the top for null. */
    public Code code(Code above, String name) {
        var code = identified(CodingFactory.eINSTANCE.createCode());
        code.setNameFr(name);
        (above == null ? scheme.getCodes() : above.getCodes()).add(code);
        return code;
    }

    public Coder coder(String name) {
        var coder = identified(CodingFactory.eINSTANCE.createCoder());
        coder.setNameFr(name);
        coder.setSlug(name.toLowerCase(Locale.ROOT));
        scheme.getCoders().add(coder);
        return coder;
    }

    /** Coded passages of a document, each with one code. */
    public Codings codings(Coder coder, Document document, Code... codes) {
        var codings = identified(CodingFactory.eINSTANCE.createCodings());
        codings.setCoder(coder);
        codings.setDocument(document);
        for (var code : codes) {
            var coding = identified(CodingFactory.eINSTANCE.createCoding());
            coding.setCode(code);
            coding.setQuotation("on se fait confiance");
            codings.getCodings().add(coding);
        }
        return added(codings, "");
    }

    private <T extends EObject> T added(T root, String name) {
        if (session == null) {
            roots.add(root);
            held = null;
        } else {
            session.history().execute(session.adding(root, name));
            session.history().flush();
        }
        return root;
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
