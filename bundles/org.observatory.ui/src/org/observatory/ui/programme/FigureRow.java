// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.FigureHolder;
import org.observatory.model.programmes.Programme;
import org.observatory.ui.texts.Sorting;
import org.observatory.ui.texts.Texts;

/**
 * A line of the table of figures: one value of a figure, or a figure without any, as where the documents lost it.
 *
 * @param holder   the programme or study that states it
 * @param figure   the figure
 * @param estimate the value; null where there is none
 */
public record FigureRow(FigureHolder holder, Figure figure, Estimate estimate) {

    /** {@return the lines of a programme and its studies, in the order of the documents, values by date} */
    public static List<FigureRow> of(Programme programme, ObservatoryLabels labels) {
        var rows = new ArrayList<FigureRow>();
        Stream.concat(Stream.of(programme), programme.getStudies().stream()).forEach(holder -> holder.getFigures().forEach(figure -> {
            if (figure.getEstimates().isEmpty()) {
                rows.add(new FigureRow(holder, figure, null));
            }
            Sorting.DATE.sort(figure.getEstimates(), labels)
                    .forEach(estimate -> rows.add(new FigureRow(holder, figure, (Estimate) estimate)));
        }));
        return List.copyOf(rows);
    }

    /** {@return the value as it is printed; why there is none, where there is none} */
    public String value(ObservatoryLabels labels) {
        return estimate != null ? labels.value(estimate)
                : new Texts(labels.language()).get("figures." + figure.getAvailability().getName());
    }

    /** {@return the dates of the value; empty text where there are none} */
    public String dates(ObservatoryLabels labels) {
        return estimate == null ? "" : labels.dates(estimate);
    }

    /** {@return where the value stands, or else the figure} */
    public String sources(ObservatoryLabels labels) {
        return labels.sources(estimate != null && !estimate.getSources().isEmpty() ? estimate.getSources() : figure.getSources());
    }
}
