// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.words.Word;

/** Counts words by group, and writes the tables of counts. */
final class WordTally {

    private static final String ALL = "all";
    /** How many occurrences a word of a group names at most. */
    private static final int MOST_KEYS = 1000;
    private static final int MOST_FORMS = 8;

    private static final class Counted {
        private int count;
        private final Set<String> documents = new HashSet<>();
        private final StringJoiner keys = new StringJoiner(" ");
    }

    private static final class Group {
        private final Label name;
        private long tokens;
        private final Map<String, Counted> words = new LinkedHashMap<>();

        Group(Label name) {
            this.name = name;
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    WordTally() {
        group(ALL, new Label("all text", "tout le texte"));
    }

    /** Makes a group, be it one without words; a group there is already keeps its name. */
    void group(String id, Label name) {
        groups.computeIfAbsent(id, first -> new Group(name));
    }

    /** Counts a word of a document for all text. */
    void all(String language, String document, Word word) {
        add(ALL, language, document, word);
        if (!word.empty()) {
            forms.computeIfAbsent(stem(language, word), first -> new HashMap<>()).merge(word.form(), 1, Integer::sum);
        }
    }

    /** Counts a word of a document for a group. */
    void add(String id, String language, String document, Word word) {
        var group = groups.get(id);
        group.tokens++;
        if (!word.empty()) {
            var counted = group.words.computeIfAbsent(stem(language, word), first -> new Counted());
            counted.documents.add(document);
            if (counted.count++ < MOST_KEYS) {
                counted.keys.add(document + ":" + word.start() + "-" + word.end());
            }
        }
    }

    private static String stem(String language, Word word) {
        return word.stem() + " (" + language + ")";
    }

    Input input(List<Label> remarks) {
        var named = Table.builder("groups", new Label("Groups", "Groupes")).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("tokens", new Label("Running words", "Occurrences"), Kind.NUMBER);
        var table = Table.builder("words", new Label("Words", "Mots")).column("groupId", new Label("Group (identity)", "Groupe (identifiant)"),
                Kind.TEXT).column("stem", new Label("Stem", "Racine"), Kind.TEXT).column("word", new Label("Word", "Mot"), Kind.TEXT)
                .column("forms", new Label("Forms", "Formes"), Kind.TEXT).column("count", new Label("Occurrences", "Occurrences"), Kind.NUMBER)
                .column("documents", new Label("Documents", "Documents"), Kind.NUMBER);
        var shown = new HashMap<String, List<String>>();
        forms.forEach((stem, counts) -> shown.put(stem, counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList()));
        groups.forEach((id, group) -> {
            named.row(id, group.name, BigDecimal.valueOf(group.tokens));
            group.words.forEach((stem, counted) -> table.row(counted.keys.toString(), id, stem, shown.get(stem).getFirst(),
                    shown.get(stem).stream().limit(MOST_FORMS).collect(Collectors.joining(", ")), BigDecimal.valueOf(counted.count),
                    BigDecimal.valueOf(counted.documents.size())));
        });
        return Input.of(named.build(), table.build()).with(remarks);
    }
}
