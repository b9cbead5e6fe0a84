// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.coding.passages.Passage;

/** By what passages are grouped. One with two codes stands in the groups of both. */
public enum Grouping {
    /** By nothing. */
    NONE(passage -> List.of()),
    /** By their codes. */
    CODE(passage -> passage.codes().stream().map(code -> new Key(code.id(), code.path(), code.colour(), code.place())).toList()),
    /** By the cases of their documents. */
    CASE(passage -> passage.cases().stream().map(one -> new Key(one.id(), one.name(), "", 0)).toList()),
    /** By their documents. */
    DOCUMENT(passage -> List.of(new Key(passage.document().id(), passage.document().name(), "", 0))),
    /** By their coders. */
    CODER(passage -> Stream.ofNullable(passage.coder()).map(coder -> new Key(coder.id(), coder.name(), "", 0)).toList()),
    /** By the names of who speaks, whatever the document. */
    SPEAKER(passage -> passage.speakers().stream().map(speaker -> new Key(speaker.name().fr(), speaker.name(), "", 0)).distinct().toList());

    /**
     * A group.
     *
     * @param id     what tells it from others; empty for what belongs to no group
     * @param name   its name
     * @param colour its colour as #rrggbb; empty for none
     * @param place  its place before the name decides
     */
    public record Key(String id, Label name, String colour, int place) {
    }

    private final Function<Passage, List<Key>> keys;

    Grouping(Function<Passage, List<Key>> keys) {
        this.keys = keys;
    }

    /** {@return the groups that a passage stands in; none where it belongs to none} */
    public List<Key> keys(Passage passage) {
        return keys.apply(passage);
    }

    /** {@return the key of its name in the texts} */
    public String key() {
        return "group." + name().toLowerCase(Locale.ROOT);
    }
}
