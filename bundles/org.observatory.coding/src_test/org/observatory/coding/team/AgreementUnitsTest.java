// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.coding.team.AgreementUnits.Mark.CODED;
import static org.observatory.coding.team.AgreementUnits.Mark.MISSING;
import static org.observatory.coding.team.AgreementUnits.Mark.NOT_CODED;
import static org.observatory.coding.team.Team.coder;
import static org.observatory.coding.team.Team.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.coding.team.AgreementUnits.Mark;
import org.observatory.coding.team.AgreementUnits.Source;
import org.observatory.coding.team.AgreementUnits.Unit;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;

class AgreementUnitsTest {

    private static final String TEXT = Team.TEXT;

    private final Coder anna = coder("Anna");
    private final Coder boris = coder("Boris");
    private final Coder chloe = coder("Chloé");
    private final Code trust = code("confiance");
    private final Code money = code("argent");
    private final Source source = new Source(CodingFactory.eINSTANCE.createDocument(), TEXT,
            List.of(at(anna, trust, "Les voisins sont venus."), at(boris, trust, "voisins sont venus. Personne"),
                    at(anna, money, "d’argent")),
            Set.of(anna, boris));

    private static Stretch at(Coder coder, Code code, String quotation) {
        return new Stretch(coder, code, Team.where(TEXT, quotation));
    }

    private List<List<Mark>> marks(Set<Code> codes, Unit unit, boolean uncoded) {
        return AgreementUnits.of(codes, unit, List.of(anna, boris, chloe), List.of(source), uncoded).rows().stream()
                .map(AgreementUnits.Row::marks).toList();
    }

    @Test
    void aSentenceBearsACodeWhenSomeOfItDoes() {
        assertEquals(List.of(List.of(NOT_CODED, NOT_CODED, MISSING), List.of(CODED, CODED, MISSING),
                List.of(NOT_CODED, CODED, MISSING), List.of(NOT_CODED, NOT_CODED, MISSING)), marks(Set.of(trust), Unit.SENTENCE, true));
    }

    @Test
    void unitsThatNobodyCodedAreLeftOutOnDemand() {
        assertEquals(List.of(List.of(CODED, CODED, MISSING), List.of(NOT_CODED, CODED, MISSING)),
                marks(Set.of(trust), Unit.SENTENCE, false));
        assertEquals(List.of(List.of(CODED, CODED, MISSING)), marks(Set.of(trust), Unit.PARAGRAPH, false));
        assertEquals(List.of(List.of(CODED, NOT_CODED, MISSING)), marks(Set.of(money), Unit.DOCUMENT, false));
    }

    @Test
    void severalCodesCountWhenOneOfThemIsGiven() {
        assertEquals(List.of(List.of(CODED, CODED, MISSING), List.of(CODED, CODED, MISSING)),
                marks(Set.of(trust, money), Unit.SENTENCE, false));
    }

    @Test
    void theWeightsOfCharactersAreTheLengthOfTheText() {
        var units = AgreementUnits.of(Set.of(trust), Unit.CHARACTER, List.of(anna, boris), List.of(source), true);
        assertEquals(TEXT.length(), units.rows().stream().mapToLong(AgreementUnits.Row::weight).sum());
        var agreed = units.rows().stream().filter(row -> row.marks().get(0) == row.marks().get(1))
                .mapToLong(AgreementUnits.Row::weight).sum();
        var percent = PercentAgreement.of(List.of(Cover.of(List.of(Team.where(TEXT, "Les voisins sont venus."))),
                Cover.of(List.of(Team.where(TEXT, "voisins sont venus. Personne")))), TEXT.length());
        assertEquals(percent.ofText().orElseThrow(), (double) agreed / TEXT.length(), 1e-12);
    }

    @Test
    void aSentenceTouchedOnlyAtItsSpaceIsNotCoded() {
        var space = new Source(source.document(), TEXT, List.of(at(anna, trust, "la salle. ")), Set.of(anna, boris));
        var rows = AgreementUnits.of(Set.of(trust), Unit.SENTENCE, List.of(anna, boris), List.of(space), false).rows();
        assertEquals(1, rows.size());
    }

    @Test
    void theCoefficientsOfTheAnalysesReadTheTable() throws Exception {
        var units = AgreementUnits.of(Set.of(trust), Unit.CHARACTER, List.of(anna, boris), List.of(source), true);
        var table = AgreementTable.of(units, Coder::getNameFr);
        assertEquals(TEXT.length(), table.size());
        var analysis = AgreementAnalyses.all().stream().filter(each -> each.id().equals("percent-agreement")).findFirst().orElseThrow();
        var input = Input.of(table);
        var result = analysis.run(input, Parameters.defaults(analysis.parameters()), Progress.none());
        var percent = PercentAgreement.of(List.of(Cover.of(List.of(Team.where(TEXT, "Les voisins sont venus."))),
                Cover.of(List.of(Team.where(TEXT, "voisins sont venus. Personne")))), TEXT.length());
        var found = result.values().values().stream().mapToDouble(BigDecimal::doubleValue)
                .anyMatch(value -> Math.abs(value - percent.ofText().orElseThrow()) < 1e-6);
        assertTrue(found, result.values().toString());
    }

    @Test
    void codersOfTheSameNameKeepColumnsOfTheirOwn() {
        var other = coder("Anna");
        var units = AgreementUnits.of(Set.of(trust), Unit.SENTENCE, List.of(anna, other), List.of(source), false);
        assertEquals(List.of("unit", "Anna", "Anna 2"), AgreementTable.of(units, Coder::getNameFr).columns().stream().map(Column::key)
                .toList());
    }
}
