// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Input;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.tables.ObservatoryTables;

/**
 * A project as it was at one moment. Taking it copies the model, in milliseconds, in the thread where it is edited; the
 * tables are made of the copy by whichever thread first asks for them.
 */
final class Snapshot implements Supplier<Input> {

    private Observatory copy;
    private Input tables;

    Snapshot(Observatory observatory) {
        copy = EcoreUtil.copy(observatory);
    }

    @Override
    public synchronized Input get() {
        if (tables == null) {
            tables = ObservatoryTables.of(copy);
            copy = null;
        }
        return tables;
    }
}
