// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.CopiedTables;
import org.observatory.project.tables.LiveTables;

/**
 * What analyses read of a project that is being edited: copied in the thread of the edits, a few milliseconds at a time, and not
 * again where it did not change. What an analysis gets is the project at one moment, whatever is edited while it is copied or
 * read. For any thread but that of the edits, which makes it, closes it and would wait for itself.
 */
public final class LiveInputs implements AutoCloseable {

    private static final long SLICE = 12_000_000;
    private static final Label STEP = new Label("Reading what was coded", "Lecture de ce qui a été codé");

    private final ProjectSession session;
    private final Executor editing;
    private final LiveTables tables;
    private final Runnable deaf;
    private CorpusReader corpus;
    private volatile long revision;
    private volatile boolean closed;

    /**
     * What an analysis reads, and of which revision of the project.
     *
     * @param data     what it reads; any thread can, as long as the project is open
     * @param revision the {@link LiveInputs#revision()} it is of
     */
    public record Revised(ProjectInputs.Prepared data, long revision) {
    }

    /** A part of the work done in the thread of the edits. */
    private interface Deed {
        boolean done() throws AnalysisException;
    }

    /**
     * Of an open project.
     *
     * @param session the project
     * @param editing runs what it is given in the thread of the edits, and waits for it
     */
    public LiveInputs(ProjectSession session, Executor editing) {
        this.session = session;
        this.editing = editing;
        tables = new LiveTables(session.content(), this::whileOpen);
        deaf = session.onChange(roots -> {
            revision++;
            tables.changed(roots);
        });
    }

    /** {@return the tables of the project} */
    public LiveTables tables() {
        return tables;
    }

    /** {@return a number that grows with each edit of the project} For any thread. */
    public long revision() {
        return revision;
    }

    /**
     * Copies what an analysis reads.
     *
     * @param analysis the analysis
     * @param choices  what was chosen, by the names of {@link ProjectInputs#choices(Analysis)}
     * @param progress told how far it is, and asked whether to go on
     * @throws AnalysisException as {@link ProjectInputs#prepare}
     * @throws java.util.concurrent.CancellationException when cancelled, or when the project is closed
     */
    public Revised prepare(Analysis analysis, Map<String, String> choices, Progress progress) throws AnalysisException {
        var counted = ProjectInputs.readsTables(analysis);
        while (true) {
            var copied = counted ? tables.read(progress) : null;
            if (!counted) {
                while (!inTheThreadOfTheEdits(() -> corpus().prepare(SLICE), progress)) {
                    progress.report(0, STEP);
                }
            }
            var prepared = new Revised[1];
            if (inTheThreadOfTheEdits(() -> {
                var current = counted ? copied.revision() == tables.revision() : corpus().prepare(0);
                prepared[0] = current ? new Revised(ProjectInputs.prepare(new Copied(copied), analysis, choices), revision) : null;
                return current;
            }, progress)) {
                return prepared[0];
            }
        }
    }

    private boolean inTheThreadOfTheEdits(Deed deed, Progress progress) throws AnalysisException {
        var done = new boolean[1];
        var refused = new AnalysisException[1];
        progress.check();
        whileOpen(() -> {
            try {
                done[0] = deed.done();
            } catch (AnalysisException unknown) {
                refused[0] = unknown;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return done[0];
    }

    private void whileOpen(Runnable task) {
        editing.execute(() -> {
            if (!closed) {
                task.run();
            }
        });
        if (closed) {
            throw new CancellationException();
        }
    }

    private CorpusReader corpus() {
        if (corpus == null) {
            corpus = new CorpusReader(session);
        }
        return corpus;
    }

    /** Hears no more; in the thread of the edits. */
    @Override
    public void close() {
        closed = true;
        deaf.run();
        if (corpus != null) {
            corpus.close();
        }
    }

    /** What is copied already. */
    private final class Copied implements Source {

        private final CopiedTables known;

        Copied(CopiedTables known) {
            this.known = known;
        }

        @Override
        public ProjectSession session() {
            return session;
        }

        @Override
        public ProjectInputs.Prepared tables() {
            return progress -> known.get();
        }

        @Override
        public Table table(String key) {
            return known.plain().tables().get(key);
        }

        @Override
        public Corpus corpus() {
            return LiveInputs.this.corpus().corpus();
        }
    }
}
