// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Language;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.crossings.CrossingAnalyses;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.ui.texts.SearchWords;

class AnalysisListTest {

    private final List<Analysis> all = new ArrayList<>();

    AnalysisListTest() {
        all.addAll(StandardAnalyses.all());
        all.addAll(CrossingAnalyses.all());
        all.addAll(AgreementAnalyses.all());
    }

    private List<String> names(String words) {
        return AnalysisList.of(all, new SearchWords(words), Language.FRENCH).stream().map(AnalysisList.Group::name).toList();
    }

    private Optional<String> best(String words, String wanted) {
        return AnalysisList.best(all, new SearchWords(words), wanted, Language.FRENCH).map(Analysis::id);
    }

    @Test
    void kindsStandInTheOrderOfAStudy() {
        assertEquals(List.of("Accord entre codeurs", "Comptages et croisements", "L’observatoire"),
                names("").stream().filter(List.of("L’observatoire", "Comptages et croisements", "Accord entre codeurs")::contains).toList());
    }

    @Test
    void aKindWithoutWhatIsLookedForIsNotShown() {
        assertEquals(List.of("Accord entre codeurs"), names("krippendorff"));
        assertEquals(List.of(), names("xyzzy"));
    }

    @Test
    void analysesAreFoundWhateverCaseAndAccents() {
        assertEquals(Optional.of("crosstab"), best("TRI CROISE", null));
    }

    @Test
    void theNameCountsMoreThanTheKind() {
        assertEquals(Optional.of("crosstab"), best("croise tri", null));
    }

    @Test
    void theOneThatWasWantedIsShownFirst() {
        assertEquals(Optional.of("cohen-kappa"), best("", "cohen-kappa"));
        assertEquals(Optional.empty(), best("xyzzy", "cohen-kappa"));
    }
}
