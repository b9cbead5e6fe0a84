// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import org.observatory.coding.anchors.Waiting;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Ruling;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * What the cells of a table say of a passage.
 *
 * @param labels the names of the elements
 */
public record PassageText(ObservatoryLabels labels) {

    private static final int MOST = 160;

    /** {@return what it quotes, on one line} */
    public String quotation(Anchored passage) {
        return Excerpt.of(passage.getQuotation(), MOST);
    }

    /** {@return the code of a passage, null for one that has none} */
    public static Code code(Anchored passage) {
        return passage instanceof Coding coding ? coding.getCode() : passage instanceof Ruling ruling ? ruling.getCode() : null;
    }

    /** {@return the name of its code; of a passage without code, what kind of passage it is} */
    public String codeName(Anchored passage) {
        return code(passage) == null ? labels.type(passage.eClass()) : labels.name(code(passage));
    }

    /** {@return the name of who coded it; empty for a passage that nobody coded} */
    public String coder(Anchored passage) {
        return passage.eContainer() instanceof Codings codings && codings.getCoder() != null ? labels.name(codings.getCoder()) : "";
    }

    /** {@return the name of its document} */
    public String document(Anchored passage) {
        var document = Waiting.document(passage);
        return document == null ? "" : labels.name(document);
    }
}
