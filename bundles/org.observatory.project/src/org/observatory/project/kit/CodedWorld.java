// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.kit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.Passages;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;

/**
 * An open project with a coded study in which every check is satisfied, whatever is made here. A test then spoils the one
 * thing it is about.
 */
public class CodedWorld implements AutoCloseable {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Path folder;
    private ProjectSession session;
    private int count;

    /** Makes the project in a folder. */
    public CodedWorld(Path folder) throws ProjectException {
        this.folder = folder;
        session = ProjectSession.create(folder, new World().observatory());
    }

    /** The folder of the project. */
    public final Path folder() {
        return folder;
    }

    public ProjectSession session() {
        return session;
    }

    public ProjectContent content() {
        return session.content();
    }

    public Scheme scheme() {
        return content().scheme();
    }

    /** Does something to the model, as one step of the history. */
    public void edit(Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    private <T extends EObject> T root(T root, String name) {
        session.history().execute(session.adding(root, name));
        return root;
    }

    /** Saves and opens the project again; elements taken before are of no use any more. */
    public void reopen() throws ProjectException {
        session.save();
        reopenUnsaved();
    }

    /** Opens what is on the disk. */
    public void reopenUnsaved() throws ProjectException {
        session.close();
        session = ProjectSession.open(folder);
    }

    public Typology typology(String name, String... categories) {
        var typology = named(ProgrammesFactory.eINSTANCE.createTypology(), name);
        typology.setExpectedSize(categories.length);
        var source = identified(ProgrammesFactory.eINSTANCE.createSourceReference(), name);
        source.setDocument(content().observatory().getDocuments().getFirst());
        typology.getSources().add(source);
        for (var category : categories) {
            typology.getCategories().add(named(ProgrammesFactory.eINSTANCE.createCategory(), category));
        }
        edit(() -> content().observatory().getTypologies().add(typology));
        return typology;
    }

    public Code code(String name) {
        var code = named(MAKE.createCode(), name);
        edit(() -> scheme().getCodes().add(code));
        return code;
    }

    public Code code(Code above, String name) {
        var code = named(MAKE.createCode(), name);
        edit(() -> above.getCodes().add(code));
        return code;
    }

    public CodeSet dimension(String name, Code... codes) {
        var set = named(MAKE.createCodeSet(), name);
        set.setDimension(true);
        edit(() -> {
            scheme().getSets().add(set);
            set.getCodes().addAll(List.of(codes));
        });
        return set;
    }

    public AttributeDefinition attribute(String name, AttributeSubject subject, AttributeType type) {
        var definition = named(MAKE.createAttributeDefinition(), name);
        definition.setSubject(subject);
        definition.setType(type);
        edit(() -> scheme().getAttributes().add(definition));
        return definition;
    }

    /** An empty value, to be filled. */
    public AttributeValue value(Described described, AttributeDefinition definition) {
        var value = identified(MAKE.createAttributeValue(), "value " + count++);
        value.setDefinition(definition);
        edit(() -> described.getValues().add(value));
        return value;
    }

    public Coder coder(String name) {
        var coder = named(MAKE.createCoder(), name);
        coder.setSlug(Slugs.of(name, taken -> false));
        edit(() -> scheme().getCoders().add(coder));
        return coder;
    }

    public Case alliance(String name, Document... documents) {
        var alliance = named(MAKE.createCase(), name);
        alliance.getDocuments().addAll(List.of(documents));
        return root(alliance, name);
    }

    public Document document(String name, String text) throws ProjectException {
        var document = named(MAKE.createDocument(), name);
        document.setDigest(session.texts().keep(text));
        return root(document, name);
    }

    /** Gives a document another text, as an edit in the workbench does. */
    public void rewrite(Document document, String text) throws ProjectException {
        var digest = session.texts().keep(text);
        edit(() -> document.setDigest(digest));
    }

    public Speaker speaker(Document document, String name, boolean leftOut) {
        var speaker = named(MAKE.createSpeaker(), name);
        speaker.setLeftOut(leftOut);
        edit(() -> document.getSpeakers().add(speaker));
        return speaker;
    }

    public Part turn(Document document, int start, int end, Speaker speaker) {
        var turn = identified(MAKE.createPart(), "turn " + count++);
        turn.setKind(PartKind.TURN);
        turn.setStart(start);
        turn.setEnd(end);
        turn.setSpeaker(speaker);
        edit(() -> document.getParts().add(turn));
        return turn;
    }

    public Codings codings(Coder coder, Document document) {
        var codings = identified(MAKE.createCodings(), "codings " + count++);
        codings.setCoder(coder);
        codings.setDocument(document);
        return root(codings, "");
    }

    /** Codes the first place where a text stands in the document. */
    public Coding coding(Codings codings, Code code, String quotation) throws ProjectException {
        var coding = placed(MAKE.createCoding(), codings.getDocument(), quotation);
        coding.setCode(code);
        edit(() -> codings.getCodings().add(coding));
        return coding;
    }

    public Quote quote(Document document, String quotation) throws ProjectException {
        var quote = placed(MAKE.createQuote(), document, quotation);
        var quotes = identified(MAKE.createQuotes(), "quotes " + count++);
        quotes.setDocument(document);
        quotes.getQuotes().add(quote);
        root(quotes, "");
        return quote;
    }

    public Evidence evidence(Step step, Document document, String quotation) throws ProjectException {
        var evidence = placed(MAKE.createEvidence(), document, quotation);
        evidence.setDocument(document);
        edit(() -> step.getEvidence().add(evidence));
        return evidence;
    }

    private <T extends Anchored> T placed(T passage, Document document, String quotation) throws ProjectException {
        var text = session.texts().of(document);
        var start = text.indexOf(quotation);
        Passages.place(passage, text, start, start + quotation.length());
        return identified(passage, "passage " + count++);
    }

    public Memo memo(MemoKind kind, Identified... about) {
        var memo = named(MAKE.createMemo(), "memo " + count++);
        memo.setKind(kind);
        for (var target : about) {
            var link = identified(MAKE.createLink(), "link " + count++);
            link.setTarget(target);
            memo.getLinks().add(link);
        }
        return root(memo, memo.getNameFr());
    }

    public Trajectory trajectory(String name, Typology states) {
        var trajectory = named(MAKE.createTrajectory(), name);
        trajectory.setKind(HolderKind.ENGAGEMENT);
        trajectory.setStates(states);
        return root(trajectory, name);
    }

    public Step step(Trajectory trajectory, String date, String end) {
        var step = identified(MAKE.createStep(), "step " + count++);
        step.setDate(date == null ? null : PartialDate.parse(date));
        step.setEnd(end == null ? null : PartialDate.parse(end));
        step.setState(trajectory.getStates() == null ? null : trajectory.getStates().getCategories().getFirst());
        edit(() -> trajectory.getSteps().add(step));
        return step;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element, element.eClass().getName() + " " + name);
    }

    private static <T extends Identified> T identified(T element, String slug) {
        element.setId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }

    @Override
    public void close() {
        session.close();
    }
}
