// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Answers the newest of many questions, one at a time: a question that comes while another is being answered replaces
 * the one that waits, the answer under way is abandoned, and only the answer to the newest is given.
 *
 * @param <Q> the questions
 * @param <A> the answers
 */
public final class Latest<Q, A> {

    private final Executor work;
    private final Executor back;
    private final BiFunction<Q, BooleanSupplier, A> answer;
    private final Consumer<A> receiver;

    private Q waiting;
    private long asked;
    private boolean running;
    private boolean stopped;

    /**
     * Answers nothing yet.
     *
     * @param work     where answers are computed
     * @param back     where they are received
     * @param answer   computes an answer; asks now and then whether it has been abandoned, and may then end with a
     *                 {@link CancellationException}
     * @param receiver receives the answer to the newest question
     */
    public Latest(Executor work, Executor back, BiFunction<Q, BooleanSupplier, A> answer, Consumer<A> receiver) {
        this.work = work;
        this.back = back;
        this.answer = answer;
        this.receiver = receiver;
    }

    /** Asks, and forgets what was asked before. */
    public void ask(Q question) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            waiting = question;
            asked++;
            if (running) {
                return;
            }
            running = true;
        }
        work.execute(this::run);
    }

    /** Forgets what was asked, gives no answer to it, and takes later questions as before. */
    public synchronized void forget() {
        waiting = null;
        asked++;
    }

    /** Answers nothing any more. */
    public synchronized void stop() {
        stopped = true;
        forget();
    }

    /** {@return whether an answer is still to come} */
    public synchronized boolean busy() {
        return running;
    }

    private void run() {
        while (true) {
            Q question;
            long number;
            synchronized (this) {
                question = waiting;
                number = asked;
                waiting = null;
                if (question == null) {
                    running = false;
                    return;
                }
            }
            try {
                var found = answer.apply(question, () -> !newest(number));
                back.execute(() -> give(number, found));
            } catch (CancellationException abandoned) {
                continue;
            } catch (RuntimeException | Error failed) {
                synchronized (this) {
                    running = false;
                }
                throw failed;
            }
        }
    }

    private void give(long number, A found) {
        if (newest(number)) {
            receiver.accept(found);
        }
    }

    private synchronized boolean newest(long number) {
        return number == asked;
    }
}
