// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.agreement.PercentAgreement;
import org.observatory.analysis.estimates.Proportion;
import org.observatory.ui.analysis.ask.MethodNote;
import org.observatory.ui.analysis.texts.AnalysisTexts;

class SummaryTest {

    private static final AnalysisTexts FRENCH = new AnalysisTexts(Language.FRENCH);

    private static Result run(Analysis analysis, Input input, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(List.of(analysis)).run(analysis.id(), input, parameters, Progress.none());
    }

    private static Summary proportion(String successes, String n) throws AnalysisException {
        var analysis = new Proportion();
        return Summary.of(run(analysis, Input.none(), Map.of("successes", successes, "n", n)), analysis, FRENCH);
    }

    @Test
    void theEstimateStandsFirstWithItsInterval() throws AnalysisException {
        var first = proportion("81", "263").figures().getFirst();
        assertTrue(first.main());
        assertEquals("Proportion", first.label());
        assertTrue(first.text().matches("0,308 \\[0,25\\d\u202f; 0,36\\d]"), first.text());
    }

    @Test
    void boundsAreNotSaidTwice() throws AnalysisException {
        assertTrue(proportion("81", "263").figures().stream().noneMatch(figure -> figure.label().startsWith("Borne")));
    }

    @Test
    void whatIsNotDefinedIsADashWithItsReason() throws AnalysisException {
        var summary = proportion("0", "0");
        assertEquals("—", summary.figures().getFirst().text());
        assertTrue(summary.remarks().getFirst().contains("non calculable, car"), summary.remarks().toString());
    }

    @Test
    void theMethodNamesParametersAndFingerprint() throws AnalysisException {
        var analysis = new PercentAgreement();
        var result = run(analysis, Csv.read("codings", "A,B\n1,1\n1,0\n0,0\n"), Map.of());
        var parts = Summary.method(result, analysis, List.of("Confiance (confidence)\u00a0: 0,95"), FRENCH);
        assertEquals(result.fingerprint(), parts.getLast().body());
        assertTrue(parts.stream().map(MethodNote.Part::heading).toList().containsAll(List.of("Méthode", "Formule", "Références", "Paramètres")));
        assertTrue(parts.stream().anyMatch(part -> part.body().equals("Confiance (confidence)\u00a0: 0,95")), parts.toString());
    }
}
