// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectSession;

/**
 * Which passages bear which code, in which document and by whom, up to date after each step of the history. A step costs
 * as much as the files it touched; a count costs one look-up.
 */
public final class CodingIndex implements AutoCloseable {

    private final ProjectSession session;
    private final Map<Codings, Known> files = new IdentityHashMap<>();
    private final Map<Document, List<Codings>> ofDocument = new IdentityHashMap<>();
    private final Map<Code, Map<Codings, List<Coding>>> ofCode = new HashMap<>();
    /** How many passages of each coder bear a code: codes are counted after each edit, and there are many files. */
    private final Map<Code, Map<Coder, Integer>> tally = new HashMap<>();
    private final Runnable unhear;

    /** What a file held when it was read. */
    private record Known(Coder coder, Map<Code, List<Coding>> byCode) {
    }

    /**
     * Reads the codings of an open project and hears its changes until it is closed.
     *
     * @param session an open project
     */
    public CodingIndex(ProjectSession session) {
        this.session = session;
        session.content().codings().forEach(this::read);
        unhear = session.onChange(this::changed);
    }

    private void changed(Set<EObject> roots) {
        for (var root : roots) {
            if (root instanceof Codings codings) {
                forget(codings);
                if (session.holds(codings)) {
                    read(codings);
                }
            }
        }
    }

    private void read(Codings codings) {
        var byCode = new HashMap<Code, List<Coding>>();
        for (var coding : codings.getCodings()) {
            byCode.computeIfAbsent(coding.getCode(), first -> new ArrayList<>(2)).add(coding);
        }
        files.put(codings, new Known(codings.getCoder(), byCode));
        if (codings.getDocument() != null) {
            ofDocument.computeIfAbsent(codings.getDocument(), first -> new ArrayList<>(3)).add(codings);
        }
        byCode.forEach((code, passages) -> {
            ofCode.computeIfAbsent(code, first -> new IdentityHashMap<>()).put(codings, passages);
            tally.computeIfAbsent(code, first -> new HashMap<>()).merge(codings.getCoder(), passages.size(), Integer::sum);
        });
    }

    private void forget(Codings codings) {
        var known = files.remove(codings);
        if (known == null) {
            return;
        }
        ofDocument.values().forEach(list -> list.remove(codings));
        known.byCode().forEach((code, passages) -> {
            ofCode.get(code).remove(codings);
            tally.get(code).merge(known.coder(), -passages.size(), Integer::sum);
        });
    }

    /** {@return the files of codings in a document, one a coder, in the order they were made or read} */
    public List<Codings> files(Document document) {
        return List.copyOf(ofDocument.getOrDefault(document, List.of()));
    }

    /**
     * {@return the passages of a document, by start and end}
     *
     * @param document the document
     * @param coders   whose passages
     */
    public List<Coding> codings(Document document, Predicate<Coder> coders) {
        var found = new ArrayList<Coding>();
        for (var codings : ofDocument.getOrDefault(document, List.of())) {
            if (coders.test(codings.getCoder())) {
                found.addAll(codings.getCodings());
            }
        }
        found.sort((one, other) -> one.getStart() != other.getStart() ? Integer.compare(one.getStart(), other.getStart())
                : Integer.compare(one.getEnd(), other.getEnd()));
        return found;
    }

    /**
     * {@return the passages that bear a code, document by document in the order their files were read, in each in the order of
     * the file}
     *
     * @param code   the code itself, not those below it
     * @param coders whose passages
     */
    public List<Coding> codings(Code code, Predicate<Coder> coders) {
        var found = new ArrayList<Coding>();
        ofCode.getOrDefault(code, Map.of()).forEach((codings, passages) -> {
            if (coders.test(codings.getCoder())) {
                found.addAll(passages);
            }
        });
        return found;
    }

    /**
     * {@return how many passages bear a code}
     *
     * @param code   the code itself, not those below it
     * @param coders whose passages
     */
    public int count(Code code, Predicate<Coder> coders) {
        var count = 0;
        for (var each : tally.getOrDefault(code, Map.of()).entrySet()) {
            count += coders.test(each.getKey()) ? each.getValue() : 0;
        }
        return count;
    }

    /** {@return how many passages bear one of several codes} */
    public int count(Collection<Code> codes, Predicate<Coder> coders) {
        return codes.stream().mapToInt(code -> count(code, coders)).sum();
    }

    @Override
    public void close() {
        unhear.run();
    }
}
