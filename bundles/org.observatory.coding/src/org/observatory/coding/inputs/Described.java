// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;

/** What was entered about the cases and documents of a project, in words, copied; any thread may read it. */
public final class Described {

    /** Longer texts describe rather than sort. */
    private static final int LONGEST = 60;
    private static final int FEW = 5;

    private final Map<String, Map<Label, List<Label>>> values = new HashMap<>();
    private final List<Label> remarks = new ArrayList<>();

    private Described() {
    }

    /** {@return the attributes of cases and documents that sort them: all but numbers, and texts that are long or never the same twice} */
    public static Described of(ProjectContent content) {
        var described = new Described();
        for (var definition : content.scheme().getAttributes()) {
            var name = ObservatoryLabels.both(definition);
            if (definition.getSubject() == AttributeSubject.CASE || definition.getSubject() == AttributeSubject.DOCUMENT) {
                var of = AttributeValues.of(content, definition.getId());
                if (definition.getType() == AttributeType.NUMBER || definition.getType() == AttributeType.TEXT && describes(of.values())) {
                    described.remarks.add(Label.each(language -> new Label("Left out, as it describes rather than sorts: ",
                            "Laissé de côté, car il décrit plutôt qu’il ne classe\u00a0: ").in(language) + Wording.quote(name.in(language), language)
                            + "."));
                } else {
                    of.forEach((id, words) -> described.values.computeIfAbsent(id, first -> new LinkedHashMap<>()).put(name, words));
                }
            }
        }
        return described;
    }

    /** Whether texts are long, or no two of several are the same. */
    private static boolean describes(Collection<List<Label>> texts) {
        var all = texts.stream().flatMap(List::stream).toList();
        return all.stream().anyMatch(text -> text.fr().length() > LONGEST) || all.size() > FEW && all.stream().distinct().count() == all.size();
    }

    /**
     * {@return the identities of a code and those below it; none where no code is written}
     *
     * @param code a name, a path or an identity; empty for none
     * @throws AnalysisException naming a code that there is not, with the nearest there is
     */
    public static Set<String> codes(ProjectContent content, String code) throws AnalysisException {
        return Chosen.codes(content, code, "");
    }

    /** {@return what was entered about a case or document, by the names of the attributes} */
    public Map<Label, List<Label>> of(String id) {
        return values.getOrDefault(id, Map.of());
    }

    /** {@return which attributes were left out} */
    public List<Label> remarks() {
        return List.copyOf(remarks);
    }
}
