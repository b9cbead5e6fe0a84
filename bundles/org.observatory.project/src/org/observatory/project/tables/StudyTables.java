// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;
import org.observatory.project.ProjectContent;

/**
 * The tables of what a study codes. Each row is keyed by the UUID of its element; columns that end in {@code Id} hold UUIDs, several
 * joined by a space.
 *
 * <p>Tables and columns: {@code cases} (name, key, start, end, territories, territoryId, programmes, documents, then one column for each
 * attribute of cases, {@code attribute:} and its UUID, and {@code attribute:…:state} where a value is NOT_APPLICABLE or UNKNOWN:
 * the cell itself is empty then); {@code actors} (name, role, profile, caseId); {@code documents} (name, date, language, length as far as its parts tell, caseId);
 * {@code codes} (name, path, parentId, depth, setId, typology, category,
 * categoryId); {@code codings} (coder, coderId, arbitrated, document,
 * documentId, caseId, code, codeId, start, end, weight, round, roundId, speaker, speakerId, leftOut, unplaced);
 * {@code steps} (trajectoryId, trajectory, holder, date, end, state, stateId, certainty, caseId, openedBy:
 * the steps by which it was opened).
 *
 * <p>They are copied on the thread that edits the project; after that anyone may read them.
 */
public final class StudyTables {

    private StudyTables() {
    }

    /**
     * Copies all of them.
     *
     * @param content what a project holds; not changed
     * @return the tables, with a fingerprint of their cells
     */
    public static Input of(ProjectContent content) {
        return Input.of(cases(content), CaseTable.actors(content), documents(content), codes(content), codings(content), steps(content));
    }

    /**
     * Copies all that a project holds: the tables of its programmes ({@link ObservatoryTables}) and these.
     *
     * @param content what a project holds; not changed
     * @return the tables, with a fingerprint of their cells
     */
    public static Input withProgrammes(ProjectContent content) {
        return new LiveTables(content, Runnable::run).read().get();
    }

    /** {@return the cases with their attributes} */
    public static Table cases(ProjectContent content) {
        return CaseTable.of(content);
    }

    /** {@return the actors of the cases} */
    public static Table actors(ProjectContent content) {
        return CaseTable.actors(content);
    }

    /** {@return the documents} */
    public static Table documents(ProjectContent content) {
        return CodingTables.documents(content);
    }

    /** {@return the codes, each before those below it} */
    public static Table codes(ProjectContent content) {
        return CodingTables.codes(content);
    }

    /** {@return the coded passages, file by file} */
    public static Table codings(ProjectContent content) {
        return CodingTables.codings(content);
    }

    /** {@return the steps of the trajectories, those of one after the other} */
    public static Table steps(ProjectContent content) {
        return CodingTables.steps(content);
    }
}
