// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;

/** Two documents that Anna and Boris coded, one that Anna coded alone; Chloé coded nothing. */
final class DoubleCoded extends CodedWorld {

    static final String TEXT = "Le maire a ouvert la salle. Les voisins sont venus. Personne n’a parlé d’argent.\nOn a mangé.";

    final Code trust;
    final Code money;
    final Code meal;
    final CodeSet themes;
    final Coder anna = coder("Anna");
    final Coder boris = coder("Boris");
    final Coder chloe = coder("Chloé");
    final Document first = document("Assemblée", TEXT);
    final Document second = document("Fête", "On danse. On chante. On rit.");
    final Document alone = document("Seul", "Rien de tout cela.");
    final Codings ofAnna = codings(anna, first);
    final Codings ofBoris = codings(boris, first);

    DoubleCoded(Path folder) throws ProjectException {
        super(folder);
        trust = code("confiance");
        money = code("argent");
        meal = code(code("moments"), "repas");
        themes = dimension("Thèmes", trust, money);
        coding(ofAnna, trust, "Les voisins sont venus.");
        coding(ofAnna, money, "d’argent");
        coding(ofAnna, meal, "On a mangé.");
        coding(ofBoris, trust, "voisins sont venus. Personne");
        coding(ofBoris, meal, "On a mangé");
        coding(codings(anna, second), trust, "On chante.");
        codings(boris, second);
        coding(codings(anna, alone), trust, "Rien");
    }

    Input input(Analysis analysis, String... choices) throws Exception {
        return ProjectInputs.of(session(), analysis, texts(choices), Progress.none());
    }

    Result run(Analysis analysis, String... choices) throws Exception {
        return new Analyses(java.util.List.of(analysis)).run(analysis.id(), input(analysis, choices), Map.of(), Progress.none());
    }

    static Map<String, String> texts(String... choices) {
        var texts = new LinkedHashMap<String, String>();
        for (var at = 0; at < choices.length; at += 2) {
            texts.put(choices[at], choices[at + 1]);
        }
        return texts;
    }

    /** The cells of a table but for the first column, a row a line, − for an empty one. */
    static String cells(Table table) {
        return table.rows().mapToObj(row -> table.columns().stream().skip(1)
                .map(column -> table.cell(row, column.key()) == null ? "−" : table.cell(row, column.key()).toString()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
