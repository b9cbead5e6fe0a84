// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.texts.Texts;

/** What does not hold together within one element, to be said beside the field while somebody types. */
public final class Consistency {

    private final Texts texts;

    /**
     * Speaks one language.
     *
     * @param texts its messages
     */
    public Consistency(Texts texts) {
        this.texts = texts;
    }

    /** {@return one sentence for each field of an element that contradicts another of its fields} */
    public Map<EStructuralFeature, String> of(EObject element) {
        var found = new HashMap<EStructuralFeature, String>();
        var type = element.eClass();
        var start = type.getEStructuralFeature("start") != null ? type.getEStructuralFeature("start")
                : type.getEStructuralFeature("date");
        var end = type.getEStructuralFeature("end");
        if (start != null && end != null && element.eGet(start) instanceof PartialDate from
                && element.eGet(end) instanceof PartialDate until && until.isSurelyBefore(from)) {
            found.put(end, texts.get("value.endBeforeStart"));
        }
        if (element instanceof Estimate estimate && estimate.getValue() != null) {
            var value = estimate.getValue();
            if (value.signum() < 0 || estimate.getUnit() == Unit.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0) {
                found.put(Literals.ESTIMATE__VALUE,
                        texts.get(estimate.getUnit() == Unit.PERCENT ? "value.notPercent" : "value.negative"));
            } else if (estimate.getUnit() == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
                found.put(Literals.ESTIMATE__VALUE, texts.get("value.notCount"));
            }
        }
        return found;
    }
}
