// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Draws the documents that several coders code, and deals the others, from a seed: the same on every machine and however the
 * documents are listed.
 *
 * <p>The documents are shuffled by the SHA-256 of {@code seed/identity}, the seed in decimal and the identity of the document,
 * compared as hexadecimal text. The sample has {@code share} percent of all documents, rounded half up, at least one if the
 * share is above 0. Each stratum gives its part of that, rounded down; what is left over goes to the strata with the largest
 * remainders, on a tie in the order of their names; in a stratum the first documents of the shuffle are taken. The rest is
 * dealt in turn, stratum by stratum in the order of the shuffle, so that no coder has over one document more than another.
 *
 * @param <D> documents
 * @param <C> coders
 * @param doubled the documents that all coders code, in the order of the shuffle
 * @param dealt   the documents that one coder alone codes, by coder, in the order of the coders
 */
public record DoubleCodingSample<D, C>(List<D> doubled, Map<C, List<D>> dealt) {

    private static final int HUNDRED = 100;

    /** Takes copies. */
    public DoubleCodingSample {
        doubled = List.copyOf(doubled);
        var copies = new LinkedHashMap<C, List<D>>();
        dealt.forEach((coder, documents) -> copies.put(coder, List.copyOf(documents)));
        dealt = Collections.unmodifiableMap(copies);
    }

    /**
     * Draws and deals.
     *
     * @param seed      any number
     * @param share     how many documents of a hundred all coders code, from 0 to 100
     * @param documents all documents of the round
     * @param identity  the identity of a document, no two alike
     * @param stratum   the group of a document of which the sample is to have its part; the same text for all to have none
     * @param coders    who codes, at least one
     * @throws IllegalArgumentException if the share is no percentage or nobody codes
     */
    public static <D, C> DoubleCodingSample<D, C> draw(long seed, int share, Collection<D> documents, Function<D, String> identity,
            Function<D, String> stratum, List<C> coders) {
        if (share < 0 || share > HUNDRED || coders.isEmpty()) {
            throw new IllegalArgumentException(share + " %, " + coders.size() + " coders");
        }
        var keys = new LinkedHashMap<D, String>();
        documents.forEach(document -> keys.put(document, key(seed, identity.apply(document))));
        var shuffle = Comparator.<D, String>comparing(keys::get).thenComparing(identity);
        var strata = new TreeMap<String, List<D>>();
        keys.keySet().stream().sorted(shuffle)
                .forEach(document -> strata.computeIfAbsent(stratum.apply(document), first -> new ArrayList<>()).add(document));
        var parts = parts(strata, size(share, keys.size()), keys.size());
        var doubled = new ArrayList<D>();
        var dealt = new LinkedHashMap<C, List<D>>();
        coders.forEach(coder -> dealt.put(coder, new ArrayList<>()));
        var turn = 0;
        for (var each : strata.entrySet()) {
            var part = parts.get(each.getKey());
            doubled.addAll(each.getValue().subList(0, part));
            for (var document : each.getValue().subList(part, each.getValue().size())) {
                dealt.get(coders.get(turn++ % coders.size())).add(document);
            }
        }
        doubled.sort(shuffle);
        return new DoubleCodingSample<>(doubled, dealt);
    }

    /** {@return how many of some documents a share is} */
    public static int size(int share, int documents) {
        return share == 0 || documents == 0 ? 0 : Math.max(1, (share * documents + HUNDRED / 2) / HUNDRED);
    }

    private static <D> Map<String, Integer> parts(Map<String, List<D>> strata, int size, int all) {
        var parts = new LinkedHashMap<String, Integer>();
        var left = size;
        for (var each : strata.entrySet()) {
            var part = all == 0 ? 0 : (int) ((long) size * each.getValue().size() / all);
            parts.put(each.getKey(), part);
            left -= part;
        }
        var byRemainder = strata.keySet().stream().sorted(Comparator.<String>comparingLong(
                name -> -((long) size * strata.get(name).size() % all)).thenComparing(Comparator.naturalOrder())).limit(left).toList();
        byRemainder.forEach(name -> parts.merge(name, 1, Integer::sum));
        return parts;
    }

    private static String key(long seed, String identity) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((seed + "/" + identity)
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
