// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.coding;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.observatory.analysis.Progress;
import org.observatory.benchmarks.Judge;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.Segment;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.PassageSearch;
import org.observatory.coding.search.Finder;
import org.observatory.coding.search.Sought;
import org.observatory.coding.search.Watch;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.trials.LargeStudy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What coding costs in a project of full size, without a window. Run by {@code ./workbench bench coding}. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
public class CodingBenchmarks {

    /** An open project of full size, indexed. */
    @State(Scope.Benchmark)
    public static class Desk {
        private ProjectSession session;
        private CodingIndex index;
        private CorpusReader reader;
        private Code frequent;
        private int turn;

        /** Opens the project once. */
        @Setup(Level.Trial)
        public void open() throws ProjectException {
            session = ProjectSession.open(Path.of(System.getProperty(Judge.FOLDER)));
            index = new CodingIndex(session);
            reader = new CorpusReader(session);
            reader.corpus();
            frequent = session.content().codings().stream().flatMap(file -> file.getCodings().stream()).map(coding -> coding.getCode())
                    .distinct().max(Comparator.comparingInt(code -> index.count(code, coder -> true))).orElseThrow();
        }

        /** Forgets the edits. */
        @TearDown(Level.Trial)
        public void close() {
            reader.close();
            index.close();
            session.close();
        }

        Document next() {
            var documents = session.content().documents();
            return documents.get(turn++ % documents.size());
        }
    }

    /** Codes a passage, with the journal forced to the disk and the index brought up to date. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 200)
    public int applyCode(Desk desk) throws ProjectException {
        Codings file = desk.session.content().codings().get(desk.turn++ % desk.session.content().codings().size());
        var text = desk.session.texts().of(file.getDocument());
        var start = desk.turn % 300;
        desk.session.history().execute(new CodingEdits(desk.session).apply("code", file.getCoder(), Optional.empty(), file.getDocument(),
                text, List.of(new CodingEdits.Wanted(new Segment(start, start + 40), desk.frequent))).orElseThrow());
        return desk.index.count(desk.frequent, coder -> true);
    }

    /** Reads the text of another document and its passages, in order. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 200)
    public int switchDocument(Desk desk) throws ProjectException {
        var document = desk.next();
        return desk.session.texts().of(document).length() + desk.index.codings(document, coder -> true).size();
    }

    /** The passages of the most frequent code and of those below it. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 30)
    public int passagesOfFrequentCode(Desk desk) {
        return PassageSearch.find(desk.reader.corpus(), new PassageQuery.OfCode(desk.frequent.getId(), true), coder -> true, Progress.none())
                .passages().size();
    }

    /** Finds a word in all documents, 50 million characters. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public int findInAllDocuments(Desk desk) throws Exception {
        var finder = Finder.of(Sought.literal("alliance"));
        var found = 0;
        for (var document : desk.session.content().documents()) {
            found += finder.find(desk.session.texts().of(document), "fr", new Watch(60_000, () -> false)).size();
        }
        return found;
    }

    /**
     * Measures and judges.
     *
     * @param arguments a folder to work in
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).resolve("study");
        LargeStudy.write(folder, 7);
        var over = Judge.measure("coding", CodingBenchmarks.class, folder, name -> switch (name) {
            case "applyCode" -> 50;
            case "switchDocument" -> 200;
            case "passagesOfFrequentCode" -> 300;
            default -> 10_000;
        });
        System.exit(over == 0 ? 0 : 1);
    }
}
