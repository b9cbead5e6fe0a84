// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.project;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.edit.command.AddCommand;
import org.observatory.benchmarks.Judge;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
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

/** What a project of full size costs: each figure beside its budget. Run by {@code ./workbench bench project}. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
public class ProjectBenchmarks {

    /** A session on the project of full size. */
    @State(Scope.Benchmark)
    public static class Open {
        private ProjectSession session;
        private int turn;

        /** Opens the project once. */
        @Setup(Level.Trial)
        public void open() throws ProjectException {
            session = ProjectSession.open(Path.of(System.getProperty(Judge.FOLDER)));
        }

        /** Forgets the edits. */
        @TearDown(Level.Trial)
        public void close() {
            session.close();
        }

        void code() {
            var codings = session.content().codings().get(turn++ % session.content().codings().size());
            Coding coding = CodingFactory.eINSTANCE.createCoding();
            coding.setId(UUID.randomUUID().toString());
            coding.setStart(10);
            coding.setEnd(60);
            coding.setQuotation("une citation de cinquante unités, à peu près");
            coding.setCode(session.content().scheme().getCodes().getFirst());
            session.history().execute(AddCommand.create(session.domain(), codings, CodingPackage.Literals.CODINGS__CODINGS, coding));
        }
    }

    /** Opens the project and closes it; closing forgets, which takes next to nothing. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public int open() throws ProjectException {
        try (var session = ProjectSession.openReadOnly(Path.of(System.getProperty(Judge.FOLDER)))) {
            return session.content().cases().size();
        }
    }

    /** Reads the text of a document that was not read before. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 200)
    public int switchDocument(Open open) throws ProjectException {
        var documents = open.session.content().documents();
        return open.session.texts().of(documents.get(open.turn++ % documents.size())).length();
    }

    /** Applies a code, with the entry of the journal forced to the disk. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 200)
    public void applyCode(Open open) {
        open.code();
    }

    /** Applies a code and undoes it. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 200)
    public void applyAndUndo(Open open) {
        open.code();
        open.session.history().undo();
    }

    /** Applies a code and saves. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 50)
    public void applyAndSave(Open open) throws ProjectException {
        open.code();
        open.session.save();
    }

    /** Finds the cases with a number above a limit. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 100)
    public long filterCases(Open open) {
        var limit = new BigDecimal(900);
        return open.session.content().cases().stream().filter(one -> one.getValues().stream()
                .anyMatch(value -> value.getNumber() != null && value.getNumber().compareTo(limit) > 0)).count();
    }

    /**
     * Measures and judges.
     *
     * @param arguments a folder to work in
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).resolve("study");
        var begun = System.nanoTime();
        LargeStudy.write(folder, 7);
        System.out.printf("project: written in %d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        var over = memory(folder) ? 0 : 1;
        over += Judge.measure("project", ProjectBenchmarks.class, folder, name -> switch (name) {
            case "open" -> 5000;
            case "switchDocument" -> 200;
            case "applyCode", "applyAndUndo" -> 50;
            case "applyAndSave" -> 500;
            default -> 100;
        });
        System.exit(over == 0 ? 0 : 1);
    }

    private static boolean memory(Path folder) throws Exception {
        try (var session = ProjectSession.openReadOnly(folder)) {
            System.gc();
            var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
            System.out.printf("project: %d cases, %d documents, %d files of coded passages, %d files in all; heap %d MB, budget 1024 MB%s%n",
                    session.content().cases().size(), session.content().documents().size(), session.content().codings().size(),
                    files(folder), used, used <= 1024 ? "" : " - OVER BUDGET");
            return used <= 1024;
        }
    }

    private static long files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
