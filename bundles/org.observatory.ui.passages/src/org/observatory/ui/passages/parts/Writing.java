// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A text that somebody writes at a place, without its widget: what was typed is kept when it settles (after a pause, when the
 * field is left, before another place is shown), and never lost to a change from elsewhere.
 *
 * @param <P> what the text belongs to
 */
public final class Writing<P> {

    private final BiConsumer<P, String> keep;
    private P place;
    private String held = "";
    private String typed = "";

    /**
     * Begins without a place.
     *
     * @param keep keeps a text for its place, as one step
     */
    public Writing(BiConsumer<P, String> keep) {
        this.keep = keep;
    }

    /** {@return what the text belongs to; null for nothing} */
    public P place() {
        return place;
    }

    /** {@return whether something typed is not kept yet} */
    public boolean isPending() {
        return place != null && !typed.equals(held);
    }

    /**
     * Shows the text of a place, after keeping what was typed at another.
     *
     * @param shown the place; null for none
     * @param text  its text
     * @return the text for the field; empty when the field is to stay as it is, since it is being written in
     */
    public Optional<String> show(P shown, String text) {
        if (Objects.equals(shown, place) && (isPending() || text.equals(typed))) {
            held = text;
            return Optional.empty();
        }
        settle();
        place = shown;
        held = text;
        typed = text;
        return Optional.of(text);
    }

    /** Notes what stands in the field now. */
    public void typed(String text) {
        typed = text;
    }

    /** Keeps what was typed, if it is not kept yet. */
    public void settle() {
        if (isPending()) {
            held = typed;
            keep.accept(place, typed);
        }
    }

    /** {@return the text before what was typed and not kept, after the project refused to be changed} */
    public String takeBack(String text) {
        held = text;
        typed = text;
        return text;
    }
}
