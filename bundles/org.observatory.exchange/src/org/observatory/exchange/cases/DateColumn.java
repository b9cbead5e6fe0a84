// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;

/** The date at which a case begins or ends. */
final class DateColumn implements CaseColumn {

    private final EAttribute feature;
    private final CellReader reader;

    DateColumn(EAttribute feature, ColumnStyle style) {
        this.feature = feature;
        reader = new CellReader(AttributeType.DATE, style, null, "");
    }

    @Override
    public Cell cell(Case one, Language language) {
        return Texts.cell((PartialDate) one.eGet(feature));
    }

    @Override
    public Incoming read(Cell cell) {
        return switch (reader.read(cell)) {
            case CellReading.Empty empty -> new Nothing();
            case CellReading.Stated stated -> new Nothing();
            case CellReading.NotUnderstood not -> new Problem(not.reason(), null);
            case CellReading.Given given -> value((PartialDate) given.value(), given.doubt());
        };
    }

    @Override
    public Value erased() {
        return value(null, null);
    }

    private Value value(PartialDate date, Label doubt) {
        return new Value(date == null ? Label.same("") : Label.each(language -> Dates.full(date, language)), doubt, new Edit() {
            @Override
            public boolean isDone(Case one) {
                return Objects.equals(one.eGet(feature), date);
            }

            @Override
            public void apply(Case one) {
                one.eSet(feature, date);
            }
        });
    }
}
