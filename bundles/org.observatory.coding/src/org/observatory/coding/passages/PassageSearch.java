// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;

/** Finds the passages that answer a question with yes. Any thread may search; texts are read only for what needs paragraphs. */
public final class PassageSearch {

    private static final Label STEP = new Label("Looking for passages", "Recherche des passages");
    private static final int PAUSE = 16;

    private PassageSearch() {
    }

    /**
     * What a search found.
     *
     * @param passages  the passages: document by document in the order of the corpus, in each by start, end and coder
     * @param documents how many documents they stand in
     * @param cases     how many cases their documents are about
     * @param searched  how many passages were asked
     * @param unread    why texts of documents could not be read, so that their paragraphs are not known; one sentence each
     */
    public record Found(List<Passage> passages, int documents, int cases, int searched, List<Label> unread) {
        /** The lists are copied. */
        public Found {
            passages = List.copyOf(passages);
            unread = List.copyOf(unread);
        }
    }

    /**
     * Asks all passages.
     *
     * @param corpus what is coded
     * @param query  the question
     * @param coders whose passages are asked, by the identity of the coder; those of others are not related to either
     * @param progress told how far it is, and whether the answer is still wanted
     * @return the passages
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Found find(Corpus corpus, PassageQuery query, Predicate<String> coders, Progress progress) {
        var scopes = new ArrayList<Scope>();
        for (var coded : corpus.documents()) {
            scopes.add(new Scope(coded, coders, corpus));
        }
        var condition = new Conditions(corpus, scopes, progress).of(query);
        var found = new ArrayList<Passage>();
        var documents = 0;
        var searched = 0;
        var cases = new HashSet<CorpusCase>();
        for (var at = 0; at < scopes.size(); at++) {
            if (at % PAUSE == 0) {
                progress.report((double) at / scopes.size(), STEP);
            }
            progress.check();
            var scope = scopes.get(at);
            var before = found.size();
            for (var item : scope.items()) {
                if (condition.test(scope, item)) {
                    found.add(Passage.of(corpus, scope.coded(), item.coder(), item.segment()));
                }
            }
            searched += scope.items().size();
            if (found.size() > before) {
                documents++;
                cases.addAll(scope.coded().cases());
            }
        }
        progress.report(1, STEP);
        return new Found(found, documents, cases.size(), searched,
                scopes.stream().map(Scope::trouble).filter(trouble -> trouble != null).toList());
    }
}
