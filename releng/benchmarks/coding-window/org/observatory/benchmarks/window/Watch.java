// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread again and again to answer: how long it takes at most is how long it was busy. While it does not answer,
 * its stack is looked at, so that what kept it busy can be named.
 */
final class Watch {

    private static final long BUDGET = 100_000_000;
    private static final long LOOK = 10_000_000;
    private static final int SHOWN = 5;

    private final List<Busy> busy = new ArrayList<>();
    private volatile boolean watching;
    private volatile boolean answered;
    private volatile Thread watcher;

    /** A time during which it did not answer, with the places it was seen at and how often. */
    private record Busy(long nanoseconds, Map<String, Integer> places) {
    }

    /** Begins to watch. */
    void over(Display display) {
        watching = true;
        watcher = Thread.ofPlatform().daemon().name("Watch").start(() -> {
            while (watching) {
                ask(display);
                LockSupport.parkNanos(2_000_000);
            }
        });
    }

    private void ask(Display display) {
        answered = false;
        var from = System.nanoTime();
        var places = new LinkedHashMap<String, Integer>();
        display.asyncExec(() -> {
            answered = true;
            LockSupport.unpark(watcher);
        });
        while (!answered) {
            LockSupport.parkNanos(LOOK);
            if (!answered) {
                places.merge(place(display.getThread().getStackTrace()), 1, Integer::sum);
            }
        }
        busy.add(new Busy(System.nanoTime() - from, places));
    }

    /** Our own frames, the innermost first. */
    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("org.observatory.")
                && !frame.getClassName().startsWith("org.observatory.benchmarks.")).limit(4)
                .map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining(" < ", "", stack.length > 0 ? " at " + stack[0].getMethodName() : ""));
    }

    /** Ends, and says how long it was busy at most and how often longer than its budget; over it, with what. */
    List<String> end() {
        watching = false;
        var longest = busy.stream().sorted(Comparator.comparingLong(Busy::nanoseconds).reversed()).toList();
        var worst = longest.getFirst().nanoseconds() / 1_000_000;
        var over = longest.stream().filter(one -> one.nanoseconds() > BUDGET).toList();
        var lines = new ArrayList<String>();
        lines.add("coding: longest time on the UI thread %d ms, %d times over 100 ms, budget 100 ms%s".formatted(worst, over.size(),
                over.isEmpty() ? "" : " - OVER BUDGET"));
        over.stream().limit(SHOWN).forEach(one -> lines.add("  %d ms: %s".formatted(one.nanoseconds() / 1_000_000, one.places()
                .entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(3)
                .map(place -> place.getValue() + " × " + place.getKey()).collect(Collectors.joining("; ")))));
        return lines;
    }
}
