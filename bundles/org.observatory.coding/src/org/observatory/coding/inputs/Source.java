// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import org.observatory.analysis.Table;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.StudyTables;

/** A project as analyses read it, in the thread of its session; what is copied of it, any thread may read. */
interface Source {

    /** {@return the project} */
    ProjectSession session();

    /** {@return all tables} */
    ProjectInputs.Prepared tables();

    /** {@return the table of cases, documents, codes or coded passages} */
    Table table(String key);

    /** {@return what coders did} */
    Corpus corpus();

    /** {@return what the project holds} */
    default ProjectContent content() {
        return session().content();
    }

    /** {@return a project of which all is copied at once when it is asked for} */
    static Source of(ProjectSession session) {
        return new Source() {
            @Override
            public ProjectSession session() {
                return session;
            }

            @Override
            public ProjectInputs.Prepared tables() {
                var all = StudyTables.withProgrammes(content());
                return progress -> all;
            }

            @Override
            public Table table(String key) {
                return switch (key) {
                    case "cases" -> StudyTables.cases(content());
                    case "documents" -> StudyTables.documents(content());
                    case "codes" -> StudyTables.codes(content());
                    case "codings" -> StudyTables.codings(content());
                    default -> throw new IllegalArgumentException(key);
                };
            }

            @Override
            public Corpus corpus() {
                try (var reader = new CorpusReader(session)) {
                    return reader.corpus();
                }
            }
        };
    }
}
