// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

/** Whether a cell has a value. */
public enum CellState {
    /** The value stands there. */
    GIVEN,
    /** There can be none: « sans objet ». */
    NOT_APPLICABLE,
    /** It was looked for and not found: « inconnu ». */
    UNKNOWN,
    /** Nobody entered one: « non renseigné ». */
    EMPTY;

    /** {@return the key of its name among the messages} */
    String key() {
        return "state." + name();
    }
}
