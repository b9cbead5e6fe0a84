// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameters;

/** Holsti's coefficient of reliability; for more than two coders the mean over their pairs. */
public final class Holsti extends AgreementAnalysis {

    /** Without state. */
    public Holsti() {
        super("holsti", new Label("Holsti’s coefficient", "Coefficient de Holsti"),
                new Label("Of all decisions that two coders took, the share on which they agree; not corrected "
                                + "for chance.",
                        "De toutes les décisions que deux codeurs ont prises, la part où ils s’accordent ; "
                                + "non corrigée du hasard."),
                new Method(new Label("Twice the decisions on which two coders agree, by the number of decisions "
                                        + "of both. It equals percent agreement when both coded the same units; a unit "
                                        + "that one of them left out lowers it.",
                                "Deux fois les décisions où deux codeurs s’accordent, rapportées au nombre "
                                        + "de décisions des deux. Il vaut le pourcentage d’accord quand les deux ont "
                                        + "codé les mêmes unités ; une unité que l’un a laissée de côté le fait "
                                        + "baisser."),
                        "2M / (N₁ + N₂)",
                        new Label("It takes no account of agreement by chance: take Krippendorff’s α to judge "
                                        + "reliability.",
                                "Il ne tient pas compte de l’accord dû au hasard : prenez l’α de "
                                        + "Krippendorff pour juger de la fidélité."),
                        List.of(References.HOLSTI_1969)));
    }

    @Override
    Scale scale(Parameters parameters) {
        return Scale.NAMES;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) throws NotDefined {
        if (ratings.coderless()) {
            throw new NotDefined(Reasons.COUNTS_ONLY);
        }
        return new PairMean(profiles, ratings.coders().size(), pair -> new TwoCoders.Holsti(pair));
    }

    @Override
    boolean needsCoders() {
        return true;
    }

    @Override
    boolean correctsForChance() {
        return false;
    }
}
