// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.analysis.Language;
import org.observatory.charts.ChartDefinition;

/**
 * The charts among which a reader chooses, by name.
 *
 * @param choices in the order of their names
 */
public record ChartChoices(List<Choice> choices) {

    /**
     * One of them.
     *
     * @param id   the identifier of the chart
     * @param name its name in the language of the reader
     */
    public record Choice(String id, String name) {
    }

    /** Copies the list. */
    public ChartChoices {
        choices = List.copyOf(choices);
    }

    /** {@return the choice among charts, their names in a language} */
    public static ChartChoices of(List<ChartDefinition> charts, Language language) {
        var collator = Collator.getInstance(language.locale());
        return new ChartChoices(charts.stream().map(chart -> new Choice(chart.id(), chart.label().in(language)))
                .sorted(Comparator.comparing(Choice::name, collator)).toList());
    }

    /** {@return the names, in order} */
    public String[] names() {
        return choices.stream().map(Choice::name).toArray(String[]::new);
    }

    /** {@return the place of a chart, or −1} */
    public int indexOf(String id) {
        return IntStream.range(0, choices.size()).filter(at -> choices.get(at).id().equals(id)).findFirst().orElse(-1);
    }

    /** {@return the chart wanted if there is one of that identifier, else the first there is} */
    public Optional<Choice> orFirst(String wanted) {
        return choices.stream().filter(choice -> choice.id().equals(wanted)).findFirst()
                .or(() -> choices.stream().findFirst());
    }
}
