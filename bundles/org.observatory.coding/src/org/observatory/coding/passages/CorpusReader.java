// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.project.ProjectSession;

/**
 * Copies what is coded in an open project, to be searched by other threads. Used by the thread of the session alone, which
 * reads here, and nowhere else, the codebook, the coders, the cases and documents with their attributes, the parts of the
 * documents and the codings; the texts are read later, by whoever searches, through {@link CorpusDocument#text}. What did not
 * change since the last copy is not read again: a copy after an edit costs the files it touched, and a look at each document.
 */
public final class CorpusReader implements AutoCloseable {

    private final ProjectSession session;
    private final CopyOfModel copy;
    private final Map<Codings, Corpus.File> files = new IdentityHashMap<>();
    private final Map<Case, CorpusCase> cases = new IdentityHashMap<>();
    private final Map<Document, CorpusDocument> documents = new IdentityHashMap<>();
    private final Runnable unhear;
    /** The cases that hold each document. */
    private Map<Document, List<CorpusCase>> about;
    private CopyOfModel.Book book;
    private Map<String, AttributeType> types;
    private Corpus corpus;

    /**
     * Reads nothing yet, but hears the changes of a project until it is closed.
     *
     * @param session an open project
     */
    public CorpusReader(ProjectSession session) {
        this.session = session;
        copy = new CopyOfModel(session.texts());
        types = types(session.content().scheme());
        unhear = session.onChange(this::changed);
    }

    private void changed(Set<EObject> roots) {
        for (var root : roots) {
            switch (root) {
                case Codings codings -> files.remove(codings);
                case Case one -> {
                    cases.remove(one);
                    about = null;
                }
                case Document document -> documents.remove(document);
                case Scheme scheme -> changed(scheme);
                default -> {
                    continue;
                }
            }
            corpus = null;
        }
    }

    /** Values are copied by the type of their attribute. */
    private void changed(Scheme scheme) {
        book = null;
        if (!types(scheme).equals(types)) {
            types = types(scheme);
            cases.clear();
            about = null;
            documents.clear();
        }
    }

    private static Map<String, AttributeType> types(Scheme scheme) {
        var types = new HashMap<String, AttributeType>();
        scheme.getAttributes().forEach(attribute -> types.put(attribute.getId(), attribute.getType()));
        return types;
    }

    /**
     * Copies for a while, so that a thread with other work gets back to it; what is copied is not copied again by {@link
     * #corpus()}.
     *
     * @param nanoseconds for about how long
     * @return whether all is copied
     */
    public boolean prepare(long nanoseconds) {
        var end = System.nanoTime() + nanoseconds;
        var content = session.content();
        return prepare(content.codings(), files, copy::file, end) && prepare(content.cases(), cases, this::one, end)
                && prepare(content.documents(), documents, copy::document, end);
    }

    private static <T, R> boolean prepare(List<T> elements, Map<T, R> copied, Function<T, R> copy, long end) {
        for (var element : elements) {
            if (!copied.containsKey(element)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                copied.put(element, copy.apply(element));
            }
        }
        return true;
    }

    /** A case; its documents are looked up on the way, since those of thousands of cases at once would take too long. */
    private CorpusCase one(Case one) {
        one.getDocuments().forEach(EObject::eClass);
        return copy.one(one);
    }

    /** {@return what is coded now; the same object until something of it changes} */
    public Corpus corpus() {
        if (corpus == null) {
            corpus = read();
        }
        return corpus;
    }

    private Map<Document, List<CorpusCase>> about() {
        var about = new IdentityHashMap<Document, List<CorpusCase>>();
        for (var one : session.content().cases()) {
            if (!one.getDocuments().isEmpty()) {
                var copied = cases.computeIfAbsent(one, copy::one);
                one.getDocuments().forEach(document -> about.computeIfAbsent(document, first -> new ArrayList<>(1)).add(copied));
            }
        }
        return about;
    }

    private Corpus read() {
        var content = session.content();
        if (book == null) {
            book = copy.book(content.scheme());
        }
        if (about == null) {
            about = about();
        }
        var coded = new IdentityHashMap<Document, List<Corpus.File>>();
        for (var codings : content.codings()) {
            if (codings.getDocument() != null) {
                coded.computeIfAbsent(codings.getDocument(), first -> new ArrayList<>(2))
                        .add(files.computeIfAbsent(codings, copy::file));
            }
        }
        var all = new ArrayList<Corpus.Coded>();
        for (var document : content.documents()) {
            all.add(new Corpus.Coded(documents.computeIfAbsent(document, copy::document),
                    about.getOrDefault(document, List.of()), coded.getOrDefault(document, List.of())));
        }
        return new Corpus(List.copyOf(all), book.codes(), book.sets(), book.coders(), book.rounds());
    }

    @Override
    public void close() {
        unhear.run();
    }
}
