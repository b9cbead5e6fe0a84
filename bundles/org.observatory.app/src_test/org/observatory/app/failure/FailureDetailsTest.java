// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

class FailureDetailsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String UNEXPECTED = "An unexpected error occurred.";

    /** Stands for the checked exceptions of the product, whose message is a sentence. */
    private static final class ProjectFailure extends Exception {
        private static final long serialVersionUID = 1L;

        ProjectFailure(String sentence) {
            super(sentence);
        }
    }

    @Test
    void aSentenceWrittenForPeopleIsShownAsItIs() {
        var told = tell(new Status(IStatus.ERROR, "some.bundle", "“study.observatory” cannot be read."));
        assertEquals("“study.observatory” cannot be read.", told.sentence());
    }

    @Test
    void aCheckedExceptionOfOursKeepsItsSentence() {
        var told = tell(Status.error("The disk is full.", new ProjectFailure("The disk is full.")));
        assertEquals("The disk is full.", told.sentence());
    }

    @Test
    void aProgrammingErrorIsToldByTheGeneralSentence() {
        var told = tell(Status.error("Unhandled event loop exception", new NullPointerException("x is null")));
        assertEquals(UNEXPECTED, told.sentence());
    }

    @Test
    void anExceptionOfALibraryIsToldByTheGeneralSentence() {
        assertEquals(UNEXPECTED, tell(Status.error("read error", new IOException("EOF"))).sentence());
    }

    @Test
    void aProgrammingErrorInsideSeveralIsFound() {
        var several = new MultiStatus("some.bundle", 0, "Several things failed.", null);
        several.add(Status.error("inner", new IllegalStateException("never")));
        assertEquals(UNEXPECTED, tell(several).sentence());
    }

    @Test
    void aFailureWithoutWordsStillHasASentence() {
        assertEquals(UNEXPECTED, tell(Status.error("")).sentence());
    }

    @Test
    void theDetailsHoldTheSurroundingsTheCourseAndEveryCause() {
        var failure = new IllegalStateException("outer", new IOException("the inner cause"));
        var text = tell(Status.error("Unhandled", failure)).text();
        assertTrue(text.startsWith(UNEXPECTED + "\n2026-05-04T12:00:00Z\nWorkbench 1.0\n"), text);
        assertTrue(text.contains("java.lang.IllegalStateException: outer"), text);
        assertTrue(text.contains("because of java.io.IOException: the inner cause"), text);
        assertTrue(text.contains("  at " + FailureDetailsTest.class.getName()), text);
    }

    @Test
    void causesInACircleEnd() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        assertTrue(tell(Status.error("Unhandled", first)).text().contains("second"));
    }

    private static FailureDetails tell(IStatus status) {
        return FailureDetails.of(status, UNEXPECTED, List.of("Workbench 1.0", "Linux"), NOON);
    }
}
