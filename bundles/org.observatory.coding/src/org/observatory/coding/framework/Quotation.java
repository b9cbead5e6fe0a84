// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.Optional;

import org.observatory.analysis.Wording;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Speaker;
import org.observatory.model.edit.ObservatoryLabels;

/** A passage as it is quoted in a text: its words in quotation marks, then who said it and in which document. */
public final class Quotation {

    private Quotation() {
    }

    /** {@return the document that a passage stands in, if it is known} */
    public static Optional<Document> document(Anchored passage) {
        return Optional.ofNullable(switch (passage.eContainer()) {
            case Codings codings -> codings.getDocument();
            case Quotes quotes -> quotes.getDocument();
            case null, default -> null;
        });
    }

    /** {@return who speaks where a passage begins; empty where nobody does} */
    public static Optional<Speaker> speaker(Anchored passage) {
        return document(passage).flatMap(document -> document.getParts().stream().filter(part -> part.getSpeaker() != null
                && part.getStart() <= passage.getStart() && passage.getStart() < part.getEnd()).map(Part::getSpeaker).findFirst());
    }

    /** {@return who said it and where: « Mireille, Entretien à Arvelle »} */
    public static String reference(Anchored passage, ObservatoryLabels labels) {
        var document = document(passage).map(labels::name).orElse("");
        return speaker(passage).map(labels::name).map(name -> document.isEmpty() ? name : name + ", " + document).orElse(document);
    }

    /** {@return the words in quotation marks with their reference: « On se fait confiance. » [Mireille, Entretien à Arvelle]} */
    public static String of(Anchored passage, ObservatoryLabels labels) {
        var words = passage.getQuotation() == null ? "" : passage.getQuotation().strip();
        var reference = reference(passage, labels);
        return Wording.quote(words, labels.language()) + (reference.isEmpty() ? "" : " [" + reference + "]");
    }
}
