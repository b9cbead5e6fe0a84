// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.project.tables.CopiedTables;
import org.observatory.project.tables.LiveTables;

/**
 * A project as it was after one edit, in tables, which are copied when first asked for. For any thread; nothing is locked while the
 * thread of the edits is waited for.
 */
final class Snapshot implements Supplier<Input> {

    private final LiveTables live;
    private volatile CopiedTables tables;

    Snapshot(LiveTables live) {
        this.live = live;
    }

    /** {@return the tables without a fingerprint, for the screen} */
    @Override
    public Input get() {
        return tables().plain();
    }

    /** {@return the tables with their fingerprint, for files} */
    Input marked() {
        return tables().get();
    }

    private CopiedTables tables() {
        if (tables == null) {
            tables = live.read();
        }
        return tables;
    }
}
