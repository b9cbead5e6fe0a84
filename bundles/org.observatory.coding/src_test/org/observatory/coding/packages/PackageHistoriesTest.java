// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectException;

/** Two coders at random, each in a copy by package, and whoever sent them, at work meanwhile. */
class PackageHistoriesTest {

    private static final int HISTORIES = 5;

    @TempDir
    Path place;
    private Path start;

    @BeforeEach
    void makeStudy() throws Exception {
        start = place.resolve("start");
        SharedStudy.at(start).close();
    }

    /** The packages of one history, as they come back. */
    private record Back(Path folder, Path fromAwa, Path fromBruno) {
    }

    private Back history(long seed, boolean blind) throws Exception {
        var folder = Files.createDirectory(place.resolve("history" + seed));
        var edits = 1 + (int) (seed % 8);
        var backs = new Path[2];
        try (var study = SharedStudy.open(start)) {
            var at = 0;
            for (var coder : List.of("Awa", "Bruno")) {
                var choice = study.forCoder(coder).withOthers(!blind).withCases(PackageChoice.Extent.ALL);
                backs[at++] = study.visits(choice, folder, copy -> new Fieldwork(seed, coder).in(copy, edits));
            }
        }
        return new Back(folder, backs[0], backs[1]);
    }

    private static Set<String> identities(Path folder) throws ProjectException {
        var all = new TreeSet<String>();
        try (var study = SharedStudy.open(folder)) {
            study.session.content().roots().forEach(root -> {
                all.add(((Identified) root).getId());
                root.eAllContents().forEachRemaining(one -> all.add(((Identified) one).getId()));
            });
        }
        return all;
    }

    private Path copyOfStart(Path to) throws Exception {
        try (var all = Files.walk(start)) {
            for (var file : all.filter(one -> !start.relativize(one).startsWith(".workbench")).toList()) {
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(start.relativize(file).toString()));
                } else {
                    Files.copy(file, to.resolve(start.relativize(file).toString()));
                }
            }
        }
        return to;
    }

    private Map<String, String> taken(Path folder, long seed, Path first, Path second, Set<String> conflicts) throws Exception {
        copyOfStart(folder);
        try (var study = SharedStudy.open(folder)) {
            if (seed % 4 > 1) {
                new Fieldwork(seed, "Chloé").in(study, 3);
            }
            for (var back : List.of(first, second)) {
                study.takesBack(back).answered().forEach(answered -> conflicts.add(answered.conflict().key()));
            }
            study.session.save();
        }
        return SharedStudy.files(folder);
    }

    @Test
    void bothCodersWorkIsThereWhateverTheOrderAndTheFilesAreTheSameWhereNothingConflicts() throws Exception {
        var same = 0;
        var before = identities(start);
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var back = history(seed, seed % 2 == 0);
            var conflicts = new HashSet<String>();
            var one = taken(back.folder().resolve("one"), seed, back.fromAwa(), back.fromBruno(), conflicts);
            var other = taken(back.folder().resolve("other"), seed, back.fromBruno(), back.fromAwa(), conflicts);

            var merged = identities(back.folder().resolve("one"));
            for (var coder : List.of("awa", "bruno")) {
                var made = identities(back.folder().resolve(coder));
                made.removeAll(before);
                made.removeAll(merged);
                assertEquals(Set.of(), made, "seed " + seed + ": not there");
            }
            if (conflicts.isEmpty()) {
                assertEquals(one.keySet(), other.keySet(), "seed " + seed);
                for (var file : one.entrySet()) {
                    assertEquals(file.getValue(), other.get(file.getKey()), "seed " + seed + ", " + file.getKey());
                }
                same++;
            }
        }
        assertTrue(same >= HISTORIES / 2, "only " + same + " without conflict");
    }

    @Test
    void undoBringsBackTheBytesAndTakingTwiceChangesNothing() throws Exception {
        for (var seed = 20L; seed < 22; seed++) {
            var back = history(seed, true);
            var folder = copyOfStart(back.folder().resolve("one"));
            try (var study = SharedStudy.open(folder)) {
                new Fieldwork(~seed, "Chloé").in(study, 6);
                study.session.save();
                var before = SharedStudy.files(folder);
                study.takesBack(back.fromAwa());
                study.session.save();
                var once = SharedStudy.files(folder);

                assertTrue(study.takesBack(back.fromAwa()).changesNothing(), "seed " + seed);
                study.session.history().undo();
                study.session.save();
                assertEquals(before, SharedStudy.files(folder), "seed " + seed);
                study.session.history().redo();
                study.session.save();
                assertEquals(once, SharedStudy.files(folder), "seed " + seed);
            }
        }
    }
}
