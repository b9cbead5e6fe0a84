// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.SourceReference;

/**
 * A line of the table of sources.
 *
 * @param source  where something stands
 * @param element what stands there
 */
public record SourceRow(SourceReference source, EObject element) {

    /** {@return every source of an element and of all it contains, in the order of the model} */
    public static List<SourceRow> of(EObject root) {
        var rows = new ArrayList<SourceRow>();
        root.eAllContents().forEachRemaining(each -> {
            if (each instanceof SourceReference source) {
                rows.add(new SourceRow(source, source.eContainer()));
            }
        });
        return List.copyOf(rows);
    }

    /** {@return every disagreement on an element and on all it contains, in the order of the model} */
    public static List<Disagreement> disagreements(EObject root) {
        var points = new ArrayList<Disagreement>();
        root.eAllContents().forEachRemaining(each -> {
            if (each instanceof Disagreement point) {
                points.add(point);
            }
        });
        return List.copyOf(points);
    }
}
