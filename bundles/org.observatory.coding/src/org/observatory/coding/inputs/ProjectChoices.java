// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/** What can be chosen of a project, declared once; with a project at hand, elements are chosen from those there are. */
final class ProjectChoices {

    static final String UNIT = "unit";
    static final String UNCODED = "uncoded";
    static final String VALUES = "values";
    static final String CODE = "code";
    static final String SET = "code-set";
    static final String DOCUMENT = "document";
    static final String ROUND = "round";
    static final String CODERS = "coders";

    /** Each code on each unit is given or not. */
    static final String DECISIONS = "decisions";
    /** A unit is what codes it got. */
    static final String COMBINATIONS = "combinations";

    static final Parameter.Choice UNIT_OF_ANALYSIS = new Parameter.Choice(UNIT, new Label("Unit of analysis", "Unité d’analyse"),
            new Label("What coders are compared on: each character, sentence, paragraph, document or case.",
                    "Sur quoi les codeurs sont comparés : chaque caractère, phrase, paragraphe, document ou cas."), "paragraph", units());

    static final Parameter.Flag UNCODED_TEXT = new Parameter.Flag(UNCODED, new Label("Count uncoded text", "Compter le texte non codé"),
            new Label("Whether units count to which none of the coders gave any code; that raises agreement without showing any.",
                    "Si comptent les unités auxquelles aucun des codeurs n’a donné de code ; cela augmente l’accord sans rien montrer."),
            false);

    private static final Parameter.Choice OF_VALUES = new Parameter.Choice(VALUES, new Label("What coders decide", "Ce que décident les codeurs"),
            new Label("Of several codes: whether each is given to a unit, one decision a code; or which of them a unit gets, one decision.",
                    "De plusieurs codes : si chacun est donné à une unité, une décision par code ; ou lesquels reçoit une unité, une décision."),
            DECISIONS, values());

    static final Label CODE_LABEL = new Label("Code", "Code");
    static final Label SET_LABEL = new Label("Code set", "Ensemble de codes");
    static final Label DOCUMENT_LABEL = new Label("Document", "Document");
    static final Label ROUND_LABEL = new Label("Round", "Vague");

    private static final Label CODE_HELP = new Label("One code, with those below it, by its name or its path; empty for all.",
            "Un code, avec ceux qu’il contient, par son nom ou son chemin ; vide pour tous.");
    private static final Label SET_HELP = new Label("One code set: its codes only, on units to which one of them was given; empty for all codes.",
            "Un ensemble de codes : ses codes seulement, sur les unités qui en ont reçu un ; vide pour tous les codes.");
    private static final Label DOCUMENT_HELP = new Label("One document; empty for all.", "Un document ; vide pour tous.");
    private static final Label ROUND_HELP = new Label("What was coded in one round; empty for everything.",
            "Ce qui a été codé dans une vague ; vide pour tout.");

    static final Parameter.Text CODERS_CHOSEN = new Parameter.Text(CODERS, new Label("Coders", "Codeurs"),
            new Label("The coders compared, separated by semicolons, two for a pair; empty for all who code by themselves.",
                    "Les codeurs comparés, séparés par des points-virgules, deux pour une paire ; vide pour tous ceux qui codent eux-mêmes."), "");

    private ProjectChoices() {
    }

    private static Map<String, Label> units() {
        var units = new LinkedHashMap<String, Label>();
        for (var unit : Unit.values()) {
            units.put(unit.id(), unit.label());
        }
        return units;
    }

    private static Map<String, Label> values() {
        var values = new LinkedHashMap<String, Label>();
        values.put(DECISIONS, new Label("each code, given or not", "chaque code, donné ou non"));
        values.put(COMBINATIONS, new Label("the codes a unit gets", "les codes que reçoit une unité"));
        return values;
    }

    /** For units by coders. */
    static List<Parameter<?>> ofUnits(ProjectContent content) {
        var choices = new ArrayList<Parameter<?>>(List.of(UNIT_OF_ANALYSIS, UNCODED_TEXT));
        choices.addAll(ofCodes(content));
        choices.add(choices.size() - 3, OF_VALUES);
        return choices;
    }

    /** For passages as they were marked. */
    static List<Parameter<?>> ofCodes(ProjectContent content) {
        return List.of(code(content, CODE_HELP), set(content, SET_HELP), document(content), round(content), CODERS_CHOSEN);
    }

    /** For a report of everything that can be compared. */
    static List<Parameter<?>> ofReport(ProjectContent content) {
        return List.of(UNIT_OF_ANALYSIS, document(content), round(content), CODERS_CHOSEN);
    }

    static Parameter<String> code(ProjectContent content, Label help) {
        return element(CODE, CODE_LABEL, help, new Label("all codes", "tous les codes"), content, Elements::codes);
    }

    static Parameter<String> set(ProjectContent content, Label help) {
        return element(SET, SET_LABEL, help, new Label("all codes", "tous les codes"), content, Elements::sets);
    }

    static Parameter<String> document(ProjectContent content) {
        return element(DOCUMENT, DOCUMENT_LABEL, DOCUMENT_HELP, new Label("all documents", "tous les documents"), content,
                Elements::documents);
    }

    static Parameter<String> round(ProjectContent content) {
        return element(ROUND, ROUND_LABEL, ROUND_HELP, new Label("everything", "tout"), content, Elements::rounds);
    }

    static Parameter<String> element(String name, Label label, Label help, Label all, ProjectContent content,
            Function<ProjectContent, Map<? extends Identified, Label>> elements) {
        if (content == null) {
            return new Parameter.Text(name, label, help, "");
        }
        var choices = new LinkedHashMap<String, Label>();
        choices.put("", all);
        elements.apply(content).forEach((element, called) -> choices.put(element.getId(), called));
        return new Parameter.Choice(name, label, help, "", choices);
    }
}
