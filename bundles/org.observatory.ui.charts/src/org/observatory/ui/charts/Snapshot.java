// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;
import org.observatory.ui.charts.show.LiveTables;

/**
 * A project as it was after one edit, in tables, which are copied when first asked for. For any thread; nothing is locked while the
 * thread of the edits is waited for.
 */
final class Snapshot implements Supplier<Input> {

    private final LiveTables live;
    private volatile Input tables;
    private volatile Input marked;

    Snapshot(LiveTables live) {
        this.live = live;
    }

    /** {@return the tables without a fingerprint, for the screen} */
    @Override
    public Input get() {
        if (tables == null) {
            tables = live.read();
        }
        return tables;
    }

    /** {@return the tables with their fingerprint, for files} */
    Input marked() {
        if (marked == null) {
            marked = Input.of(get().tables().values().toArray(Table[]::new));
        }
        return marked;
    }
}
