// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.observatory.model.coding.Anchored;

/**
 * Where passages stand in the texts of documents. Positions are UTF-16 units from 0. A passage keeps what it quotes and
 * {@value #CONTEXT} units of text on each side, so that it is found again where the text around it changed.
 */
public final class Passages {

    /** How much text on each side a passage keeps. */
    public static final int CONTEXT = 32;

    /** A quotation this long is known by itself where it stands once; a shorter one by the text around it, too. */
    private static final int KNOWN_BY_ITSELF = 12;
    /** The order in which passages stand in their file: by start, end and identity. */
    public static final Comparator<Anchored> ORDER = Comparator.comparingInt(Anchored::getStart)
            .thenComparingInt(Anchored::getEnd)
            .thenComparing(Anchored::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Passages() {
    }

    /**
     * Marks where a passage stands, with what stands there. The passage is placed from then on.
     *
     * @param passage a passage
     * @param text    the text of its document
     * @param start   where it begins
     * @param end     where it ends: the unit after its last
     * @throws IndexOutOfBoundsException if it is not within the text
     */
    public static void place(Anchored passage, String text, int start, int end) {
        var quotation = text.substring(start, end);
        passage.setStart(start);
        passage.setEnd(end);
        passage.setQuotation(quotation);
        passage.setBefore(before(text, start));
        passage.setAfter(after(text, end));
        passage.setUnplaced(false);
    }

    /** {@return whether a passage lies within a text} */
    public static boolean isWithin(Anchored passage, String text) {
        return passage.getStart() >= 0 && passage.getStart() < passage.getEnd() && passage.getEnd() <= text.length();
    }

    /**
     * {@return whether what a passage quotes stands in a text where it says} One that quotes nothing stands anywhere
     * within.
     */
    public static boolean stands(Anchored passage, String text) {
        var quotation = passage.getQuotation();
        return isWithin(passage, text) && (quotation == null || quotation.isEmpty()
                || quotation.length() == passage.getEnd() - passage.getStart()
                        && text.startsWith(quotation, passage.getStart()));
    }

    /** {@return whether a passage within a text begins or ends between the two halves of one character} */
    public static boolean cutsCharacter(Anchored passage, String text) {
        return isWithin(passage, text) && (isBetweenHalves(text, passage.getStart())
                || isBetweenHalves(text, passage.getEnd()));
    }

    /** Moves the ends of a passage within a text outwards, to whole characters. */
    public static void widen(Anchored passage, String text) {
        place(passage, text, passage.getStart() - (isBetweenHalves(text, passage.getStart()) ? 1 : 0),
                passage.getEnd() + (isBetweenHalves(text, passage.getEnd()) ? 1 : 0));
    }

    private static boolean isBetweenHalves(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /**
     * Looks for what a passage quotes.
     *
     * @param passage a passage
     * @param text    the text of its document as it is now
     * @return where it begins; empty when it stands nowhere, or nothing tells in which of several places
     */
    public static OptionalInt find(Anchored passage, String text) {
        var quotation = passage.getQuotation();
        if (quotation == null || quotation.isEmpty()) {
            return OptionalInt.empty();
        }
        var places = new ArrayList<Integer>();
        for (var at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1)) {
            places.add(at);
        }
        if (places.size() == 1 && quotation.length() >= KNOWN_BY_ITSELF) {
            return OptionalInt.of(places.getFirst());
        }
        var both = places.stream().filter(at -> isBefore(passage, text, at) && isAfter(passage, text, at)).toList();
        return both.isEmpty() ? only(places.stream().filter(at -> isBefore(passage, text, at)
                || isAfter(passage, text, at)).toList())
                : only(both);
    }

    private static OptionalInt only(List<Integer> places) {
        return places.size() == 1 ? OptionalInt.of(places.getFirst()) : OptionalInt.empty();
    }

    private static boolean isBefore(Anchored passage, String text, int start) {
        return before(text, start).equals(passage.getBefore() == null ? "" : passage.getBefore());
    }

    private static boolean isAfter(Anchored passage, String text, int start) {
        return after(text, start + passage.getQuotation().length()).equals(passage.getAfter() == null ? ""
                : passage.getAfter());
    }

    /** The text before a place; it does not begin within a character. */
    private static String before(String text, int at) {
        var from = Math.max(0, at - CONTEXT);
        return text.substring(isBetweenHalves(text, from) ? from + 1 : from, at);
    }

    /** The text after a place; it does not end within a character. */
    private static String after(String text, int at) {
        var to = Math.min(text.length(), at + CONTEXT);
        return text.substring(at, isBetweenHalves(text, to) ? to - 1 : to);
    }

    /** Puts passages in the order in which they stand in their file: by start, end and identity. */
    public static void sort(EList<? extends Anchored> passages) {
        sortAll(passages);
    }

    private static <T extends Anchored> void sortAll(EList<T> passages) {
        ECollections.sort(passages, ORDER);
    }
}
