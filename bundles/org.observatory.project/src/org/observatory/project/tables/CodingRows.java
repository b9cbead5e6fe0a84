// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectContent;

/** The table of coded passages, copied file by file. */
final class CodingRows {

    private final Table.Builder table = CodingTables.codings();
    private final Map<Document, List<Case>> cases;
    private final Iterator<Codings> files;
    private final Map<EObject, Label> names = new HashMap<>();
    private final Function<EObject, Label> name = element -> element == null ? null : names.computeIfAbsent(element, Cells::name);

    CodingRows(ProjectContent content) {
        cases = CodingTables.cases(content);
        files = content.codings().iterator();
    }

    /** Copies the next file; whether there was one. */
    boolean next() {
        if (!files.hasNext()) {
            return false;
        }
        var codings = files.next();
        if (codings.getDocument() != null && codings.getCoder() != null) {
            CodingTables.add(table, codings, CodingTables.ids(cases.getOrDefault(codings.getDocument(), List.of())), name);
        }
        return true;
    }

    Table table() {
        return table.build();
    }
}
