// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.project.ProjectContent;
import org.observatory.words.Stemming;

/**
 * What words are counted, and how texts are grouped.
 *
 * @param by        how they are grouped
 * @param attribute the identity of the attribute; empty where they are not grouped by one
 * @param within    the codes whose text is counted, or that are the groups; empty for all text and all codes
 * @param document  the document; empty for all
 * @param stemming  how far the forms of a word are taken together
 * @param stops     further stop words
 */
record WordChoices(By by, String attribute, Set<String> within, String document, Stemming stemming, List<String> stops) {

    /** How texts are grouped. */
    enum By {
        NONE(new Label("not at all", "pas du tout")),
        CODED(new Label("coded and other text", "texte codé et autre texte")),
        CODE(new Label("code", "code")),
        ATTRIBUTE(new Label("attribute", "attribut")),
        SPEAKER(new Label("speaker", "locuteur")),
        DOCUMENT(new Label("document", "document")),
        CASE(new Label("case", "cas"));

        private final Label label;

        By(Label label) {
            this.label = label;
        }
    }

    private static final Parameter.Choice GROUPED = new Parameter.Choice("by", new Label("Texts grouped by", "Textes groupés par"),
            new Label("What the words of a group are compared with all other text by: coded text or not, code, attribute, speaker, document or case.",
                    "Par quoi les mots d’un groupe sont comparés au reste du texte : texte codé ou non, code, attribut, locuteur, document ou cas."),
            "none", grouped());
    private static final Parameter.Choice STEMS = new Parameter.Choice("stemming", new Label("Forms taken together", "Formes réunies"),
            new Label("How far the forms of a word are taken together: not at all, plural and feminine, or by light stemming"
                    + " derived words too, which also puts some together that are not.",
                    "Jusqu’où les formes d’un mot sont réunies : pas du tout, pluriel et féminin, ou par racinisation"
                    + " légère aussi les mots dérivés, ce qui en réunit aussi d’étrangers."), "minimal", stems());
    private static final Parameter.Text STOPS = new Parameter.Text("stop-words", new Label("Further stop words", "Autres mots vides"),
            new Label("Words to leave out beside those of the language, separated by semicolons.",
                    "Mots à écarter outre ceux de la langue, séparés par des points-virgules."), "");

    private static Map<String, Label> grouped() {
        var choices = new LinkedHashMap<String, Label>();
        for (var by : By.values()) {
            choices.put(id(by), by.label);
        }
        return choices;
    }

    private static Map<String, Label> stems() {
        var choices = new LinkedHashMap<String, Label>();
        choices.put(id(Stemming.NONE), new Label("none: each form is a word", "aucune : chaque forme est un mot"));
        choices.put(id(Stemming.MINIMAL), new Label("plural and feminine", "pluriel et féminin"));
        choices.put(id(Stemming.LIGHT), new Label("light stemming", "racinisation légère"));
        return choices;
    }

    private static String id(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    static List<Parameter<?>> parameters(ProjectContent content) {
        return List.of(GROUPED, ProjectChoices.element("attribute", new Label("Attribute", "Attribut"),
                new Label("The attribute of cases, documents or speakers that texts are grouped by.",
                        "L’attribut des cas, documents ou locuteurs par lequel les textes sont groupés."), new Label("none", "aucun"), content,
                Elements::attributes),
                ProjectChoices.code(content, new Label("One code, with those below it: the codes that are groups, or else whose text is counted.",
                        "Un code, avec ceux qu’il contient : les codes qui sont les groupes, ou sinon dont le texte est compté.")),
                ProjectChoices.set(content, new Label("One code set: the codes that are groups, or else whose text is counted.",
                        "Un ensemble de codes : les codes qui sont les groupes, ou sinon dont le texte est compté.")),
                ProjectChoices.document(content), STEMS, STOPS);
    }

    static WordChoices of(ProjectContent content, Map<String, String> texts) throws AnalysisException {
        var by = By.valueOf(GROUPED.parse(texts.getOrDefault(GROUPED.name(), GROUPED.defaultValue())).toUpperCase(Locale.ROOT));
        var attribute = texts.getOrDefault("attribute", "").strip();
        if (attribute.isEmpty() == (by == By.ATTRIBUTE)) {
            throw new AnalysisException(by == By.ATTRIBUTE ? new Label("Name the attribute that texts are grouped by.",
                    "Nommez l’attribut par lequel les textes sont groupés.")
                    : new Label("An attribute is named, but texts are not grouped by attribute.",
                            "Un attribut est nommé, mais les textes ne sont pas groupés par attribut."));
        }
        var document = texts.getOrDefault(ProjectChoices.DOCUMENT, "").strip();
        return new WordChoices(by, attribute.isEmpty() ? ""
                : Elements.find(attribute, Elements.attributes(content), new Label("attribute", "d’attribut")).getId(),
                Chosen.codes(content, texts.getOrDefault(ProjectChoices.CODE, ""), texts.getOrDefault(ProjectChoices.SET, "")),
                document.isEmpty() ? "" : Elements.find(document, Elements.documents(content), new Label("document", "de document")).getId(),
                Stemming.valueOf(STEMS.parse(texts.getOrDefault(STEMS.name(), STEMS.defaultValue())).toUpperCase(Locale.ROOT)),
                List.of(texts.getOrDefault(STOPS.name(), "").split(";")).stream().map(String::strip).filter(word -> !word.isEmpty()).toList());
    }
}
