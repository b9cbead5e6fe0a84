// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.observatory.coding.CodingEdits;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;

/** A project in which several people code, made by hand; without a folder, people and codes that belong to no project. */
public final class Team implements AutoCloseable {

    /** The text that everybody codes. */
    public static final String TEXT = "Le maire a ouvert la salle. Les voisins sont venus. Personne n’a parlé d’argent.\nOn a mangé.";

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Path folder;
    private final ProjectSession session;

    public Team(Path folder) throws ProjectException {
        this.folder = folder;
        session = ProjectSession.create(folder, observatory());
    }

    private static Observatory observatory() {
        return named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire");
    }

    public static Coder coder(String name) {
        var coder = named(MAKE.createCoder(), name);
        coder.setSlug(Slugs.of(name, taken -> false));
        return coder;
    }

    public static Code code(String name) {
        return named(MAKE.createCode(), name);
    }

    public static Stretch stretch(Coder coder, Code code, int start, int end) {
        return new Stretch(coder, code, new Segment(start, end));
    }

    public ProjectSession session() {
        return session;
    }

    public Adjudication adjudication() {
        return new Adjudication(session);
    }

    public Coder joins(String name) {
        var coder = coder(name);
        edit(() -> session.content().scheme().getCoders().add(coder));
        return coder;
    }

    public Code uses(String name) {
        var code = code(name);
        edit(() -> session.content().scheme().getCodes().add(code));
        return code;
    }

    public Document document(String name, String text) throws ProjectException {
        var document = named(MAKE.createDocument(), name);
        document.setDigest(session.texts().keep(text));
        session.history().execute(session.adding(document, name));
        return document;
    }

    public void edit(Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    /** Codes the first place where a text stands. */
    public void codes(Coder coder, Document document, Code code, String quotation) throws ProjectException {
        var text = session.texts().of(document);
        session.history().execute(new CodingEdits(session).apply("code", coder, Optional.empty(), document, text,
                List.of(new CodingEdits.Wanted(where(text, quotation), code))).orElseThrow());
    }

    public static Segment where(String text, String quotation) {
        var start = text.indexOf(quotation);
        return new Segment(start, start + quotation.length());
    }

    public DocumentComparison compare(Document document, Coder... coders) throws ProjectException {
        var files = session.content().codings().stream().filter(file -> file.getDocument() == document).toList();
        return new DocumentComparison(Arrays.asList(coders), Stretch.of(files), adjudication().rulings(document),
                session.texts().of(document).length());
    }

    /** The files of codings as they are saved, by path. */
    public Map<String, String> saved() throws Exception {
        session.save();
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder.resolve("codings"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        element.setId(UUID.nameUUIDFromBytes((element.eClass().getName() + name).getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }

    @Override
    public void close() {
        session.close();
    }
}
