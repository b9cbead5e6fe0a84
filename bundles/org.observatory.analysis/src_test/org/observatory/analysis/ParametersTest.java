// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Label ANY = Label.same("any");
    private static final Parameter<Integer> COUNT = new Parameter.WholeNumber("count", ANY, ANY, 5, 1, 10);
    private static final Parameter<BigDecimal> LEVEL =
            new Parameter.Decimal("level", ANY, ANY, new BigDecimal("0.95"), BigDecimal.ZERO, BigDecimal.ONE);
    private static final Parameter<Boolean> STRICT = new Parameter.Flag("strict", ANY, ANY, false);
    private static final Parameter<String> BY = new Parameter.Choice("by", new Label("Sort by", "Trier par"), ANY, "date",
            new TreeMap<>(Map.of("date", new Label("date", "la date"), "name", new Label("name", "le nom"))));
    private static final List<Parameter<?>> ALL = List.of(COUNT, LEVEL, STRICT, BY);

    @Test
    void whatIsNotGivenIsTheDefault() throws AnalysisException {
        var parameters = Parameters.parse(ALL, Map.of("count", "7"));
        assertEquals(7, parameters.get(COUNT));
        assertEquals(new BigDecimal("0.95"), parameters.get(LEVEL));
        assertEquals("date", parameters.get(BY));
    }

    @Test
    void aDecimalCommaIsRead() throws AnalysisException {
        assertEquals(new BigDecimal("0.9"), Parameters.parse(ALL, Map.of("level", "0,9")).get(LEVEL));
    }

    @Test
    void textsAreReadBack() throws AnalysisException {
        var parameters = Parameters.defaults(ALL).with(STRICT, true).with(COUNT, 3);
        assertEquals(parameters, Parameters.parse(ALL, parameters.texts()));
    }

    @Test
    void anUnknownNameIsNamedWithThoseThereAre() {
        var refused = assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("cuont", "7")));
        assertTrue(refused.getMessage().contains("cuont") && refused.getMessage().contains("count"));
    }

    @Test
    void aRefusalNamesTheFieldInAWindowAndTheOptionOnTheCommandLine() {
        var refused = assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("by", "size")));
        var shown = refused.label();
        var written = refused.label(Naming.WRITTEN);
        assertEquals(refused.getMessage(), written.en());
        assertTrue(written.en().startsWith("--by takes "), written.en());
        assertEquals("«\u00a0Trier par\u00a0» attend «\u00a0la date\u00a0», «\u00a0le nom\u00a0», et non «\u00a0size\u00a0».", shown.fr());
        assertEquals("--by attend date, name, et non «\u00a0size\u00a0».", written.fr());
    }

    @Test
    void aValueOutOfBoundsIsRefusedWithItsBounds() {
        var refused = assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("count", "11")));
        assertEquals("--count takes a whole number from 1 to 10, not “11”.", refused.getMessage());
        assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("count", "many")));
        assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("level", "1.5")));
        assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("by", "size")));
        assertThrows(AnalysisException.class, () -> Parameters.parse(ALL, Map.of("strict", "maybe")));
    }

    @Test
    void aNameThatNoCommandLineCouldCarryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Parameter.Text("By Date", ANY, ANY, ""));
    }
}
