// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.CodingIndex;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.project.Passages;
import org.observatory.project.ProjectSession;

/**
 * How many passages stand behind each cell of a framework grid: those of the documents of its case that bear its theme or
 * a code below it. A document is counted once and again only after its codings changed; a cell costs as much as its case
 * has documents.
 */
public final class FrameworkCounts implements AutoCloseable {

    private static final int[] NO_THEMES = {};

    private final CodingIndex index;
    private final Map<Document, int[]> ofDocument = new IdentityHashMap<>();
    private final Map<Code, int[]> themesOf = new IdentityHashMap<>();
    private final Runnable unhear;
    private List<Code> themes = List.of();
    private Predicate<Coder> coders = coder -> true;

    /**
     * Counts nothing yet, and hears the changes of the project until it is closed.
     *
     * @param session an open project
     * @param index   which of its passages bear which code
     */
    public FrameworkCounts(ProjectSession session, CodingIndex index) {
        this.index = index;
        unhear = session.onChange(this::changed);
    }

    /**
     * Counts for other themes or other coders from now on.
     *
     * @param newThemes the columns of the grid
     * @param shown     whose passages count
     */
    public void show(List<Code> newThemes, Predicate<Coder> shown) {
        themes = List.copyOf(newThemes);
        coders = shown;
        forget();
    }

    private void forget() {
        ofDocument.clear();
        themesOf.clear();
        for (var at = 0; at < themes.size(); at++) {
            add(themes.get(at), at);
        }
    }

    private void add(Code code, int theme) {
        var those = themesOf.getOrDefault(code, NO_THEMES);
        var more = Arrays.copyOf(those, those.length + 1);
        more[those.length] = theme;
        themesOf.put(code, more);
        code.getCodes().forEach(below -> add(below, theme));
    }

    private void changed(Set<EObject> roots) {
        for (var root : roots) {
            if (root instanceof Scheme) {
                forget();
            } else if (root instanceof Codings codings) {
                ofDocument.remove(codings.getDocument());
            }
        }
    }

    /**
     * {@return how many passages of a case bear a theme or a code below it}
     *
     * @param one   a case of the project
     * @param theme one of the themes shown; 0 for any other code
     */
    public int count(Case one, Code theme) {
        var at = themes.indexOf(theme);
        return at < 0 ? 0 : one.getDocuments().stream().distinct().mapToInt(document -> of(document)[at]).sum();
    }

    private int[] of(Document document) {
        return ofDocument.computeIfAbsent(document, this::counted);
    }

    private int[] counted(Document document) {
        var counts = new int[themes.size()];
        for (var codings : index.files(document)) {
            if (coders.test(codings.getCoder())) {
                for (var coding : codings.getCodings()) {
                    for (var theme : themesOf.getOrDefault(coding.getCode(), NO_THEMES)) {
                        counts[theme]++;
                    }
                }
            }
        }
        return counts;
    }

    /**
     * {@return the passages behind a cell, document by document in the order of the case, in each by their place}
     *
     * @param one   a case of the project
     * @param theme one of the themes shown
     */
    public List<Coding> passages(Case one, Code theme) {
        var at = themes.indexOf(theme);
        var found = new ArrayList<Coding>();
        for (var document : one.getDocuments().stream().distinct().toList()) {
            if (at < 0 || of(document)[at] == 0) {
                continue;
            }
            index.files(document).stream().filter(codings -> coders.test(codings.getCoder()))
                    .flatMap(codings -> codings.getCodings().stream()).filter(coding -> bears(coding, at))
                    .sorted(Passages.ORDER).forEach(found::add);
        }
        return found;
    }

    private boolean bears(Coding coding, int theme) {
        for (var each : themesOf.getOrDefault(coding.getCode(), NO_THEMES)) {
            if (each == theme) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        unhear.run();
    }
}
