// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Progress;
import org.observatory.coding.passages.Relation.Measure;
import org.observatory.coding.passages.Relation.Near;
import org.observatory.coding.passages.Relation.Side;
import org.observatory.coding.passages.Relation.Together;
import org.observatory.coding.passages.Scope.Item;

/** Makes relations to other passages ready to be asked. Those others are looked for once a document, when they are needed. */
final class Relations {

    private final List<Scope> scopes;
    private final Progress progress;

    Relations(List<Scope> scopes, Progress progress) {
        this.scopes = scopes;
        this.progress = progress;
    }

    Condition of(Relation relation, Condition others) {
        return switch (relation) {
            case Near near -> placed(others, near.measure() == Measure.PARAGRAPHS, (found, item) -> found.near(item, near));
            case Together together -> switch (together) {
                case OVERLAPPING -> placed(others, false, Neighbours::overlapping);
                case WITHIN -> placed(others, false, Neighbours::around);
                case CONTAINING -> placed(others, false, Neighbours::inside);
                case SAME_PARAGRAPH -> of(new Near(Side.NEAR, 0, Measure.PARAGRAPHS), others);
                case SAME_DOCUMENT -> (scope, item) -> neighbours(scope, others).anyInDocument(item);
                case SAME_CASE -> sameCase(others);
            };
        };
    }

    private interface Asked {
        boolean of(Neighbours found, Item item);
    }

    private Condition placed(Condition others, boolean paragraphs, Asked asked) {
        return (scope, item) -> item.segment().placed() && (!paragraphs || scope.knowsParagraphs())
                && asked.of(neighbours(scope, others), item);
    }

    private Neighbours neighbours(Scope scope, Condition others) {
        return scope.neighbours(others, asked -> {
            progress.check();
            var found = new ArrayList<Item>();
            for (var item : asked.items()) {
                if (others.test(asked, item)) {
                    found.add(item);
                }
            }
            return new Neighbours(asked, found);
        });
    }

    private Condition sameCase(Condition others) {
        return new Condition() {
            private Map<String, List<Item>> byCase;

            @Override
            public boolean test(Scope scope, Item item) {
                if (byCase == null) {
                    byCase = byCase(others);
                }
                for (var one : scope.coded().cases()) {
                    var found = byCase.getOrDefault(one.id(), List.of());
                    if (found.size() > 1 || found.size() == 1 && (found.getFirst() != item || item.isSeveral())) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    /** Of each case two passages, or the only one. */
    private Map<String, List<Item>> byCase(Condition others) {
        var found = new HashMap<String, List<Item>>();
        for (var scope : scopes) {
            for (var item : scope.coded().cases().isEmpty() ? List.<Item>of() : neighbours(scope, others).two()) {
                scope.coded().cases().forEach(one -> found.computeIfAbsent(one.id(), first -> new ArrayList<>(2)).add(item));
            }
        }
        return found;
    }
}
