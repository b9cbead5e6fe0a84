// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.observatory.model.coding.Ruling;

/**
 * The rulings that were given together, such as that one code is not retained and another one is. The identities of all but
 * the first follow from that of the first, so that files stay as they are however they are sorted and merged.
 */
final class VerdictRulings {

    private static final int MOST = 24;

    private VerdictRulings() {
    }

    /** The identity of a ruling given together with a first one. */
    static String id(String first, int place) {
        return place == 0 ? first : UUID.nameUUIDFromBytes((first + "/" + place).getBytes(StandardCharsets.US_ASCII)).toString();
    }

    /**
     * Some rulings, and all that were given together with one of them if that was the first of its verdict, in the order of
     * all. A later one may reach into text that the verdict was not about: it stands for itself then.
     */
    static List<Ruling> together(Collection<Ruling> some, Collection<Ruling> all) {
        if (some.isEmpty()) {
            return List.of();
        }
        var wanted = some.stream().map(Ruling::getId).collect(Collectors.toSet());
        var present = all.stream().map(Ruling::getId).collect(Collectors.toSet());
        var found = new LinkedHashSet<>(wanted);
        for (var first : present) {
            var group = group(first, present);
            if (wanted.contains(first)) {
                found.addAll(group);
            }
        }
        return all.stream().filter(ruling -> found.contains(ruling.getId())).toList();
    }

    private static List<String> group(String first, Set<String> present) {
        var group = new ArrayList<String>();
        for (var place = 0; place < MOST; place++) {
            var id = id(first, place);
            if (present.contains(id)) {
                group.add(id);
            }
        }
        return group;
    }
}
