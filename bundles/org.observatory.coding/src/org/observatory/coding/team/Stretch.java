// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;

/**
 * A stretch of text to which one coder gave one code, as long as it goes: passages of the same coder and code that overlap
 * or touch are one stretch, since together they say the same of each unit.
 *
 * @param coder   who coded
 * @param code    with which code
 * @param segment where
 */
public record Stretch(Coder coder, Code code, Segment segment) {

    private record Key(Coder coder, Code code) {
    }

    /** {@return the stretches of some, joined where the same coder and code overlap or touch} */
    public static List<Stretch> joined(Collection<Stretch> stretches) {
        var segments = new LinkedHashMap<Key, List<Segment>>();
        for (var each : stretches) {
            segments.computeIfAbsent(new Key(each.coder, each.code), first -> new ArrayList<>()).add(each.segment);
        }
        var joined = new ArrayList<Stretch>();
        segments.forEach((key, those) -> Cover.of(those).segments()
                .forEach(segment -> joined.add(new Stretch(key.coder, key.code, segment))));
        return joined;
    }

    /** {@return what files of one document hold, as far as it is placed and has a code} */
    public static List<Stretch> of(Collection<Codings> files) {
        var found = new ArrayList<Stretch>();
        for (var file : files) {
            for (var coding : file.getCodings()) {
                if (isPlaced(coding)) {
                    found.add(new Stretch(file.getCoder(), coding.getCode(), Segment.of(coding)));
                }
            }
        }
        return joined(found);
    }

    private static boolean isPlaced(Coding coding) {
        return coding.getCode() != null && !coding.isUnplaced() && coding.getStart() >= 0 && coding.getStart() < coding.getEnd();
    }
}
