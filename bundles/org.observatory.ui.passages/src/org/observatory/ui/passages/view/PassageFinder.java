// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.PassageSearch;

/**
 * Looks for passages beside the window: what is coded is copied by the window's thread, a little at a time, then searched and
 * arranged by a job. Only the answer to what was asked last is told.
 */
final class PassageFinder {

    private static final long SLICE = 12_000_000;

    private final Display display;
    private final ViewTexts texts;
    private int turn;
    private Job job;
    private Asked last;
    private PassageSearch.Found found;

    private record Asked(Corpus corpus, PassageQuery query, Set<String> coders) {
    }

    /** Is told what was found, in the window's thread. */
    @FunctionalInterface
    interface Told {
        /** Passages were found and arranged. */
        void found(PassageSearch.Found found, PassageRows rows);
    }

    PassageFinder(Display display, ViewTexts texts) {
        this.display = display;
        this.texts = texts;
    }

    /** Asks, and is told later; what was asked before is given up. */
    void find(CorpusReader reader, PassageQuery query, Set<String> coders, PassageRows.Arrangement arrangement, Told told) {
        cancel();
        prepare(reader, turn, corpus -> {
            var asked = new Asked(corpus, query, coders);
            var known = asked.corpus() == (last == null ? null : last.corpus()) && asked.equals(last) ? found : null;
            run(told, asked, known, arrangement);
        });
    }

    /** Counts, and is told later. */
    void count(CorpusReader reader, PassageQuery query, Set<String> coders, Consumer<PassageSearch.Found> told) {
        find(reader, query, coders, PassageRows.Arrangement.PLAIN, (counted, rows) -> told.accept(counted));
    }

    /** Gives up what was asked. */
    void cancel() {
        turn++;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void prepare(CorpusReader reader, int asked, Consumer<Corpus> ready) {
        if (asked != turn) {
            return;
        }
        if (reader.prepare(SLICE)) {
            ready.accept(reader.corpus());
        } else {
            display.asyncExec(() -> prepare(reader, asked, ready));
        }
    }

    private void run(Told told, Asked asked, PassageSearch.Found known, PassageRows.Arrangement arrangement) {
        var own = turn;
        job = Job.create(texts.get("searching"), (ICoreRunnable) monitor -> {
            try {
                var answer = known != null ? known
                        : PassageSearch.find(asked.corpus(), asked.query(), asked.coders()::contains, progress(monitor));
                var rows = PassageRows.of(answer.passages(), arrangement, texts.language(), Label.each(language ->
                        new ViewTexts(language).get("group.nowhere")));
                display.asyncExec(() -> {
                    if (own == turn) {
                        last = asked;
                        found = answer;
                        told.found(answer, rows);
                    }
                });
            } catch (CancellationException unwanted) {
                throw new OperationCanceledException();
            }
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private static Progress progress(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double done, Label step) {
                // it is over before anybody reads it
            }

            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
