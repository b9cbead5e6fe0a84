// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.eclipse.emf.ecore.EAttribute;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.model.coding.Case;

/** A text of a case: its key, its names, its descriptions. */
final class TextColumn implements CaseColumn {

    private final EAttribute feature;

    TextColumn(EAttribute feature) {
        this.feature = feature;
    }

    @Override
    public Cell cell(Case one, Language language) {
        return Texts.cell(Names.text((String) one.eGet(feature)));
    }

    @Override
    public Incoming read(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> new Nothing();
            case Cell.Fault fault -> new Problem(CellReader.FAULT, null);
            case Cell.Text text when CellReader.state(text.text()).isPresent() -> new Nothing();
            default -> value(CellReader.text(cell));
        };
    }

    @Override
    public Value erased() {
        return value("");
    }

    private Value value(String text) {
        return new Value(Label.same(text), null, new Edit() {
            @Override
            public boolean isDone(Case one) {
                return Names.text((String) one.eGet(feature)).equals(text);
            }

            @Override
            public void apply(Case one) {
                if (text.isEmpty()) {
                    one.eUnset(feature);
                } else {
                    one.eSet(feature, text);
                }
            }
        });
    }
}
