// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectContent;

/** The groups of documents of which a sample is to have its part. A document of several cases is in the group of all of them. */
public enum Strata {

    /** One group of all. */
    NONE,
    /** Documents of the same cases. */
    CASE,
    /** Documents whose cases stand in the same territories. */
    TERRITORY;

    /** {@return the group of each document of a project, as text that only says which are alike} */
    public Function<Document, String> of(ProjectContent content) {
        if (this == NONE) {
            return document -> "";
        }
        var groups = new HashMap<Document, List<String>>();
        for (var each : content.cases()) {
            each.getDocuments().forEach(document -> groups.computeIfAbsent(document, first -> new ArrayList<>()).addAll(names(each)));
        }
        Map<Document, String> joined = groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().stream().distinct().sorted().collect(Collectors.joining(" "))));
        return document -> joined.getOrDefault(document, "");
    }

    private List<String> names(Case each) {
        return this == CASE ? List.of(each.getId()) : each.getTerritories().stream().map(territory -> territory.getId()).toList();
    }
}
