// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Element;
import org.observatory.ui.texts.SearchWords;

/** What the tree of a codebook shows: a branch of its codes, one of its sets, and of both what a search leaves. */
public final class CodebookTree {

    private static final int MOST = 20_000;

    private final Map<String, String> plain = new HashMap<>();
    private final Set<Object> shown = new HashSet<>();
    private final Set<Object> leading = new HashSet<>();
    private SearchWords words = SearchWords.NONE;
    private Object best;
    private int bestRank;
    private int matches;

    /** A branch at the top. */
    public enum Branch {
        /** The codes. */
        CODES,
        /** The sets of codes. */
        SETS
    }

    /** A branch of one codebook. */
    public record Group(Scheme scheme, Branch branch) {
    }

    /** A code where a set shows it. */
    public record Member(CodeSet set, Code code) {
    }

    /** {@return the branches of a codebook} */
    public List<Object> roots(Scheme scheme) {
        return List.of(new Group(scheme, Branch.CODES), new Group(scheme, Branch.SETS));
    }

    /** {@return what is shown under a node} */
    public List<Object> children(Object node) {
        var all = all(node);
        return words.isEmpty() ? List.copyOf(all) : all.stream().filter(shown::contains).map(Object.class::cast).toList();
    }

    private static List<?> all(Object node) {
        return switch (node) {
            case Group(Scheme scheme, Branch branch) -> branch == Branch.CODES ? scheme.getCodes() : scheme.getSets();
            case Code code -> code.getCodes();
            case CodeSet set -> set.getCodes().stream().map(code -> new Member(set, code)).toList();
            default -> List.of();
        };
    }

    /** {@return whether something is shown under a node} */
    public boolean hasChildren(Object node) {
        return words.isEmpty() ? !all(node).isEmpty() : all(node).stream().anyMatch(shown::contains);
    }

    /** {@return the node that a node is shown under, null at the top} */
    public Object parent(Object node) {
        return switch (node) {
            case Code code when code.eContainer() instanceof Scheme scheme -> new Group(scheme, Branch.CODES);
            case Code code -> code.eContainer();
            case CodeSet set when set.eContainer() instanceof Scheme scheme -> new Group(scheme, Branch.SETS);
            case Member member -> member.set();
            default -> null;
        };
    }

    /** {@return the code that a node shows} */
    public static Optional<Code> code(Object node) {
        return switch (node) {
            case Code code -> Optional.of(code);
            case Member member -> Optional.of(member.code());
            case null, default -> Optional.empty();
        };
    }

    /**
     * Looks for words in the names, shortcuts, definitions, criteria and examples, in both languages.
     *
     * @param typed  the words, as typed
     * @param scheme the codebook
     */
    public void search(String typed, Scheme scheme) {
        words = new SearchWords(typed);
        shown.clear();
        leading.clear();
        best = null;
        bestRank = Integer.MAX_VALUE;
        matches = 0;
        if (plain.size() > MOST) {
            plain.clear();
        }
        if (!words.isEmpty()) {
            roots(scheme).forEach(root -> visit(root, SearchWords.plain(typed.strip())));
        }
    }

    private boolean visit(Object node, String typed) {
        var rank = rank(node, typed);
        if (rank < Integer.MAX_VALUE && !(node instanceof Member)) {
            matches++;
            if (rank < bestRank) {
                best = node;
                bestRank = rank;
            }
        }
        var below = false;
        for (var child : all(node)) {
            below |= visit(child, typed);
        }
        if (below) {
            leading.add(node);
        }
        if (below || rank < Integer.MAX_VALUE) {
            shown.add(node);
        }
        return below || rank < Integer.MAX_VALUE;
    }

    /** How well a node is what somebody looks for, 0 best; the largest number if it is not. */
    private int rank(Object node, String typed) {
        var element = node instanceof Member member ? member.code() : node;
        if (!(element instanceof Element named)) {
            return Integer.MAX_VALUE;
        }
        var shortcut = named instanceof Code code && code.getShortcut() != null && plain(code.getShortcut()).equals(typed);
        var names = Stream.of(named.getNameFr(), named.getNameEn()).filter(name -> name != null).map(this::plain).toList();
        if (names.stream().anyMatch(typed::equals)) {
            return 0;
        } else if (names.stream().anyMatch(name -> name.startsWith(typed))) {
            return 1;
        } else if (shortcut) {
            return 2;
        } else if (words.matchPlain(String.join("\n", names))) {
            return 3;
        }
        return words.matchPlain(plain(texts(named))) ? 4 : Integer.MAX_VALUE;
    }

    private static String texts(Element element) {
        var own = Stream.of(element.getNameFr(), element.getNameEn(), element.getDescriptionFr(), element.getDescriptionEn());
        var more = element instanceof Code code ? Stream.of(code.getInclusionFr(), code.getInclusionEn(), code.getExclusionFr(),
                code.getExclusionEn(), code.getExampleFr(), code.getExampleEn()) : Stream.<String>of();
        return Stream.concat(own, more).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String plain(String text) {
        return plain.computeIfAbsent(text, SearchWords::plain);
    }

    /** {@return the words looked for} */
    public SearchWords words() {
        return words;
    }

    /** {@return how many codes and sets were found} */
    public int matches() {
        return matches;
    }

    /** {@return the code or set that is most likely meant, null if none was found} */
    public Object best() {
        return best;
    }

    /** {@return the nodes to expand so that all that was found is seen} */
    public List<Object> leading() {
        return new ArrayList<>(leading);
    }
}
