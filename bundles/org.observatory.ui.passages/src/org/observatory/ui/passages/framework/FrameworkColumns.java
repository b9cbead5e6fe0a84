// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.observatory.coding.framework.FrameworkCounts;
import org.observatory.coding.framework.Summaries;
import org.observatory.coding.framework.ThemeNames;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Framework;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridMemory;
import org.observatory.ui.tables.SortOrder;
import org.observatory.ui.tables.cases.CaseColumns;

/** The columns of a framework grid: the name of the case, what else is known of it, one for each theme. */
final class FrameworkColumns {

    private static final String THEME = "theme:";
    private static final String NAME = "name";
    private static final int WIDE = 220;

    private final Map<String, Code> themes = new HashMap<>();
    private final List<GridColumn<Case>> columns = new ArrayList<>();

    FrameworkColumns(Framework framework, ProjectContent content, Summaries summaries, FrameworkCounts counts, ObservatoryLabels labels) {
        var words = new FrameworkWords(labels);
        new CaseColumns(content.observatory(), content.scheme(), labels).all().forEach(column -> columns.add(new GridColumn<>(column.id(),
                column.title(), column.tip(), column.kind(), column.width(), false, column.stated(), column.choices(), column.cell())));
        var titles = ThemeNames.of(framework.getThemes(), labels);
        for (var at = 0; at < titles.size(); at++) {
            var theme = framework.getThemes().get(at);
            themes.put(THEME + theme.getId(), theme);
            columns.add(GridColumn.<Case>typed(THEME + theme.getId(), titles.get(at), Kind.TEXT, WIDE,
                    one -> GridCell.text(summaries.text(one, theme)).noted(words.passages(counts.count(one, theme))))
                    .saying(labels.path(theme)));
        }
    }

    /** {@return the columns in their natural order} */
    List<GridColumn<Case>> all() {
        return columns;
    }

    /** {@return the theme of a column; empty for one that tells of the case} */
    Optional<Code> theme(String column) {
        return Optional.ofNullable(themes.get(column));
    }

    /** {@return the themes among columns, in their order} */
    List<Code> themes(List<String> ids) {
        return ids.stream().map(this::theme).flatMap(Optional::stream).toList();
    }

    /** {@return the name of a case and the themes alone, by name: what is shown of a grid that nobody arranged yet} */
    GridMemory first() {
        var hidden = new HashSet<String>();
        columns.stream().map(GridColumn::id).filter(id -> !id.equals(NAME) && !themes.containsKey(id)).forEach(hidden::add);
        return new GridMemory(List.of(), hidden, Map.of(), List.of(new SortOrder(NAME, false)));
    }

    /** {@return what is remembered of the columns; the order of the themes is that of the grid itself, and the same for everybody} */
    static GridMemory remembered(GridMemory memory) {
        return new GridMemory(memory.order().stream().filter(id -> !id.startsWith(THEME)).toList(), Set.copyOf(memory.hidden()), memory.widths(),
                memory.sorted());
    }

    /** {@return whether the columns are the same in all that is seen of them} */
    static boolean alike(List<GridColumn<Case>> some, List<GridColumn<Case>> others) {
        return some.stream().map(FrameworkColumns::seen).toList().equals(others.stream().map(FrameworkColumns::seen).toList());
    }

    private static List<Object> seen(GridColumn<Case> column) {
        return List.of(column.id(), column.title(), column.tip(), column.kind(), column.choices().get());
    }
}
