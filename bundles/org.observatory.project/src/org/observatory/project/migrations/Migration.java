// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.migrations;

import java.util.function.Consumer;

import org.observatory.analysis.Label;

/**
 * Brings the files of a project from one format to the next. Stateless, with a public constructor without arguments. It
 * drops nothing that a person entered; what it cannot carry over it leaves where it is and reports.
 */
public interface Migration {

    /** {@return its identifier: lower-case words joined by hyphens, unique, the same as in the extension, stable} */
    String id();

    /** {@return the number of the format it starts from; it leads to the next} */
    int from();

    /** {@return what it does, in one sentence} */
    Label label();

    /**
     * Changes the files. They are changed in memory; the disk is written when the project is next saved, after a backup.
     *
     * @param files  the files of a project in the format {@link #from()}
     * @param report takes one sentence for each thing a researcher should know
     * @throws MigrationException if the files are not what that format prescribes; nothing is changed then
     */
    void migrate(MigrationFiles files, Consumer<Label> report) throws MigrationException;
}
