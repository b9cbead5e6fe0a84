// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Nearest;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/** The elements of a project that can be chosen, and how one is found by what somebody wrote: an identity, a name or a path. */
final class Elements {

    private static final int MOST_NAMED = 12;
    private static final Set<AttributeSubject> ATTRIBUTED = Set.of(AttributeSubject.CASE, AttributeSubject.DOCUMENT, AttributeSubject.SPEAKER);

    private Elements() {
    }

    /** The codes, each called by its path, in the order of the codebook. */
    static Map<Code, Label> codes(ProjectContent content) {
        var codes = new LinkedHashMap<Code, Label>();
        content.scheme().getCodes().forEach(code -> add(code, null, codes));
        return codes;
    }

    /** What each code is called where it stands alone: by its name or, if others have the same, by its path; by identity. */
    static Map<String, Label> codeNames(ProjectContent content) {
        var paths = codes(content);
        var bearers = new LinkedHashMap<Label, Integer>();
        paths.keySet().forEach(code -> bearers.merge(ObservatoryLabels.both(code), 1, Integer::sum));
        var names = new LinkedHashMap<String, Label>();
        paths.forEach((code, path) -> names.put(code.getId(), bearers.get(ObservatoryLabels.both(code)) > 1 ? path : ObservatoryLabels.both(code)));
        return names;
    }

    private static void add(Code code, Label above, Map<Code, Label> codes) {
        var name = ObservatoryLabels.both(code);
        var path = above == null ? name : new Label(above.en() + " ▸ " + name.en(), above.fr() + " ▸ " + name.fr());
        codes.put(code, path);
        code.getCodes().forEach(each -> add(each, path, codes));
    }

    /** The attributes of cases, documents and speakers. */
    static Map<AttributeDefinition, Label> attributes(ProjectContent content) {
        return named(content.scheme().getAttributes().stream().filter(definition -> ATTRIBUTED.contains(definition.getSubject())).toList());
    }

    static Map<CodeSet, Label> sets(ProjectContent content) {
        return named(content.scheme().getSets());
    }

    static Map<Document, Label> documents(ProjectContent content) {
        return named(content.documents());
    }

    static Map<Round, Label> rounds(ProjectContent content) {
        return named(content.scheme().getRounds());
    }

    static Map<Coder, Label> coders(ProjectContent content) {
        return named(content.scheme().getCoders());
    }

    private static <T extends Identified> Map<T, Label> named(List<T> elements) {
        var named = new LinkedHashMap<T, Label>();
        elements.forEach(element -> named.put(element, ObservatoryLabels.both(element)));
        return named;
    }

    /** {@return their names as a table, a row an element} */
    static Table table(String key, Label label, Map<? extends Identified, Label> elements) {
        var table = Table.builder(key, label).column("name", new Label("Name", "Nom"), Kind.LABEL);
        elements.forEach((element, name) -> table.row(element.getId(), name));
        return table.build();
    }

    /**
     * The one that was written.
     *
     * @param written  an identity, a name in either language, or a path with ▸, / or > between its names
     * @param elements those there are
     * @param kind     what it should be: "code", « de code »
     * @throws AnalysisException if there is none, naming the nearest, or if several are called so
     */
    static <T extends Identified> T find(String written, Map<T, Label> elements, Label kind) throws AnalysisException {
        for (var element : elements.keySet()) {
            if (written.equals(element.getId())) {
                return element;
            }
        }
        var path = folded(written);
        var exact = matching(elements, name -> name.equals(path));
        var found = exact.isEmpty() ? matching(elements, name -> last(name).equals(last(path)) && name.endsWith(path)) : exact;
        if (found.size() > 1) {
            throw new AnalysisException(Label.each(language -> Wording.quote(written, language)
                    + new Label(" is the name of several; write one of: ", " est le nom de plusieurs ; écrivez l’un de : ").in(language)
                    + String.join(", ", found.stream().map(each -> elements.get(each).in(language)).toList()) + "."));
        }
        if (found.isEmpty()) {
            throw unknown(written, elements, kind);
        }
        return found.getFirst();
    }

    private interface Test {
        boolean of(String name);
    }

    private static <T> List<T> matching(Map<T, Label> elements, Test test) {
        return elements.entrySet().stream().filter(each -> test.of(folded(each.getValue().en())) || test.of(folded(each.getValue().fr())))
                .map(Map.Entry::getKey).toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('▸') + 1);
    }

    /** Without regard to accents, capitals, kinds of apostrophe and of space, nor to how the names of a path are parted. */
    private static String folded(String name) {
        return String.join("▸", Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll(" / | > ", "▸").split("▸")).map(part -> part.replace('\u2019', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toLowerCase(Locale.ROOT)).toList());
    }

    private static <T> AnalysisException unknown(String written, Map<T, Label> elements, Label kind) {
        return new AnalysisException(Label.each(language -> unknown(written, elements, kind, language)));
    }

    private static <T> String unknown(String written, Map<T, Label> elements, Label kind, Language language) {
        var names = new LinkedHashMap<String, String>();
        elements.values().forEach(label -> Stream.of(label.en(), label.fr()).forEach(name -> names.put(last(folded(name)), last(name).strip())));
        var nearest = Nearest.to(last(folded(written)), names.keySet()).map(names::get);
        var shown = new LinkedHashSet<>(elements.values().stream().map(label -> label.in(language)).toList());
        var there = elements.isEmpty() ? new Label("; there is none at all.", " ; il n’y en a aucun.").in(language)
                : shown.size() > MOST_NAMED ? "."
                : Wording.semicolon(language) + new Label("there are: ", "il y a : ").in(language) + String.join(", ", shown) + ".";
        return new Label("There is no " + kind.en() + " ", "Il n’y a pas " + kind.fr() + " ").in(language) + Wording.quote(written, language)
                + nearest.map(name -> new Label(" (did you mean ", " (vouliez-vous dire ").in(language) + Wording.quote(name, language)
                        + (language == Language.FRENCH ? "\u00a0?)" : "?)")).orElse("") + there;
    }
}
