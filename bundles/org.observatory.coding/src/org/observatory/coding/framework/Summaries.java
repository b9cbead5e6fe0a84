// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Summary;

/** What was written in the cells of a framework grid, at hand by case and theme. */
public final class Summaries {

    private final Framework framework;
    private final Map<Case, Map<Code, Summary>> cells = new IdentityHashMap<>();
    private final Map<Case, Map<Code, String>> texts = new HashMap<>();

    /**
     * Reads the cells of a grid.
     *
     * @param framework the grid
     */
    public Summaries(Framework framework) {
        this.framework = framework;
        refresh();
    }

    /**
     * Reads the cells anew, after the grid changed.
     *
     * @return the cases of which something else is written than before
     */
    public Set<Case> refresh() {
        var before = Map.copyOf(texts);
        cells.clear();
        texts.clear();
        for (var summary : framework.getSummaries()) {
            if (summary.getCase() != null && summary.getTheme() != null) {
                cells.computeIfAbsent(summary.getCase(), first -> new IdentityHashMap<>()).merge(summary.getTheme(), summary,
                        (one, other) -> isBlank(one) ? other : one);
            }
        }
        cells.forEach((one, row) -> texts.put(one, row.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                cell -> Objects.requireNonNullElse(cell.getValue().getText(), "")))));
        var changed = new HashSet<Case>(texts.keySet());
        changed.addAll(before.keySet());
        changed.removeIf(one -> Objects.equals(before.get(one), texts.get(one)));
        return changed;
    }

    /** {@return the cell of a case and a theme; empty while nothing was written} */
    public Optional<Summary> of(Case one, Code theme) {
        return Optional.ofNullable(cells.getOrDefault(one, Map.of()).get(theme));
    }

    /** {@return what was written of a case on a theme; empty text for nothing} */
    public String text(Case one, Code theme) {
        return texts.getOrDefault(one, Map.of()).getOrDefault(theme, "");
    }

    /**
     * {@return the codes that are no columns any more and have summaries all the same, with how many, in the order of the
     * summaries} They are kept, and seen again once the code is a column again.
     */
    public Map<Code, Integer> kept() {
        var kept = new LinkedHashMap<Code, Integer>();
        framework.getSummaries().stream().filter(summary -> summary.getTheme() != null && !isBlank(summary)
                && !framework.getThemes().contains(summary.getTheme())).forEach(summary -> kept.merge(summary.getTheme(), 1, Integer::sum));
        return kept;
    }

    /** {@return how many cells of a theme hold something} */
    public int count(Code theme) {
        return (int) framework.getSummaries().stream().filter(summary -> summary.getTheme() == theme && !isBlank(summary)).count();
    }

    private static boolean isBlank(Summary summary) {
        return summary.getText() == null || summary.getText().isBlank();
    }
}
