// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.Map;
import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;

/** All tables of a project as they were at one moment. For any thread; the fingerprint is found by whichever first asks for it. */
public final class CopiedTables implements Supplier<Input> {

    private final long revision;
    private final Input plain;
    private Input marked;

    CopiedTables(long revision, Map<String, Table> tables) {
        this.revision = revision;
        plain = new Input(tables, "");
    }

    /** {@return the {@link LiveTables#revision()} they are of} */
    public long revision() {
        return revision;
    }

    /** {@return the tables without a fingerprint, for what is only shown} */
    public Input plain() {
        return plain;
    }

    /** {@return the tables, those of {@link StudyTables#withProgrammes} in the same order, with the fingerprint of their cells} */
    @Override
    public synchronized Input get() {
        if (marked == null) {
            marked = Input.of(plain.tables().values().toArray(Table[]::new));
        }
        return marked;
    }
}
