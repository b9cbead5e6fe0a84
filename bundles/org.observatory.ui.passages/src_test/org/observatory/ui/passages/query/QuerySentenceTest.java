// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.passages.Comparison;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.Relation;
import org.observatory.model.coding.AttributeSubject;

class QuerySentenceTest {

    private static final PassageQuery TRUST = new PassageQuery.OfCode("Confiance", false);
    private static final PassageQuery CONFLICT = new PassageQuery.OfCode("Conflit", true);

    private static String french(PassageQuery query) {
        return new QuerySentence(new QueryTexts(Language.FRENCH), id -> id).of(query).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String english(PassageQuery query) {
        return new QuerySentence(new QueryTexts(Language.ENGLISH), id -> id).of(query);
    }

    @Test
    void allPassagesAreSaidToBeAll() {
        assertEquals("Tous les passages", french(PassageQuery.EVERYTHING));
        assertEquals("All passages", english(PassageQuery.EVERYTHING));
    }

    @Test
    void conditionsAreJoinedAsTheyAreAsked() {
        var both = PassageQuery.all(List.of(TRUST, PassageQuery.not(new PassageQuery.SpokenBy("Mireille"))));
        assertEquals("Passages codés « Confiance » et sauf ceux où parle « Mireille »", french(both));
        assertEquals("Passages coded “Confiance” and except those in which “Mireille” speaks", english(both));
        assertEquals("Passages codés « Conflit » ou au-dessous ou (codés « Confiance » et avec une remarque)",
                french(PassageQuery.any(List.of(CONFLICT, PassageQuery.all(List.of(TRUST, new PassageQuery.WithMemo()))))));
    }

    @Test
    void nearnessIsSaidWithItsMeasure() {
        assertEquals("Passages à 1 paragraphe au plus avant des passages codés « Confiance »",
                french(new PassageQuery.Related(new Relation.Near(Relation.Side.BEFORE, 1, Relation.Measure.PARAGRAPHS), TRUST)));
        assertEquals("Passages at most 1,200 characters from passages coded “Confiance”",
                english(new PassageQuery.Related(new Relation.Near(Relation.Side.NEAR, 1200, Relation.Measure.CHARACTERS), TRUST)));
    }

    @Test
    void attributesAreSaidWithTheirValueOrState() {
        assertEquals("Passages d’un cas dont « Taille » est de 1,5 à 2", french(of(new Comparison.Between(new BigDecimal("1.5"), new BigDecimal("2")))));
        assertEquals("Passages d’un cas dont « Taille » est sans objet", french(of(new Comparison.Is(Comparison.State.NOT_APPLICABLE))));
        assertEquals("Passages d’un cas dont « Taille » est mars 2019 ou après", french(of(new Comparison.During(PartialDate.of(2019, 3), null))));
    }

    private static PassageQuery of(Comparison comparison) {
        return new PassageQuery.Described(AttributeSubject.CASE, "Taille", comparison);
    }

    @Test
    void everyConditionCanBeSaidInBothLanguages() {
        Stream.of(What.values()).filter(What::isPlain).map(What::plain).forEach(QuerySentenceTest::isSaid);
        Stream.of(What.values()).filter(What::isRelation).forEach(what -> Stream.of(Relation.Measure.values())
                .forEach(measure -> isSaid(new PassageQuery.Related(what.relation(0, measure), PassageQuery.EVERYTHING))));
        Stream.of(AttributeSubject.values()).forEach(subject -> Stream.of(Comparison.State.values())
                .forEach(state -> isSaid(new PassageQuery.Described(subject, "x", new Comparison.Is(state)))));
        var date = PartialDate.of(2019);
        List.of(new PassageQuery.OfSet("x"), new PassageQuery.OfCase("x"), new PassageQuery.OfDocument("x"), new PassageQuery.CodedBy("x"),
                new PassageQuery.InRound("x"), new PassageQuery.Listed(Set.of("x")), new PassageQuery.Weighted(null, null),
                new PassageQuery.Weighted(1, null),
                new PassageQuery.Weighted(null, 1), new PassageQuery.Weighted(1, 2), new PassageQuery.Weighted(2, 2), new PassageQuery.Saying("x"),
                new PassageQuery.Dated(date, date), new PassageQuery.Dated(date, null), new PassageQuery.Dated(null, date), of(new Comparison.Flag(true)),
                of(new Comparison.SameText("x")), of(new Comparison.Containing("x")), of(new Comparison.OfCategory("x")),
                of(new Comparison.Between(BigDecimal.ONE, BigDecimal.ONE)), of(new Comparison.Between(null, BigDecimal.ONE)),
                of(new Comparison.During(date, date)), of(new Comparison.During(null, date))).forEach(QuerySentenceTest::isSaid);
    }

    private static void isSaid(PassageQuery query) {
        assertFalse(french(query).contains("{"), query::toString);
        assertFalse(english(query).contains("{"), query::toString);
    }
}
