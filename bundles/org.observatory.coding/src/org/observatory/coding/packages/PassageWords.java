// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Ruling;
import org.observatory.model.edit.ObservatoryLabels;

/** A passage in one line: its document, its code where it has one, and what it quotes. */
final class PassageWords {

    private static final int SHOWN = 80;

    private PassageWords() {
    }

    static Label of(Anchored passage) {
        var document = document(passage);
        var code = code(passage);
        return Label.each(language -> {
            var names = new ObservatoryLabels(language);
            var quotation = passage.getQuotation() == null ? "" : passage.getQuotation();
            return (document == null ? "" : names.name(document) + Wording.colon(language))
                    + Wording.quote(quotation.length() > SHOWN ? quotation.substring(0, SHOWN) + "…" : quotation, language)
                    + (code == null ? "" : ", " + names.name(code));
        });
    }

    private static EObject document(Anchored passage) {
        return switch (EcoreUtil.getRootContainer(passage)) {
            case Codings file -> file.getDocument();
            case Quotes file -> file.getDocument();
            default -> passage instanceof Evidence evidence ? evidence.getDocument() : null;
        };
    }

    private static Code code(Anchored passage) {
        return passage instanceof Coding coding ? coding.getCode() : passage instanceof Ruling ruling ? ruling.getCode() : null;
    }
}
