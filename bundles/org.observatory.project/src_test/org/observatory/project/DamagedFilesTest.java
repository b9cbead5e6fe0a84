// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.programmes.Unit;
import org.observatory.project.kit.World;

/** However a file is damaged, it opens or is refused in one sentence; nothing else is thrown and nothing is written. */
class DamagedFilesTest {

    private static final int TRIALS = 1500;

    private final Random chance = new Random(17);

    @Test
    void anyDamageIsToldInOneSentence(@TempDir Path folder) throws Exception {
        var world = new World();
        var impact = world.programme("IMPACT", "2018", "2022");
        world.estimate(world.figure(impact, world.indicator("Agir « ensemble »"), world.population("Citoyens")), "81", Unit.PERCENT);
        world.disagreement(impact, "fin", "2022", "2023");
        world.typology("Impacts", 3, "performance", "innovation", "confiance");
        var file = folder.resolve(ProjectSession.STUDY);
        ProjectSession.create(folder, world.observatory()).close();
        var sound = Files.readAllBytes(file);

        var refused = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var damaged = damage(sound);
            Files.write(file, damaged);
            refused += isRefused(file, trial) ? 1 : 0;
            assertTrue(Arrays.equals(damaged, Files.readAllBytes(file)), "trial " + trial);
        }
        assertTrue(refused > TRIALS / 2, refused + " of " + TRIALS);
    }

    private static boolean isRefused(Path file, int trial) throws IOException {
        try (var session = ProjectSession.open(file)) {
            assertNotNull(session.observatory());
            return false;
        } catch (ProjectException expected) {
            for (var sentence : new String[] {expected.label().en(), expected.label().fr()}) {
                assertTrue(sentence.contains(file.toString()), sentence);
                assertTrue(sentence.endsWith("."), sentence);
                assertFalse(sentence.contains("\n") || sentence.contains("Exception") || sentence.contains("null"),
                        "trial " + trial + ": " + sentence);
            }
            return true;
        } catch (RuntimeException unforeseen) {
            throw new AssertionError("trial " + trial + ":\n" + Files.readString(file), unforeseen);
        }
    }

    /** Cuts, doubles or overwrites a part, or flips a byte. */
    private byte[] damage(byte[] sound) {
        var at = chance.nextInt(sound.length);
        var length = Math.min(1 + chance.nextInt(40), sound.length - at);
        var before = Arrays.copyOf(sound, at);
        var part = Arrays.copyOfRange(sound, at, at + length);
        var after = Arrays.copyOfRange(sound, at + length, sound.length);
        return switch (chance.nextInt(5)) {
            case 0 -> before;
            case 1 -> join(before, after);
            case 2 -> join(before, part, part, after);
            case 3 -> {
                chance.nextBytes(part);
                yield join(before, part, after);
            }
            default -> {
                var flipped = sound.clone();
                flipped[at] = (byte) ('!' + chance.nextInt(90));
                yield flipped;
            }
        };
    }

    private static byte[] join(byte[]... parts) {
        var length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        var joined = new byte[length];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
