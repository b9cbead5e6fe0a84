// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.observatory.coding.Boundaries.End;

/** What the commands of the menu and the keys do in the text of a document. */
enum DocumentAction {
    PALETTE, IN_VIVO, RECODE, UNCODE, HERE, ANNOTATE, MEMO, QUOTE,
    NEXT_OF_CODE, PREVIOUS_OF_CODE, NEXT, PREVIOUS,
    END_ON, END_BACK, END_ON_WORD, END_BACK_WORD, START_ON, START_BACK, START_ON_WORD, START_BACK_WORD,
    FIND, FIND_NEXT, FIND_PREVIOUS, FIND_AND_CODE;

    /** {@return whether it moves an end of the chosen passage} */
    boolean moves() {
        return ordinal() >= END_ON.ordinal() && ordinal() <= START_BACK_WORD.ordinal();
    }

    /** {@return which end it moves} */
    End end() {
        return name().startsWith("START") ? End.START : End.END;
    }

    /** {@return whether it goes towards the end of the text} */
    boolean isOnwards() {
        return name().contains("ON") && !name().contains("BACK") || name().contains("NEXT");
    }

    /** {@return whether it moves by words} */
    boolean byWord() {
        return name().endsWith("WORD");
    }
}
