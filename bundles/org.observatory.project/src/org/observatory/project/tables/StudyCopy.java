// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

import org.observatory.analysis.Table;
import org.observatory.project.ProjectContent;

/**
 * Copies all tables of a project a little at a time, so that a thread with other work gets back to it. It copies what the project
 * holds while it copies: after an edit another copy is to be begun.
 */
public final class StudyCopy {

    private final Queue<Supplier<List<Table>>> left = new ArrayDeque<>();
    private final List<Table> tables = new ArrayList<>();
    private final ProjectContent content;
    private CodingRows codings;

    /**
     * Copies nothing yet.
     *
     * @param content what a project holds; not changed
     */
    public StudyCopy(ProjectContent content) {
        this.content = content;
        left.add(() -> ObservatoryTables.tables(content.observatory()));
        left.add(() -> List.of(StudyTables.cases(content), StudyTables.actors(content)));
        left.add(() -> List.of(StudyTables.documents(content), StudyTables.codes(content)));
    }

    /**
     * Copies for a while, on the thread that edits the project.
     *
     * @param nanoseconds for about how long; at least one table, or the passages of one coder in one document
     * @return whether all is copied
     */
    public boolean copy(long nanoseconds) {
        var end = System.nanoTime() + nanoseconds;
        while (!left.isEmpty()) {
            tables.addAll(left.remove().get());
            if (System.nanoTime() > end) {
                return false;
            }
        }
        if (tables.stream().noneMatch(table -> table.key().equals("steps"))) {
            codings = codings == null ? new CodingRows(content) : codings;
            while (codings.next()) {
                if (System.nanoTime() > end) {
                    return false;
                }
            }
            tables.add(codings.table());
            tables.add(StudyTables.steps(content));
        }
        return true;
    }

    /**
     * {@return the tables, those of {@link StudyTables#withProgrammes} in the same order}
     *
     * @throws IllegalStateException while not all is copied
     */
    public List<Table> tables() {
        if (!left.isEmpty() || tables.isEmpty() || !tables.getLast().key().equals("steps")) {
            throw new IllegalStateException("not all is copied");
        }
        return List.copyOf(tables);
    }
}
