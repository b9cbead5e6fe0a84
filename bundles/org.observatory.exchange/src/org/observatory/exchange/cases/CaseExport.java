// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.cases.ColumnTarget.Existing;
import org.observatory.exchange.cases.ColumnTarget.Field;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.cases.values.WrittenDate.Order;
import org.observatory.project.ProjectContent;

/**
 * Writes all cases of a project as a sheet: a row a case, a column a field and an attribute. Imported into a copy of the
 * project, the sheet changes nothing.
 */
public final class CaseExport {

    private static final Label NAME = new Label("Cases", "Cas");
    private static final ColumnStyle STYLE = new ColumnStyle(NumberStyle.OPEN, Order.DAY_FIRST, true);
    private static final int CHECKED = 256;

    private CaseExport() {
    }

    /**
     * {@return the sheet}
     *
     * @param content  the project
     * @param language the language of the headings and of the names where there are two
     * @param progress asked whether to go on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static OutSheet sheet(ProjectContent content, Language language, Progress progress) {
        var making = new CaseMaking(new Lookup(content.observatory()));
        var headings = new CaseHeadings(content.scheme()).written(language);
        var columns = headings.keySet().stream().map(target -> column(target, making)).toList();
        var rows = new ArrayList<List<Cell>>();
        for (var one : content.cases()) {
            if (rows.size() % CHECKED == 0) {
                progress.check();
            }
            rows.add(columns.stream().map(column -> column.cell(one, language)).toList());
        }
        return new OutSheet(NAME.in(language), List.copyOf(headings.values()), rows);
    }

    private static CaseColumn column(ColumnTarget target, CaseMaking making) {
        return switch (target) {
            case Field field -> CaseColumns.field(field.field(), making, STYLE);
            case Existing existing -> new AttributeColumn(existing.definition(), CaseInference.reader(existing, STYLE),
                    choice -> making.category(existing.definition().getTypology(), choice));
            default -> throw new IllegalArgumentException(target.toString());
        };
    }
}
