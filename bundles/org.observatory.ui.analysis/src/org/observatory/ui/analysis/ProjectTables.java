// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.List;
import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;

/**
 * The tables of a project at one moment. They are copied in the thread that edits the project; their fingerprint is found
 * by whichever thread first asks for the input.
 */
public final class ProjectTables implements Supplier<Input> {

    private final List<Table> tables;
    private Input input;

    ProjectTables(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public synchronized Input get() {
        if (input == null) {
            input = Input.of(tables.toArray(Table[]::new));
        }
        return input;
    }
}
