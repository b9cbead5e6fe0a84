// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;

/**
 * The crash test: a process edits and saves a project and is killed with SIGKILL, again and again, at a chosen step of a
 * save or at a random moment. The next process opens the project, opens all its backups, recovers the journal, and tells
 * what it found: it must be what the one before had acknowledged, or that and the one edit it was about to acknowledge.
 */
public final class Faults {

    private static final int STEPS = 24;
    private static final long LONGEST = 600;

    private final Path folder;
    private final Random chance;
    private final Map<String, Integer> places = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private int edits;
    private int saves;
    private int within;
    private int lost;

    private Faults(Path folder, Random chance) {
        this.folder = folder;
        this.chance = chance;
    }

    /**
     * Runs the test; the last line tells how many edits were lost.
     *
     * @param arguments an empty folder, the number of kills, and a seed
     */
    public static void main(String[] arguments) throws Exception {
        new Faults(Path.of(arguments[0]).resolve("study"), new Random(Long.parseLong(arguments[2])))
                .run(Integer.parseInt(arguments[1]));
    }

    private void run(int kills) throws Exception {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId("5b0f5d6e-2a51-4c4e-8f0e-0d7f8d1c7a10");
        observatory.setNameFr("Observatoire");
        ProjectSession.create(folder, observatory).close();
        for (var kill = 0; kill < kills; kill++) {
            judge(live(kill % 3 == 2 ? -1 : chance.nextInt(STEPS)));
        }
        System.out.printf("%d kills, %d of them (%d %%) between the first byte written and the final move of a save:%n", kills,
                within, Math.round(100.0 * within / kills));
        places.forEach((place, count) -> System.out.printf("  %4d  %s%n", count, place));
        try (var session = ProjectSession.openReadOnly(folder)) {
            System.out.printf("%d edits and %d saves acknowledged; %d cases, %d documents, %d files of coded passages at the end%n",
                    edits, saves, session.content().cases().size(), session.content().documents().size(),
                    session.content().codings().size());
        }
        System.out.printf("edits lost: %d%n", lost);
    }

    /** Starts a process, kills it, and answers what it had said. */
    private List<String> live(int stopAt) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), EditingProcess.class.getName(), folder.toString(),
                String.valueOf(chance.nextLong()), String.valueOf(stopAt)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new ArrayList<String>();
        var life = stopAt >= 0 ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(chance.nextLong(LONGEST));
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            var born = 0L;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                born = line.startsWith("state ") ? System.nanoTime() : born;
                if (line.startsWith("here ") || born != 0 && System.nanoTime() - born > life) {
                    process.toHandle().destroyForcibly();
                    life = Long.MAX_VALUE;
                }
            }
        }
        process.waitFor();
        return said;
    }

    private void judge(List<String> said) {
        var found = "";
        var acknowledged = "";
        var pending = "";
        var isSaving = false;
        var place = "";
        for (var line : said) {
            var words = line.split(" ");
            switch (words[0]) {
            case "state" -> {
                found = words[1];
                acknowledged = words[1];
                pending = "";
            }
            case "pending" -> pending = words[1];
            case "edit" -> {
                acknowledged = words[1];
                pending = "";
                edits++;
            }
            case "saving" -> isSaving = true;
            case "saved" -> {
                isSaving = false;
                saves++;
            }
            case "here" -> {
                place = words[1];
                within += !place.equals("DELETE") && !(place.equals("WRITE") && words[2].equals("0")) ? 1 : 0;
            }
            default -> throw new IllegalStateException(line);
            }
        }
        if (found.isEmpty() || !allowed.isEmpty() && !allowed.contains(found)) {
            lost++;
            System.out.println("lost: " + said);
        }
        places.merge(isSaving ? "during a save" + (place.isEmpty() ? ", at a random moment" : ", at " + place) : "between saves", 1,
                Integer::sum);
        allowed = new HashSet<>(List.of(acknowledged));
        if (!pending.isEmpty()) {
            allowed.add(pending);
        }
    }
}
