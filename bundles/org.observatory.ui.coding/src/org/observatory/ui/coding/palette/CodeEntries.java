// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.observatory.coding.CodeOffers;
import org.observatory.coding.CodeOffers.Refusal;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.texts.SearchWords;

/**
 * The codes of a codebook as the palette offers them, best first: the one whose shortcut was typed, then those whose name begins
 * with what was typed, then those whose name has it, then those whose path has it, in either language. With nothing typed, the codes
 * used last come first. What the codebook does not allow comes last, whatever was typed.
 */
public final class CodeEntries {

    private record Known(Code code, String name, String above, String key, String names, String paths) {
    }

    private final List<Known> known = new ArrayList<>();
    private final List<Code> recent;
    private final Function<Code, Optional<Refusal>> refusals;

    /**
     * Reads a codebook.
     *
     * @param scheme   the codebook
     * @param labels   the names of its codes
     * @param recent   the codes used last, the latest first
     * @param refusals what speaks against a code here
     */
    public CodeEntries(Scheme scheme, ObservatoryLabels labels, List<Code> recent, Function<Code, Optional<Refusal>> refusals) {
        this.recent = List.copyOf(recent);
        this.refusals = refusals;
        scheme.getCodes().stream().flatMap(code -> CodeOffers.below(code).stream()).forEach(code -> known.add(known(code, labels)));
    }

    private static Known known(Code code, ObservatoryLabels labels) {
        var above = code.eContainer() instanceof Code parent ? labels.path(parent) : "";
        var paths = new StringBuilder();
        for (var at = code.eContainer(); at instanceof Code parent; at = at.eContainer()) {
            paths.append(both(parent)).append('\n');
        }
        return new Known(code, labels.name(code), above, code.getShortcut() == null ? "" : code.getShortcut().strip(), both(code),
                paths.toString());
    }

    /** Both names, each in a line, as they are compared. */
    private static String both(Code code) {
        return SearchWords.plain("\n" + text(code.getNameFr()) + "\n" + text(code.getNameEn()));
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }

    /** {@return the codes that what was typed may mean, best first} */
    public List<CodeEntry> find(String typed) {
        var words = new SearchWords(typed);
        var plain = SearchWords.plain(typed.strip());
        return known.stream().filter(one -> words.matchPlain(one.names() + one.paths()) || isKey(one, typed))
                .map(one -> new Ranked(rank(one, typed, plain), entry(one)))
                .sorted(Comparator.comparing((Ranked one) -> !one.entry().isOffered()).thenComparingInt(Ranked::rank))
                .map(Ranked::entry).toList();
    }

    private record Ranked(int rank, CodeEntry entry) {
    }

    private static boolean isKey(Known one, String typed) {
        return !one.key().isEmpty() && one.key().equalsIgnoreCase(typed.strip());
    }

    private int rank(Known one, String typed, String plain) {
        if (plain.isEmpty()) {
            var place = recent.indexOf(one.code());
            return place < 0 ? recent.size() : place;
        }
        return isKey(one, typed) ? 0 : one.names().contains("\n" + plain + "\n") || one.names().endsWith("\n" + plain) ? 1
                : one.names().contains("\n" + plain) ? 2 : one.names().contains(" " + plain) ? 3 : one.names().contains(plain) ? 4 : 5;
    }

    private CodeEntry entry(Known one) {
        return new CodeEntry(one.code(), one.name(), one.above(), one.key(), refusals.apply(one.code()));
    }

    /** {@return whether a code has just this name, whatever its case and accents; a new one would be its double} */
    public boolean has(String name) {
        var plain = SearchWords.plain(name.strip());
        return known.stream().anyMatch(one -> List.of(one.names().split("\n")).contains(plain));
    }
}
