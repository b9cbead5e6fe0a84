// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Language;

/** What is wrong with an SVG file is found. */
class SvgChecksTest {

    private static final String SOUND = "<svg xmlns='http://www.w3.org/2000/svg' role='img' lang='fr' xml:lang='fr' aria-labelledby='a b'>"
            + "<title id='a'>Cas</title><desc id='b'>Cas par année.</desc><g fill='url(#p)'/></svg>";

    private static List<String> broken(String svg) {
        return SvgChecks.broken(svg.getBytes(StandardCharsets.UTF_8), Language.FRENCH);
    }

    @Test
    void nothingIsSaidOfASoundFile() {
        assertEquals(List.of(), broken(SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role='img'         |                                    | role of a picture
            xml:lang='fr'      | xml:lang='en'                      | language
            aria-labelledby='a | aria-labelledby='c                 | "c" names
            <title id='a'>     | <title>                            | "a" names
            </svg>             |                                    | not well-formed
            <g fill='url(#p)'/>| <image href='https://example.org'/>| outside
            <g fill='url(#p)'/>| <g onclick='f()'/>                 | outside
            """)
    void aFaultIsFound(String part, String instead, String said) {
        var faults = broken(SOUND.replace(part.strip(), instead == null ? "" : instead));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(said)), faults.toString());
    }
}
