// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.kit.World;

/** A small study on the disk, made by hand; its folder goes with the tests. */
public final class Study {

    /** Names in French. */
    public static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);

    private final ProjectSession session;

    /** Makes a study that holds nothing yet. */
    public Study() {
        try {
            var folder = Files.createTempDirectory("study");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder.toFile())));
            session = ProjectSession.create(folder, new World().observatory());
        } catch (ProjectException | IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).forEach(Study::delete);
        file.delete();
    }

    public ProjectSession session() {
        return session;
    }

    public ProjectContent content() {
        return session.content();
    }

    /** A case. */
    public Case alliance(String name) {
        var one = identified(CodingFactory.eINSTANCE.createCase());
        one.setNameFr(name);
        return added(one, name);
    }

    /** A document about cases. */
    public Document interview(String name, Case... about) {
        var document = identified(CodingFactory.eINSTANCE.createDocument());
        document.setNameFr(name);
        added(document, name);
        edit(() -> Stream.of(about).forEach(one -> one.getDocuments().add(document)));
        return document;
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
        edit(() -> (above == null ? content().scheme().getCodes() : above.getCodes()).add(code));
        return code;
    }

    public Coder coder(String name) {
        var coder = identified(CodingFactory.eINSTANCE.createCoder());
        coder.setNameFr(name);
        coder.setSlug(name.toLowerCase(Locale.ROOT));
        edit(() -> content().scheme().getCoders().add(coder));
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

    public Typology typology(String name, String... categories) {
        var typology = identified(ProgrammesFactory.eINSTANCE.createTypology());
        typology.setNameFr(name);
        for (var category : categories) {
            var made = identified(ProgrammesFactory.eINSTANCE.createCategory());
            made.setNameFr(category);
            typology.getCategories().add(made);
        }
        edit(() -> content().observatory().getTypologies().add(typology));
        return typology;
    }

    private void edit(Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    private <T extends EObject> T added(T root, String name) {
        session.history().execute(session.adding(root, name));
        return root;
    }

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }
}
