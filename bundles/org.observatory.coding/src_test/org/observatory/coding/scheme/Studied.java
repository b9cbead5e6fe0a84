// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.Ruling;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Summary;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** A project with a codebook and coded documents, made bit by bit. */
public final class Studied implements AutoCloseable {

    public static final String TEXT = "La confiance vient en marchant. On s’est dit : faisons alliance. Le maire a signé. ".repeat(3);

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final ProjectSession session;

    public Studied(Path folder) throws ProjectException {
        var observatory = named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire");
        session = ProjectSession.create(folder, observatory);
    }

    public ProjectSession session() {
        return session;
    }

    public SchemeChanges changes() {
        return new SchemeChanges(session);
    }

    public Scheme scheme() {
        return session.content().scheme();
    }

    public void edit(Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    public void execute(SchemeChange change) {
        session.history().execute(change.command("change"));
    }

    private <T extends Identified> T root(T root, String name) {
        session.history().execute(session.adding(root, name));
        return root;
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

    public static Code fresh(String name) {
        return named(MAKE.createCode(), name);
    }

    public CodeSet set(String name, Code... codes) {
        var set = named(MAKE.createCodeSet(), name);
        edit(() -> {
            scheme().getSets().add(set);
            set.getCodes().addAll(List.of(codes));
        });
        return set;
    }

    public SavedQuery query(String expression) {
        var query = named(MAKE.createSavedQuery(), expression);
        query.setExpression(expression);
        edit(() -> scheme().getQueries().add(query));
        return query;
    }

    public Coder coder(String name) {
        var coder = named(MAKE.createCoder(), name);
        coder.setSlug(name.toLowerCase(Locale.ROOT));
        edit(() -> scheme().getCoders().add(coder));
        return coder;
    }

    public Document document(String name) throws ProjectException {
        return document(name, TEXT);
    }

    public Document document(String name, String text) throws ProjectException {
        var document = named(MAKE.createDocument(), name);
        document.setDigest(session.texts().keep(text));
        return root(document, name);
    }

    public Case alliance(String name) {
        return root(named(MAKE.createCase(), name), name);
    }

    public Codings codings(Coder coder, Document document) {
        return session.content().codings().stream()
                .filter(codings -> codings.getCoder() == coder && codings.getDocument() == document).findFirst().orElseGet(() -> {
                    var codings = identified(MAKE.createCodings());
                    codings.setCoder(coder);
                    codings.setDocument(document);
                    return root(codings, "");
                });
    }

    public Coding coding(Coder coder, Document document, Code code, int start, int end) {
        var coding = identified(MAKE.createCoding());
        coding.setCode(code);
        var file = codings(coder, document);
        edit(() -> {
            Passages.place(coding, text(document), start, end);
            file.getCodings().add(coding);
            Passages.sort(file.getCodings());
        });
        return coding;
    }

    public Quote quote(Document document, int start, int end) {
        var quote = identified(MAKE.createQuote());
        var file = session.content().quotes().stream().filter(quotes -> quotes.getDocument() == document).findFirst().orElseGet(() -> {
            var quotes = identified(MAKE.createQuotes());
            quotes.setDocument(document);
            return root(quotes, "");
        });
        edit(() -> {
            Passages.place(quote, text(document), start, end);
            file.getQuotes().add(quote);
            Passages.sort(file.getQuotes());
        });
        return quote;
    }

    public Part part(Document document, PartKind kind, int start, int end) {
        var part = identified(MAKE.createPart());
        part.setKind(kind);
        part.setStart(start);
        part.setEnd(end);
        edit(() -> document.getParts().add(part));
        return part;
    }

    public Ruling ruling(Coder coder, Document document, Code code, int start, int end, boolean retained, String reason) {
        var ruling = identified(MAKE.createRuling());
        ruling.setCode(code);
        ruling.setRetained(retained);
        ruling.setReason(reason);
        var file = codings(coder, document);
        edit(() -> {
            Passages.place(ruling, text(document), start, end);
            file.getRulings().add(ruling);
            Passages.sort(file.getRulings());
        });
        return ruling;
    }

    public String text(Document document) {
        try {
            return session.texts().of(document);
        } catch (ProjectException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public Memo memo(String name, Identified... about) {
        var memo = named(MAKE.createMemo(), name);
        for (var target : about) {
            var link = identified(MAKE.createLink());
            link.setTarget(target);
            memo.getLinks().add(link);
        }
        return root(memo, name);
    }

    public Framework framework(String name, Code... themes) {
        var framework = named(MAKE.createFramework(), name);
        framework.getThemes().addAll(List.of(themes));
        return root(framework, name);
    }

    public Summary summary(Framework framework, Case alliance, Code theme, String text) {
        var summary = identified(MAKE.createSummary());
        summary.setCase(alliance);
        summary.setTheme(theme);
        summary.setText(text);
        edit(() -> framework.getSummaries().add(summary));
        return summary;
    }

    public Typology typology(String name, String... categories) {
        var typology = named(ProgrammesFactory.eINSTANCE.createTypology(), name);
        for (var category : categories) {
            typology.getCategories().add(named(ProgrammesFactory.eINSTANCE.createCategory(), category));
        }
        edit(() -> session.observatory().getTypologies().add(typology));
        return typology;
    }

    /** All codings of the project. */
    public List<Coding> all() {
        var all = new ArrayList<Coding>();
        session.content().codings().forEach(codings -> all.addAll(codings.getCodings()));
        return all;
    }

    public static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element);
    }

    public static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    @Override
    public void close() {
        session.close();
    }
}
