// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.observatory.analysis.Numbers;
import org.observatory.coding.team.CodeFigures;
import org.observatory.coding.team.Finding;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Ruling;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.team.texts.TeamTexts;
import org.observatory.ui.texts.Folding;

/** How what coders did is told. */
final class CompareWords {

    private static final int QUOTED = 90;
    private static final int HUNDRED = 100;

    private final TeamTexts texts;
    private final ObservatoryLabels labels;

    CompareWords(TeamTexts texts, ObservatoryLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    TeamTexts texts() {
        return texts;
    }

    ObservatoryLabels labels() {
        return labels;
    }

    /** The kind of a finding: « autres bornes ». */
    String kind(Finding.Kind kind) {
        return texts.get("finding." + kind.name());
    }

    /** Its codes. */
    String codes(Finding finding) {
        return finding.codes().stream().map(labels::name).collect(Collectors.joining(" / "));
    }

    /** What one coder did there: « confiance (23) », or a dash. */
    String did(Finding finding, Coder coder) {
        var claims = finding.of(coder);
        return claims.isEmpty() ? "—" : claims.stream().map(claim -> texts.get("finding.did", labels.name(claim.code()),
                claim.segments().stream().mapToInt(segment -> segment.length()).sum())).collect(Collectors.joining(", "));
    }

    /** What was decided: « retenu : confiance — Un geste d’accueil… », or that nothing was. */
    String ruled(FindingRow row) {
        if (row.finding().isAgreement()) {
            return "";
        }
        if (!row.isSettled()) {
            return texts.get("finding.open");
        }
        var retained = row.rulings().stream().filter(Ruling::isRetained).map(ruling -> labels.name(ruling.getCode())).distinct().toList();
        var what = retained.isEmpty() ? texts.get("finding.nothing") : texts.get("finding.retained", String.join(", ", retained));
        return texts.get("finding.ruled", what, row.rulings().getFirst().getReason() == null ? "" : row.rulings().getFirst().getReason());
    }

    /** A quotation on one line, shortened. */
    String quotation(String text) {
        var line = text.replace('\n', ' ').strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1).strip() + "…";
    }

    /** A share from 0 to 1 as a percentage, or that there is none. */
    String percent(OptionalDouble share) {
        return share.isEmpty() ? texts.get("figures.none") : texts.get("figures.percent", Numbers.number(
                BigDecimal.valueOf(share.getAsDouble() * HUNDRED).setScale(1, RoundingMode.HALF_UP), texts.language()));
    }

    /** The line of figures at the top. */
    String summary(CodeFigures total, List<Coder> coders) {
        if (coders.size() < 2) {
            return texts.get("figures.tooFew");
        }
        return texts.get("figures.summary", coders.stream().map(labels::name).collect(Collectors.joining(", ")), total.agreements(),
                total.differences(), total.settled(), percent(total.before().ofCoded()), percent(total.after().ofCoded()),
                percent(total.before().ofText()));
    }

    /** The same wrapped, as a tooltip that explains the measures. */
    String explained() {
        return Folding.fold(texts.get("figures.help"));
    }
}
