// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Wording;
import org.observatory.coding.scheme.Listed;
import org.observatory.coding.scheme.Reference;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.model.edit.ObservatoryLabels;

/** What is said of a change of the scheme before it is done. */
final class ChangeWords {

    private static final int MOST = 6;

    private final ObservatoryLabels labels;
    private final SchemeTexts texts;

    ChangeWords(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new SchemeTexts(labels.language());
    }

    /** {@return what becomes of a passage} */
    String fate(Listed listed) {
        return switch (listed) {
            case Listed.Recoded recoded -> texts.get("fate.recoded", labels.name(recoded.to()));
            case Listed.Joined joined -> texts.get("fate.joined");
            case Listed.Deleted deleted -> texts.get("fate.deleted");
            case Listed.ToCheck check -> texts.get("fate.check", check.why().in(labels.language()));
        };
    }

    /** {@return all there is to say, one line each} */
    List<String> summary(SchemeChange change) {
        var lines = new ArrayList<String>();
        count(lines, "sum.recoded", change.passages(Listed.Recoded.class));
        count(lines, "sum.joined", change.passages(Listed.Joined.class));
        count(lines, "sum.deleted", change.passages(Listed.Deleted.class));
        count(lines, "sum.check", change.passages(Listed.ToCheck.class));
        if (change.passages().isEmpty()) {
            lines.add(texts.get("sum.noPassage"));
        }
        named(lines, "sum.follow", change.references(true).stream().map(Reference::from).distinct().toList());
        named(lines, "sum.lose", change.references(false).stream().map(Reference::from).distinct().toList());
        named(lines, "sum.removed", change.removed());
        change.warnings().stream().limit(MOST).forEach(warning -> lines.add(warning.in(labels.language())));
        if (change.warnings().size() > MOST) {
            lines.add(texts.get("sum.moreWarnings", change.warnings().size() - MOST));
        }
        return lines;
    }

    private void count(List<String> lines, String key, Collection<?> listed) {
        if (!listed.isEmpty()) {
            lines.add(texts.get(key, listed.size()));
        }
    }

    private void named(List<String> lines, String key, List<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            var names = new ArrayList<>(elements.stream().limit(MOST).map(this::named).toList());
            if (elements.size() > MOST) {
                names.add(texts.get("sum.more", elements.size() - MOST));
            }
            lines.add(texts.get(key, elements.size(), Wording.list(names, labels.language())));
        }
    }

    private String named(EObject element) {
        return texts.get("sum.named", labels.type(element.eClass()), labels.path(element));
    }
}
