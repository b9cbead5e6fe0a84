// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.scheme.Listed;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.model.coding.Anchored;
import org.observatory.ui.fields.VirtualTable;
import org.observatory.ui.projects.OpenProject;

/** The preview of a merge, a deletion or another typing: the passages concerned and what becomes of each. */
final class PreviewDialog extends SchemeDialog<Listed> {

    private final BiConsumer<Composite, Runnable> choices;

    /**
     * Makes the dialog.
     *
     * @param choices makes the controls of the choices in an area; each runs what it is given when another choice is made
     */
    PreviewDialog(Shell parent, OpenProject project, SchemeChoice choice, BiConsumer<Composite, Runnable> choices) {
        super(parent, project, choice);
        this.choices = choices;
    }

    @Override
    void choices(Composite area) {
        choices.accept(area, this::chosen);
    }

    @Override
    List<VirtualTable.Column<Listed>> columns() {
        return List.of(new VirtualTable.Column<>(texts().get("column.passage"), 5, row -> passages().quotation(row.passage())),
                new VirtualTable.Column<>(texts().get("column.fate"), 4,
                        row -> isDecided() ? words().fate(row) : texts().get("fate.open")),
                new VirtualTable.Column<>(texts().get("column.code"), 2, row -> labels().name(row.from())),
                new VirtualTable.Column<>(texts().get("column.coder"), 2, row -> passages().coder(row.passage())),
                new VirtualTable.Column<>(texts().get("column.document"), 3, row -> passages().document(row.passage())));
    }

    @Override
    List<Listed> rows(Optional<SchemeChange> shown) {
        return shown.map(SchemeChange::passages).orElse(List.of());
    }

    @Override
    Anchored passage(Listed row) {
        return row.passage();
    }
}
