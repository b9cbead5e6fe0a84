// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Control;

/**
 * Makes what a form consists of step by step, between the events of the window: keys and clicks pass while many fields are made. Whoever
 * needs all of them at once can have them.
 */
public final class Gradually {

    private final Control within;
    private final Runnable afterwards;
    private final Queue<Runnable> left = new ArrayDeque<>();
    private boolean waiting;

    /**
     * Makes nothing yet.
     *
     * @param within     nothing is made once it is gone
     * @param afterwards done whenever something was made: lays it out
     */
    public Gradually(Control within, Runnable afterwards) {
        this.within = within;
        this.afterwards = afterwards;
    }

    /** Makes something later, after what waits already. */
    public void add(Runnable step) {
        left.add(step);
        soon();
    }

    /** {@return the parts of a list, each to be made in a step of its own} */
    static <T> List<List<T>> parts(List<T> all, int size) {
        return IntStream.iterate(0, at -> at < all.size(), at -> at + size)
                .mapToObj(at -> all.subList(at, Math.min(all.size(), at + size))).toList();
    }

    private void soon() {
        if (!waiting && !left.isEmpty() && !within.isDisposed()) {
            waiting = true;
            within.getDisplay().asyncExec(this::next);
        }
    }

    private void next() {
        waiting = false;
        if (within.isDisposed()) {
            left.clear();
        } else if (!left.isEmpty()) {
            left.remove().run();
            afterwards.run();
            soon();
        }
    }

    /** Makes at once all that waits. */
    public void finish() {
        if (!left.isEmpty() && !within.isDisposed()) {
            while (!left.isEmpty()) {
                left.remove().run();
            }
            afterwards.run();
        }
    }

    /** Makes nothing of what waits. */
    public void forget() {
        left.clear();
    }
}
