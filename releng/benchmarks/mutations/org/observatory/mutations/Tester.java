// SPDX-License-Identifier: EPL-2.0
package org.observatory.mutations;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs tests in a Java of its own, which may be ended when they do not. Reads lines of a folder of changed classes and names of
 * test classes, separated by tabs; answers each with the milliseconds of each class as long as all tests pass, then
 * {@code passed}, or {@code failed} with the first class in which one did not.
 */
final class Tester {

    private Tester() {
    }

    /**
     * Answers until its input ends.
     *
     * @param arguments what the tests need: folders and jars
     */
    public static void main(String[] arguments) throws Exception {
        var answers = System.out;
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silent);
        System.setErr(silent);
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var question = questions.readLine(); question != null; question = questions.readLine()) {
            answers.println(answer(question.split("\t"), arguments));
            answers.flush();
        }
    }

    private static String answer(String[] question, String[] needed) throws Exception {
        var path = new ArrayList<URL>();
        path.add(url(question[0]));
        for (var one : needed) {
            path.add(url(one));
        }
        var launcher = LauncherFactory.create();
        var times = new StringBuilder();
        try (var loader = new URLClassLoader(path.toArray(URL[]::new), Tester.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            for (var name : Arrays.copyOfRange(question, 1, question.length)) {
                var begun = System.nanoTime();
                var summary = new SummaryGeneratingListener();
                launcher.execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(loader.loadClass(name))).build(), summary);
                if (summary.getSummary().getTotalFailureCount() > 0) {
                    return "failed\t" + name;
                }
                times.append((System.nanoTime() - begun) / 1_000_000).append('\t');
            }
        }
        return times + "passed";
    }

    private static URL url(String path) throws Exception {
        return Path.of(path).toUri().toURL();
    }
}
