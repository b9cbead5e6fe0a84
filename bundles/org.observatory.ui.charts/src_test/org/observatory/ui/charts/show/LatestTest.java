// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

class LatestTest {

    private final Steps work = new Steps();
    private final Steps back = new Steps();
    private final List<String> asked = new ArrayList<>();
    private final List<String> received = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private boolean sawAbandonment;

    private final Latest<String, String> latest = new Latest<>(work, back, this::answer, received::add);

    private String answer(String question, BooleanSupplier abandoned) {
        asked.add(question);
        var now = meanwhile;
        meanwhile = () -> { };
        now.run();
        sawAbandonment |= abandoned.getAsBoolean();
        if (question.equals("broken")) {
            throw new IllegalStateException(question);
        }
        if (question.equals("long") && abandoned.getAsBoolean()) {
            throw new CancellationException();
        }
        return question + "!";
    }

    @Test
    void aQuestionIsAnsweredInTheBackground() {
        latest.ask("one");
        assertEquals(List.of(), asked);
        work.all();
        assertEquals(List.of("one"), asked);
        assertEquals(List.of(), received);
        back.all();
        assertEquals(List.of("one!"), received);
        assertFalse(latest.busy());
    }

    @Test
    void ofManyQuestionsAskedAtOnceOnlyTheNewestIsWorkedOn() {
        for (var i = 0; i < 100; i++) {
            latest.ask("question " + i);
        }
        assertEquals(1, work.size());
        work.all();
        back.all();
        assertEquals(List.of("question 99"), asked);
        assertEquals(List.of("question 99!"), received);
    }

    @Test
    void aQuestionThatComesWhileAnotherIsAnsweredAbandonsIt() {
        meanwhile = () -> latest.ask("newer");
        latest.ask("long");
        work.all();
        back.all();
        assertTrue(sawAbandonment);
        assertEquals(List.of("long", "newer"), asked);
        assertEquals(List.of("newer!"), received);
    }

    @Test
    void anAnswerThatIsOutdatedWhenItArrivesIsNotGiven() {
        latest.ask("old");
        work.all();
        latest.ask("new");
        back.all();
        assertEquals(List.of(), received);
        work.all();
        back.all();
        assertEquals(List.of("new!"), received);
    }

    @Test
    void whatIsForgottenIsNotAnswered() {
        latest.ask("one");
        latest.forget();
        work.all();
        back.all();
        assertEquals(List.of(), received);
        latest.ask("two");
        work.all();
        back.all();
        assertEquals(List.of("two!"), received);
    }

    @Test
    void nothingIsAnsweredOnceStopped() {
        latest.ask("one");
        work.all();
        latest.stop();
        latest.ask("two");
        work.all();
        back.all();
        assertEquals(List.of(), received);
    }

    @Test
    void aFailureDoesNotStopLaterAnswers() {
        latest.ask("broken");
        assertThrows(IllegalStateException.class, work::all);
        assertFalse(latest.busy());
        latest.ask("one");
        work.all();
        back.all();
        assertEquals(List.of("one!"), received);
    }

    /** Runs what it is given only when told to. */
    private static final class Steps implements Executor {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        int size() {
            return waiting.size();
        }

        void all() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }
}
