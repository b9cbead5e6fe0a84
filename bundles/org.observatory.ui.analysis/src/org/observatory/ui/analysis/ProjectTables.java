// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;
import org.observatory.project.ProjectContent;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.project.tables.StudyTables;

/**
 * The tables of a project at one moment. They are copied in the thread that edits the project; their fingerprint is found
 * by whichever thread first asks for the input.
 */
public final class ProjectTables implements Supplier<Input> {

    private final List<Table> tables = new ArrayList<>();
    private Input input;

    ProjectTables(ProjectContent content) {
        tables.addAll(ObservatoryTables.of(content.observatory()).tables().values());
        tables.addAll(List.of(StudyTables.cases(content), StudyTables.documents(content), StudyTables.codes(content),
                StudyTables.codings(content), StudyTables.steps(content)));
    }

    /** {@return the tables without a fingerprint, for those who only ask what columns there are} */
    public Input unmarked() {
        var byKey = new LinkedHashMap<String, Table>();
        tables.forEach(table -> byKey.put(table.key(), table));
        return new Input(byKey, "");
    }

    @Override
    public synchronized Input get() {
        if (input == null) {
            input = Input.of(tables.toArray(Table[]::new));
        }
        return input;
    }
}
