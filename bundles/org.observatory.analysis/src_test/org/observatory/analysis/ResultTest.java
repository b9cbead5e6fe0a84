// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.standard.Timeline;

class ResultTest {

    private static final Label WHY = new Label("one coder coded", "une personne a codé");

    private static Result.Builder builder() {
        return Result.builder(new Timeline(), Parameters.none(), Input.none().with(List.of(Label.same("remark"))));
    }

    @Test
    void aValueIsANumberOrAReason() {
        var result = builder().value("estimate", Value.of(0.25, WHY)).value("se", Value.of(Double.NaN, WHY)).build();
        assertEquals(new BigDecimal("0.25"), result.values().get("estimate"));
        assertNull(result.values().get("se"));
        assertEquals(WHY, result.value("se").undefined());
        assertFalse(result.value("se").isDefined());
        assertThrows(IllegalArgumentException.class, () -> result.value("sd"));
    }

    @Test
    void aReasonIsSaidOnceForAllItsValues() {
        var result = builder().value("se", Value.undefined(WHY)).value("lower", Value.undefined(WHY)).warning(Label.same("beware"))
                .warning(Label.same("beware")).build();
        assertEquals(List.of("Erreur type et borne inférieure\u00a0: non calculable, car une personne a codé.", "remark", "beware"),
                result.remarks(ValueNames::of).stream().map(Label::fr).toList());
    }

    @Test
    void nullWithoutAReasonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Result("x", Parameters.none(), Map.of(),
                Collections.singletonMap("a", null), List.of(), Citation.of(WHY), "f"));
        assertThrows(IllegalArgumentException.class, () -> new Result("x", Parameters.none(), Map.of(), Map.of(),
                Map.of("a", WHY), List.of(), Citation.of(WHY), "f"));
    }

    @Test
    void aNumberHasItsOwnDigitsAndNoMore() {
        assertEquals("12", Value.of(12.0, WHY).number().toString());
        assertEquals("0.1", Value.of(0.1, WHY).number().toString());
        assertEquals("0", Value.of(-0.0, WHY).number().toString());
        assertEquals(WHY, Value.of(Double.POSITIVE_INFINITY, WHY).undefined());
    }

    @Test
    void whatIsShownFitsTheBase() {
        assertEquals(2, builder().value("n", 99).build().decimals());
        assertEquals(3, builder().value("n", 100).build().decimals());
        assertEquals("0,743", Numbers.rounded(new BigDecimal("0.7434210526"), 3, Language.FRENCH));
        assertEquals("0.0000012", Numbers.rounded(new BigDecimal("0.00000123456"), 3, Language.ENGLISH));
        assertEquals("0.810", Numbers.rounded(new BigDecimal("0.810"), 2, Language.ENGLISH));
        assertEquals("1,000", Numbers.rounded(new BigDecimal("1E+3"), 2, Language.ENGLISH));
    }

    @Test
    void aCellMayHaveAKeyOfItsOwn() {
        var table = Table.builder("t", Label.same("t")).column("a", Label.same("a"), Kind.TEXT).column("b", Label.same("b"), Kind.TEXT)
                .row("row", "1", "2").set("b", "2", "passage-1 passage-2").build();
        assertEquals("row", table.cellKey(0, "a"));
        assertEquals("passage-1 passage-2", table.cellKey(0, "b"));
        assertEquals(List.of("2"), table.cells("b"));
    }
}
