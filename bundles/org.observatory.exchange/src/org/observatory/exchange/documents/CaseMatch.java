// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The case that a document is about, as its file's name and the folders it is in tell. Accents, case, punctuation and
 * the words around a name do not count. In this order: the file is named as a case; a folder is; the name of a case is
 * among the words of the file's name; among those of a folder's; the file's name is among the words of a case's. At the
 * first of these that holds for a case it decides: for a single case it is chosen, and among several one whose name
 * contains those of all others; else none is, and all are told.
 *
 * @param chosen     the identity of the case; null for none
 * @param candidates the identities of the cases that might be meant when none is chosen, at least two
 */
public record CaseMatch(String chosen, List<String> candidates) {

    private static final CaseMatch NONE = new CaseMatch(null, List.of());
    private static final int SHORTEST = 3;

    /**
     * A case as it may be called.
     *
     * @param id    its identity
     * @param name  its name as people see it
     * @param names whatever it may be called: its names, its key, the name of its file
     */
    public record Named(String id, String name, List<String> names) {

        /** Copies the names. */
        public Named {
            names = List.copyOf(names);
        }
    }

    /** A case that matches, by this of its names. */
    private record Hit(String id, String folded) {
    }

    /** Copies the candidates. */
    public CaseMatch {
        candidates = List.copyOf(candidates);
    }

    /**
     * {@return the case that a file is about}
     *
     * @param stem    the name of the file, without its ending
     * @param folders the names of the folders it is in, from the innermost
     * @param cases   the cases of the project
     */
    public static CaseMatch of(String stem, List<String> folders, List<Named> cases) {
        var file = fold(stem);
        var around = folders.stream().map(CaseMatch::fold).toList();
        List<Predicate<String>> steps = List.of(file::equals, around::contains, name -> among(name, file),
                name -> around.stream().anyMatch(folder -> among(name, folder)), name -> among(file, name));
        for (var step : steps) {
            var hits = new ArrayList<Hit>();
            for (var named : cases) {
                named.names().stream().map(CaseMatch::fold).filter(name -> !name.isEmpty()).filter(step)
                        .forEach(name -> hits.add(new Hit(named.id(), name)));
            }
            if (!hits.isEmpty()) {
                return decided(hits);
            }
        }
        return NONE;
    }

    private static CaseMatch decided(List<Hit> hits) {
        var ids = hits.stream().map(Hit::id).distinct().toList();
        if (ids.size() == 1) {
            return new CaseMatch(ids.getFirst(), List.of());
        }
        var widest = hits.stream().filter(hit -> hits.stream().allMatch(other -> other.id().equals(hit.id())
                || !other.folded().equals(hit.folded()) && contains(hit.folded(), other.folded()))).map(Hit::id)
                        .distinct()
                .toList();
        return widest.size() == 1 ? new CaseMatch(widest.getFirst(), List.of()) : new CaseMatch(null, ids);
    }

    /** Whether words stand among others, and are long enough to tell something. */
    private static boolean among(String words, String others) {
        return words.length() >= SHORTEST && contains(others, words);
    }

    private static boolean contains(String others, String words) {
        return (" " + others + " ").contains(" " + words + " ");
    }

    /** {@return a name without accents, capitals and punctuation, its words divided by single spaces} */
    static String fold(String name) {
        return Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
