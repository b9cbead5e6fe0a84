// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.passages.Comparison;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.Relation;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;

class QueryRowsTest {

    private static final PassageQuery TRUST = new PassageQuery.OfCode("trust", true);
    private static final PassageQuery BUS = new PassageQuery.OfCase("bus");

    private static PassageQuery near(PassageQuery to) {
        return new PassageQuery.Related(new Relation.Near(Relation.Side.BEFORE, 2, Relation.Measure.PARAGRAPHS), to);
    }

    @Test
    void questionsThatFitInRowsComeBackUnchanged() {
        for (var query : List.of(PassageQuery.EVERYTHING, TRUST, PassageQuery.not(TRUST), PassageQuery.all(List.of(TRUST, PassageQuery.not(BUS))),
                PassageQuery.any(List.of(BUS, near(TRUST), near(PassageQuery.EVERYTHING))))) {
            assertEquals(query, QueryRows.of(query).orElseThrow().query());
        }
    }

    @Test
    void whatRowsCannotSayIsNotPutInRows() {
        assertEquals(Optional.empty(), QueryRows.of(PassageQuery.all(List.of(TRUST, PassageQuery.any(List.of(TRUST, BUS))))));
        assertEquals(Optional.empty(), QueryRows.of(near(BUS)));
        assertEquals(Optional.empty(), QueryRows.of(PassageQuery.not(PassageQuery.EVERYTHING)));
    }

    @Test
    void eachKindOfConditionIsKnownAgain() {
        for (var what : What.values()) {
            var condition = what.isPlain() ? what.plain() : what.isRelation()
                    ? new PassageQuery.Related(what.relation(3, Relation.Measure.CHARACTERS), TRUST) : what.subject() != null
                            ? new PassageQuery.Described(what.subject(), "size", new Comparison.Flag(true)) : TRUST;
            assertTrue(QueryRow.fits(condition));
            assertEquals(condition == TRUST ? What.CODE : what, What.of(condition));
        }
    }

    @Test
    void valuesAreReadAsTheyAreTyped() {
        assertEquals(Optional.of(PartialDate.of(2019, 3)), How.date("3/2019"));
        assertEquals(Optional.of(PartialDate.parse("2019-03-01")), How.date(" 01/03/2019 "));
        assertEquals(Optional.empty(), How.date("hier"));
        assertEquals(Optional.of(new Comparison.Between(new BigDecimal("1.5"), null)), How.range("1,5", "", false, false));
        assertEquals(Optional.empty(), How.range("1,5", "x", false, false));
        assertEquals(Optional.empty(), How.range("", " ", true, false));
        assertEquals(Optional.of(new Comparison.During(null, PartialDate.of(2020))), How.range("", "2020", true, false));
        assertTrue(How.of(AttributeType.TEXT).contains(How.CONTAINS));
        assertEquals(How.EMPTY, How.of(new Comparison.Is(Comparison.State.EMPTY)));
    }

    @Test
    void attributesBelongToTheirSubject() {
        assertEquals(AttributeSubject.SPEAKER, What.SPEAKER_ATTRIBUTE.subject());
    }
}
