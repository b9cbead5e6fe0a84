// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one save does to the files of a project, in the order in which it does it. Written down before the first file is
 * touched, so that whoever opens the project after a crash can finish it.
 *
 * <p>As text, one step a line: {@code keep DIGEST PATH}, {@code take DIGEST PATH},
 * {@code write STAGED DIGEST PATH}, {@code delete PATH}, {@code forget JOURNAL}; the first line names the format, the last is {@code end}.
 */
record SavePlan(List<Step> steps) {

    private static final String FIRST = "observatory-save 1";
    private static final String LAST = "end";

    /** One step; each may be done twice. */
    sealed interface Step {
    }

    /** Moves a file away under the digest of its content, so that undo finds it again. */
    record Keep(String digest, String path) implements Step {
    }

    /** Moves what was kept under its digest where it belongs. */
    record Take(String digest, String path) implements Step {
    }

    /** Moves a staged file in the place of another, or of none. */
    record Write(String staged, String digest, String path) implements Step {
    }

    /** Deletes a file. */
    record Delete(String path) implements Step {
    }

    /** Deletes a journal, whose edits are all in the files now. */
    record Forget(String journal) implements Step {
    }

    SavePlan {
        steps = List.copyOf(steps);
    }

    byte[] bytes() {
        var text = new StringBuilder(FIRST).append('\n');
        for (var step : steps) {
            text.append(switch (step) {
                case Keep keep -> "keep " + keep.digest() + " " + keep.path();
                case Take take -> "take " + take.digest() + " " + take.path();
                case Write write -> "write " + write.staged() + " " + write.digest() + " " + write.path();
                case Delete delete -> "delete " + delete.path();
                case Forget forget -> "forget " + forget.journal();
            }).append('\n');
        }
        return text.append(LAST).append('\n').toString().getBytes(UTF_8);
    }

    /** {@return the plan, or empty when the text is cut short: it was never decided then} */
    static Optional<SavePlan> read(byte[] bytes) throws IOException {
        var lines = new String(bytes, UTF_8).split("\n", -1);
        if (lines.length < 3 || !lines[lines.length - 2].equals(LAST) || !lines[lines.length - 1].isEmpty()) {
            return Optional.empty();
        }
        if (!lines[0].equals(FIRST)) {
            throw new IOException("the save under way was begun by another version of the workbench");
        }
        var steps = new ArrayList<Step>();
        for (var at = 1; at < lines.length - 2; at++) {
            steps.add(step(lines[at]));
        }
        return Optional.of(new SavePlan(steps));
    }

    private static Step step(String line) throws IOException {
        var words = line.split(" ", 2);
        if (words.length == 2) {
            switch (words[0]) {
            case "keep" -> {
                var parts = words[1].split(" ", 2);
                return new Keep(name(parts[0]), inside(parts[1]));
            }
            case "take" -> {
                var parts = words[1].split(" ", 2);
                return new Take(name(parts[0]), inside(parts[1]));
            }
            case "write" -> {
                var parts = words[1].split(" ", 3);
                return new Write(name(parts[0]), name(parts[1]), inside(parts[2]));
            }
            case "delete" -> {
                return new Delete(inside(words[1]));
            }
            case "forget" -> {
                return new Forget(name(words[1]));
            }
            default -> {
                // not of this version
            }
            }
        }
        throw new IOException("the plan of the save under way cannot be read: " + line);
    }

    private static String name(String name) throws IOException {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IOException("the plan of the save under way names a file outside the project: " + name);
        }
        return name;
    }

    private static String inside(String path) throws IOException {
        for (var name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals("..") || name.equals(".") || name.contains("\\")) {
                throw new IOException("the plan of the save under way names a file outside the project: " + path);
            }
        }
        return path;
    }
}
