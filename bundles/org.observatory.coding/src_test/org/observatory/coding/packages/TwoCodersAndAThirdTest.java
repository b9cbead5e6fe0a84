// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.cards.CodeCards;
import org.observatory.coding.team.Adjudication;
import org.observatory.coding.team.Adjudication.Verdict;
import org.observatory.coding.team.DocumentComparison;
import org.observatory.coding.team.Finding;
import org.observatory.coding.team.Stretch;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.edit.ObservatoryLabels;

/** Two coders work in two copies, sent and taken back by package; a third settles where they differ. */
class TwoCodersAndAThirdTest {

    private static final String DOCUMENT = "Entretien B";
    private static final String REASON = "Venir en nombre ne dit rien de l’argent.";

    @TempDir
    private Path folder;

    @Test
    void whatTwoCodedApartIsSettledByAThirdAndTheReasonsStandInTheCards() throws Exception {
        try (var study = SharedStudy.at(folder.resolve("étude"))) {
            var awa = study.visits(study.forCoder("Awa"), folder, copy -> {
                copy.codes("Awa", DOCUMENT, "Confiance", "Les voisins sont venus en nombre.");
                copy.codes("Awa", DOCUMENT, "Lieux", "sous les tilleuls");
            });
            var bruno = study.visits(study.forCoder("Bruno"), folder, copy -> {
                copy.codes("Bruno", DOCUMENT, "Argent", "Les voisins sont venus en nombre.");
                copy.codes("Bruno", DOCUMENT, "Lieux", "sous les tilleuls");
            });
            study.takesBack(awa);
            study.takesBack(bruno);
            study.session.save();

            var before = compared(study);
            assertEquals(1, before.total().agreements());
            assertTrue(before.total().before().ofCoded().orElseThrow() < 1, "they differ on one passage");

            settle(study, before.differences());

            var after = compared(study);
            assertTrue(after.differences().stream().allMatch(after::isSettled));
            assertEquals(before.total().before(), after.total().before());
            assertEquals(1, after.total().after().ofCoded().orElseThrow());
            assertEquals(List.of("Confiance"), new Adjudication(study.session).rulings(study.document(DOCUMENT)).stream()
                    .filter(ruling -> ruling.isRetained()).map(ruling -> ruling.getCode().getNameFr()).toList());
            assertTrue(card(study, "Confiance").contains(REASON));
            assertTrue(card(study, "Argent").contains(REASON));
        }
    }

    private static DocumentComparison compared(SharedStudy study) throws Exception {
        var document = study.document(DOCUMENT);
        var files = study.session.content().codings().stream().filter(file -> file.getDocument() == document).toList();
        return new DocumentComparison(Arrays.asList(study.coder("Awa"), study.coder("Bruno")), Stretch.of(files),
                new Adjudication(study.session).rulings(document), study.session.texts().of(document).length());
    }

    /** Chloé keeps what Awa coded, for a reason that both codes get. */
    private static void settle(SharedStudy study, List<Finding> differences) throws Exception {
        var adjudication = new Adjudication(study.session);
        var document = study.document(DOCUMENT);
        var text = study.session.texts().of(document);
        for (var difference : differences) {
            var kept = new Wanted(difference.hull(), study.code("Confiance"));
            study.session.history().execute(adjudication.settle("arbitrage", document, text, difference,
                    new Verdict(List.of(kept), REASON, Optional.empty())));
            study.session.history().execute(adjudication.decide("décision", difference.codes(), REASON,
                    text.substring(difference.hull().start(), difference.hull().end()), document, Optional.of(study.coder("Chloé")),
                    PartialDate.parse("2026-04-09")));
        }
        study.session.save();
    }

    private static String card(SharedStudy study, String code) {
        try (var index = new CodingIndex(study.session)) {
            return new CodeCards(new ObservatoryLabels(Language.FRENCH), new CodeCards.Setting(study.session.content(), "Étude", index,
                    coder -> true, "", Diffusion.TEAM, PartialDate.parse("2026-04-09"))).page(List.of(study.code(code)));
        }
    }
}
