// SPDX-License-Identifier: EPL-2.0
package org.observatory.mutations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import javax.tools.JavaFileObject.Kind;

import com.sun.source.util.JavacTask;

/** Turns each operator of some files of a bundle, and tells which of that its tests do not notice. */
public final class Mutations {

    /** In seconds; tests that take longer by this and four times what they take are held to go on for ever. */
    private static final long PATIENCE = 20;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path bundle;
    private final Path scratch;
    private final List<String> libraries;
    private final Map<String, Long> times = new HashMap<>();

    private Mutations(Path bundle, Path scratch, List<String> libraries) {
        this.bundle = bundle;
        this.scratch = scratch;
        this.libraries = libraries;
    }

    /**
     * Turns, tests and judges.
     *
     * @param arguments the bundle, a folder to work in, the file of those that make no difference, the libraries as a class path,
     *                  then the names of classes; those named in that file's first lines unless some are given
     */
    public static void main(String[] arguments) throws Exception {
        var listed = Files.readAllLines(Path.of(arguments[2]));
        var wanted = new LinkedHashSet<>(Arrays.asList(arguments).subList(4, arguments.length));
        if (wanted.isEmpty()) {
            listed.stream().filter(line -> line.startsWith("#:")).forEach(line -> wanted.addAll(List.of(line.substring(2).strip().split(" +"))));
        }
        var equivalent = new HashMap<String, String>();
        listed.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
                .forEach(parts -> equivalent.put(parts[0] + "\t" + parts[1], parts[2]));
        var mutations = new Mutations(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(),
                List.of(arguments[3].split(System.getProperty("path.separator"))));
        System.exit(mutations.run(wanted, equivalent) ? 0 : 1);
    }

    private List<Path> sources(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(bundle.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private JavacTask task(StandardJavaFileManager files, Path out, List<Path> path, Iterable<? extends javax.tools.JavaFileObject> units)
            throws IOException {
        Files.createDirectories(out);
        var all = new ArrayList<>(path.stream().map(Path::toFile).toList());
        libraries.forEach(library -> all.add(Path.of(library).toFile()));
        files.setLocation(StandardLocation.CLASS_PATH, all);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(out.toFile()));
        return (JavacTask) compiler.getTask(null, files, diagnostic -> { }, List.of("-proc:none", "-nowarn"), null, units);
    }

    private boolean run(Set<String> wanted, Map<String, String> equivalent) throws Exception {
        var classes = scratch.resolve("classes");
        var tests = scratch.resolve("tests");
        List<Mutant> mutants;
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (!task(files, classes, List.of(), files.getJavaFileObjectsFromPaths(sources("src"))).call()
                    || !task(files, tests, List.of(classes), files.getJavaFileObjectsFromPaths(sources("src_test"))).call()) {
                System.out.println("mutations: the bundle or its tests do not compile");
                return false;
            }
            mutants = Finder.find(task(files, classes, List.of(), files.getJavaFileObjectsFromPaths(sources("src"))), wanted);
        }
        var needed = new ArrayList<>(List.of(classes.toString(), tests.toString()));
        needed.addAll(libraries);
        var packages = mutants.stream().map(this::folder).distinct().toList();
        var all = sources("src_test").stream().map(file -> bundle.resolve("src_test").relativize(file).toString())
                .filter(name -> name.endsWith("Test.java")).map(name -> name.replace(".java", "").replace('/', '.'))
                .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.')))).toList();
        var answer = new Worker(bundle, needed);
        var plain = answer.ask(scratch.resolve("none"), all, 600).split("\t");
        answer.close();
        if (!plain[plain.length - 1].equals("passed")) {
            System.out.println("mutations: the tests fail as they are: " + String.join(" ", plain));
            return false;
        }
        for (var i = 0; i < all.size(); i++) {
            times.put(all.get(i), Long.valueOf(plain[i]));
        }
        return judge(mutants, survivors(mutants, all, needed), equivalent);
    }

    private Set<Mutant> survivors(List<Mutant> mutants, List<String> all, List<String> needed) throws Exception {
        var survivors = ConcurrentHashMap.<Mutant>newKeySet();
        var workers = new ThreadLocal<Worker>();
        var begun = ConcurrentHashMap.<Worker>newKeySet();
        var done = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var running = new ArrayList<Future<?>>();
            for (var mutant : mutants) {
                running.add(pool.submit(() -> {
                    if (workers.get() == null) {
                        workers.set(new Worker(bundle, needed));
                        begun.add(workers.get());
                    }
                    var changed = scratch.resolve("mutant-" + Thread.currentThread().threadId());
                    var tests = ofPackage(mutant, all);
                    var patience = PATIENCE + tests.stream().mapToLong(times::get).sum() * PATIENCE / 5_000;
                    if (compile(mutant, changed) && workers.get().ask(changed, tests, patience).endsWith("passed")) {
                        survivors.add(mutant);
                    }
                    var count = done.incrementAndGet();
                    if (count % 100 == 0) {
                        System.out.printf("mutations: %d of %d, %d not noticed so far%n", count, mutants.size(), survivors.size());
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        } finally {
            begun.forEach(Worker::close);
        }
        return survivors;
    }

    private String folder(Mutant mutant) {
        return bundle.resolve("src").relativize(mutant.file().getParent()).toString().replace('/', '.');
    }

    /** The tests of its package, the quickest first. */
    private List<String> ofPackage(Mutant mutant, List<String> all) {
        return all.stream().filter(test -> test.substring(0, test.lastIndexOf('.')).equals(folder(mutant)))
                .sorted(Comparator.comparing(times::get)).toList();
    }

    private boolean compile(Mutant mutant, Path out) throws IOException {
        if (Files.isDirectory(out)) {
            try (var old = Files.walk(out)) {
                for (var file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        var source = mutant.of(Files.readString(mutant.file()));
        var unit = new SimpleJavaFileObject(mutant.file().toUri(), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return task(files, out, List.of(scratch.resolve("classes")), List.of(unit)).call();
        }
    }

    private boolean judge(List<Mutant> mutants, Set<Mutant> survivors, Map<String, String> equivalent) {
        var lines = new TreeMap<String, List<String>>();
        var counts = new LinkedHashMap<String, int[]>();
        var unlisted = 0;
        for (var mutant : mutants) {
            var name = mutant.file().getFileName().toString();
            var count = counts.computeIfAbsent(name, any -> new int[3]);
            count[0]++;
            if (survivors.contains(mutant)) {
                var reason = equivalent.get(mutant.key());
                count[reason == null ? 2 : 1]++;
                unlisted += reason == null ? 1 : 0;
                if (reason == null) {
                    lines.computeIfAbsent(name, any -> new ArrayList<>()).add("  line " + mutant.line() + "\t" + mutant.key());
                }
            }
        }
        counts.forEach((name, count) -> {
            System.out.printf("mutations: %-28s %3d operators turned, %3d noticed, %2d make no difference%s%n", name, count[0],
                    count[0] - count[1] - count[2], count[1], count[2] == 0 ? "" : ", " + count[2] + " NOT NOTICED");
            lines.getOrDefault(name, List.of()).forEach(System.out::println);
        });
        var found = mutants.stream().filter(survivors::contains).map(Mutant::key).toList();
        var files = mutants.stream().map(mutant -> mutant.where().replaceAll("\\..*", "")).distinct().toList();
        equivalent.keySet().stream().filter(key -> files.contains(key.replaceAll("\\..*", "").strip()) && !found.contains(key)).sorted()
                .forEach(key -> System.out.println("mutations: listed as making no difference, but noticed or gone: " + key));
        System.out.printf("mutations: %d operators turned, %d not noticed%n", mutants.size(), unlisted);
        return unlisted == 0;
    }
}
