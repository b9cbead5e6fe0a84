// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

/** Remembers what was chosen last, text by text. */
public interface ExportMemory {

    /** {@return what was kept under a name, or null} */
    String get(String name);

    /** Keeps a text under a name. */
    void put(String name, String value);
}
