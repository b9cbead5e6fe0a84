// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/**
 * A variable of a project that can be crossed with another.
 *
 * @param name   its name
 * @param kind   what it tells
 * @param column the column of the coded passages that holds it; empty where it is none of them
 * @param values what was entered for an attribute, by the identity of the case or document
 * @param codes  the codes that count as mentioned; none but for a mention
 */
record CrossedVariable(Label name, Kind kind, String column, Map<String, List<Label>> values, Set<String> codes) {

    /** What a variable tells. */
    enum Kind {
        /** What was entered about a case. */
        CASE,
        /** What was entered about a document. */
        DOCUMENT,
        /** Whether something is mentioned. */
        MENTION,
        /** The code of a passage, or the category that it stands for. */
        CODE,
        /** Something else of a passage: who coded it, who speaks. */
        PASSAGE
    }

    private static final String ATTRIBUTE = "attribute:";
    private static final String MENTIONED = "code:";

    /** What passages tell, by the word for it. */
    private static final Map<String, CrossedVariable> OF_PASSAGES = ofPassages();

    private static Map<String, CrossedVariable> ofPassages() {
        var all = new LinkedHashMap<String, CrossedVariable>();
        put(all, "code", new Label("Codes", "Codes"), Kind.CODE, "code");
        put(all, "category", new Label("Categories of codes", "Catégories des codes"), Kind.CODE, "category");
        put(all, "coder", new Label("Coders", "Codeurs"), Kind.PASSAGE, "coder");
        put(all, "document", new Label("Documents", "Documents"), Kind.PASSAGE, "document");
        put(all, "speaker", new Label("Speakers", "Locuteurs"), Kind.PASSAGE, "speaker");
        put(all, "round", new Label("Rounds", "Vagues"), Kind.PASSAGE, "round");
        return all;
    }

    private static void put(Map<String, CrossedVariable> all, String word, Label name, Kind kind, String column) {
        all.put(word, new CrossedVariable(name, kind, column, Map.of(), Set.of()));
    }

    /** {@return whether each passage tells it} */
    boolean isOfPassages() {
        return kind == Kind.CODE || kind == Kind.PASSAGE;
    }

    /** {@return what can be crossed, by the text that chooses it} */
    static Map<String, Label> choices(ProjectContent content) {
        var choices = new LinkedHashMap<String, Label>();
        OF_PASSAGES.forEach((word, variable) -> choices.put(word, variable.name()));
        Elements.attributes(content).forEach((attribute, name) -> {
            if (attribute.getSubject() != AttributeSubject.SPEAKER) {
                choices.put(ATTRIBUTE + attribute.getId(), name);
            }
        });
        Elements.codes(content).forEach((code, path) -> choices.put(MENTIONED + code.getId(), mention(path)));
        return choices;
    }

    private static Label mention(Label code) {
        return new Label("Mention of " + code.en(), "Mention de " + code.fr());
    }

    /**
     * The variable that was written.
     *
     * @param written a word for what passages tell; the name or identity of an attribute; or those of a code, for its mention
     */
    static CrossedVariable of(ProjectContent content, String written) throws AnalysisException {
        var word = written.toLowerCase(Locale.ROOT);
        if (OF_PASSAGES.containsKey(word)) {
            return OF_PASSAGES.get(word);
        }
        var attributes = Elements.attributes(content);
        attributes.keySet().removeIf(attribute -> attribute.getSubject() == AttributeSubject.SPEAKER);
        var codes = Elements.codes(content);
        var mentioned = written.startsWith(MENTIONED) ? written.substring(MENTIONED.length())
                : written.startsWith(ATTRIBUTE) ? written.substring(ATTRIBUTE.length()) : written;
        var either = new LinkedHashMap<Identified, Label>();
        if (!written.startsWith(MENTIONED)) {
            either.putAll(attributes);
        }
        if (!written.startsWith(ATTRIBUTE)) {
            codes.forEach(either::putIfAbsent);
        }
        var found = Elements.find(mentioned, either, new Label("code, attribute, or word such as code, category or coder,",
                "de code, d’attribut, ni de mot comme code, category ou coder,"));
        for (var attribute : attributes.keySet()) {
            if (attribute == found) {
                return new CrossedVariable(attributes.get(attribute), attribute.getSubject() == AttributeSubject.CASE ? Kind.CASE : Kind.DOCUMENT, "",
                        AttributeValues.of(content, attribute.getId()), Set.of());
            }
        }
        return new CrossedVariable(mention(either.get(found)), Kind.MENTION, "", Map.of(), Chosen.codes(content, found.getId(), ""));
    }

    /** {@return what a coded passage tells; null for nothing} */
    Label value(Table codings, Map<String, Label> categories, Map<String, Label> names, int row) {
        return switch (column) {
            case "category" -> categories.get(codings.text(row, "codeId"));
            case "code" -> names.get(codings.text(row, "codeId"));
            default -> codings.label(row, column);
        };
    }

    /** {@return what was entered about some cases or documents} */
    List<Label> entered(List<String> ids) {
        var all = new ArrayList<Label>();
        ids.forEach(id -> values.getOrDefault(id, List.of()).stream().filter(value -> !all.contains(value)).forEach(all::add));
        return all;
    }
}
