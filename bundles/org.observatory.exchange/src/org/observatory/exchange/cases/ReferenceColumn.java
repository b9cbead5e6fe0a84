// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.model.coding.Case;
import org.observatory.model.programmes.Element;

/**
 * What a case refers to by name: its territories, its programmes. Their order makes no difference.
 *
 * @param list    the list of a case
 * @param trouble what is the matter with a cell, if anything
 * @param find    the element of a name, which is made where the project lacks it
 * @param written the name of an element, in French or in English
 */
record ReferenceColumn<E extends Element>(Function<Case, EList<E>> list, Function<String, Optional<Label>> trouble,
        Function<String, E> find, BiFunction<E, Boolean, String> written) implements CaseColumn {

    @Override
    public Cell cell(Case one, Language language) {
        return joined(list.apply(one), language);
    }

    private Cell joined(List<E> elements, Language language) {
        var french = language == Language.FRENCH;
        return Texts.cell(Listed.join(elements.stream().map(element -> written.apply(element, french)).toList()));
    }

    @Override
    public Incoming read(Cell cell) {
        if (cell.isEmpty() || cell instanceof Cell.Text text && CellReader.state(text.text()).isPresent()) {
            return new Nothing();
        }
        if (cell instanceof Cell.Fault) {
            return new Problem(CellReader.FAULT, null);
        }
        var text = CellReader.text(cell);
        return trouble.apply(text).<Incoming>map(reason -> new Problem(reason, null))
                .orElseGet(() -> value(List.copyOf(new LinkedHashSet<>(Listed.split(text).stream().map(find).toList()))));
    }

    @Override
    public Value erased() {
        return value(List.of());
    }

    private Value value(List<E> elements) {
        return new Value(Label.each(language -> joined(elements, language).plain()), null, new Edit() {
            @Override
            public boolean isDone(Case one) {
                var now = list.apply(one);
                return now.size() == elements.size() && now.containsAll(elements);
            }

            @Override
            public void apply(Case one) {
                var now = list.apply(one);
                var gone = new ArrayList<>(now);
                gone.removeAll(elements);
                now.removeAll(gone);
                elements.stream().filter(element -> !now.contains(element)).forEach(now::add);
            }
        });
    }
}
