// SPDX-License-Identifier: EPL-2.0
package org.observatory.mutations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link Tester}, begun again where a changed class made it go on for ever. */
final class Worker implements AutoCloseable {

    private final Path folder;
    private final List<String> needed;
    private Process process;
    private BufferedReader answers;

    Worker(Path folder, List<String> needed) {
        this.folder = folder;
        this.needed = needed;
    }

    private void begin() throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx800m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Tester.class.getName()));
        command.addAll(needed);
        process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The answer; {@code failed} when there is none in so many seconds, or when the tests end their Java. */
    String ask(Path changed, List<String> tests, long seconds) throws IOException, InterruptedException {
        if (process == null || !process.isAlive()) {
            begin();
        }
        var question = changed + "\t" + String.join("\t", tests) + "\n";
        process.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        var reader = answers;
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return reader.readLine();
            } catch (IOException ended) {
                return null;
            }
        }, task -> Thread.ofVirtual().start(task));
        try {
            var line = answer.get(seconds, TimeUnit.SECONDS);
            return line == null ? "failed\tits Java ended" : line;
        } catch (TimeoutException goesOn) {
            close();
            return "failed\tno end";
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
