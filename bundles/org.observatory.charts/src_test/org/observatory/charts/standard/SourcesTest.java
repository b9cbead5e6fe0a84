// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

class SourcesTest {

    private static List<Label> notes(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> Label.same("Paper, note " + number)).toList();
    }

    @Test
    void notesThatFollowEachOtherAreGivenByTheFirstAndTheLast() {
        assertEquals("Paper, notes\u00a03, 30–34, 40, 41.", Sources.join(notes(41, 30, 31, 3, 33, 32, 34, 40),
                Language.ENGLISH));
        assertEquals("Paper, notes\u00a03, 30 à 34, 40, 41.", Sources.join(notes(41, 30, 31, 3, 33, 32, 34, 40),
                Language.FRENCH));
    }

    @Test
    void oneNoteIsNotAPlural() {
        assertEquals("Paper, note\u00a030.", Sources.join(notes(30, 30), Language.FRENCH));
    }
}
