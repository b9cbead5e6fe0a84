// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was coded at a moment, copied from the model: nothing in it changes, and any thread may use it.
 *
 * @param documents the documents with what is coded in them, in the order of their files
 * @param codes     the codes by identity
 * @param sets      the codes of each set, by the identity of the set
 * @param coders    the coders by identity, in the order of the codebook
 * @param rounds    the rounds by identity
 */
public record Corpus(List<Coded> documents, Map<String, CorpusCode> codes, Map<String, Set<String>> sets,
        Map<String, CorpusName> coders, Map<String, CorpusName> rounds) {

    /**
     * A document with what is coded in it.
     *
     * @param document the document
     * @param cases    the cases it is about, in the order of their files
     * @param files    what each coder coded
     */
    public record Coded(CorpusDocument document, List<CorpusCase> cases, List<File> files) {
        /** The lists are copied. */
        public Coded {
            cases = List.copyOf(cases);
            files = List.copyOf(files);
        }
    }

    /**
     * What one coder coded in a document.
     *
     * @param coder    the identity of the coder
     * @param segments the stretches coded, by start and end
     */
    public record File(String coder, List<CodedSegment> segments) {
        /** The segments are copied. */
        public File {
            segments = List.copyOf(segments);
        }
    }

    /** {@return a code and all those below it} */
    public Set<String> below(String code) {
        var under = new HashMap<String, List<String>>();
        codes.values().forEach(each -> under.computeIfAbsent(each.above(), first -> new ArrayList<>()).add(each.id()));
        var found = new HashSet<String>();
        var open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (found.add(next)) {
                open.addAll(under.getOrDefault(next, List.of()));
            }
        }
        return found;
    }
}
