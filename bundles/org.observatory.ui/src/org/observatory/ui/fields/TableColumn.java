// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.PartialDate;
import org.observatory.ui.projects.Drafts;

/**
 * A column of a {@link FeatureTable}.
 *
 * @param title   its heading
 * @param weight  its share of the width that is left
 * @param width   its least width, in pixels
 * @param numeric whether its values are numbers, set to the right
 * @param text    what a cell shows for a row
 * @param target  the element that a row's cell edits; null where there is nothing to edit
 * @param feature the attribute or reference it edits; null for a column that only shows
 */
public record TableColumn(String title, int weight, int width, boolean numeric, Function<Object, String> text,
        Function<Object, EObject> target, EStructuralFeature feature) {

    private static final int LETTER = 8;
    private static final int MARGIN = 14;

    /** {@return a column that edits a feature of the elements that are the rows} */
    public static TableColumn of(FieldContext context, EStructuralFeature feature) {
        var type = feature.getEType().getInstanceClass();
        var number = Number.class.isAssignableFrom(type) || type == int.class;
        var text = type == String.class;
        var narrow = number || type == boolean.class || type == PartialDate.class;
        var title = context.labels().feature(feature);
        var least = Math.max(narrow ? 80 : feature instanceof EReference ? 130 : 100, title.length() * LETTER + MARGIN);
        return new TableColumn(title, text ? 4 : narrow ? 1 : 2, least, number,
                row -> context.values().write((EObject) row, feature), EObject.class::cast, feature);
    }

    /** {@return a column that only shows} */
    public static TableColumn shown(String title, int weight, int width, Function<Object, String> text,
            Function<Object, EObject> target) {
        return new TableColumn(title, weight, width, false, text, target, null);
    }

    Optional<String> draft(Drafts drafts, Object row) {
        return feature == null || target.apply(row) == null ? Optional.empty() : drafts.of(target.apply(row), feature);
    }

    Optional<String> inconsistent(FieldContext context, Object row) {
        return feature == null || target.apply(row) == null ? Optional.empty()
                : Optional.ofNullable(new Consistency(context.texts()).of(target.apply(row)).get(feature));
    }

    Optional<String> problem(FieldContext context, Object row) {
        return draft(context.drafts(), row).map(draft -> context.values().read(feature, draft))
                .map(reading -> reading instanceof ValueText.Reading.Problem problem ? problem.message() : null)
                .or(() -> inconsistent(context, row));
    }
}
