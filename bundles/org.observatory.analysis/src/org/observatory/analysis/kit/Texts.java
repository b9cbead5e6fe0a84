// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;

/** What an analysis says: in both languages, and in sentences where sentences are due. */
final class Texts {

    private Texts() {
    }

    static List<String> broken(Analysis analysis) {
        var broken = new ArrayList<String>();
        if (!analysis.id().matches("[a-z]+[a-z0-9]*(-[a-z0-9]+)*")) {
            broken.add("The identifier \"" + analysis.id() + "\" is not made of lower-case words joined by hyphens.");
        }
        due(analysis.label(), false, "name", broken);
        due(analysis.description(), true, "description", broken);
        due(analysis.reads(), true, "sentence on what it reads", broken);
        due(analysis.citation().method(), true, "sentence of the citation", broken);
        due(analysis.method().what(), true, "note on the method", broken);
        var names = new HashSet<String>();
        for (var parameter : analysis.parameters()) {
            if (!names.add(parameter.name())) {
                broken.add("There are two parameters \"" + parameter.name() + "\".");
            }
            due(parameter.label(), false, "name of --" + parameter.name(), broken);
            due(parameter.help(), true, "help of --" + parameter.name(), broken);
        }
        return broken;
    }

    private static void due(Label text, boolean sentence, String what, List<String> broken) {
        if (text.en().isBlank() || text.fr().isBlank()) {
            broken.add("There is no " + what + " in both languages.");
        } else if (sentence && !isSentence(text)) {
            broken.add("The " + what + " is not a sentence in each language: " + text);
        }
    }

    /** Whether it ends as a sentence does, and is not the same in both languages. */
    static boolean isSentence(Label text) {
        return !text.en().equals(text.fr()) && text.en().endsWith(".") && text.fr().endsWith(".");
    }

    /** Reasons and warnings have to be there in both languages; names of data may be the same in both. */
    static void addUntranslated(Result result, List<String> broken) {
        result.undefined().forEach((name, reason) -> {
            if (reason.en().isBlank() || reason.en().equals(reason.fr()) || reason.en().endsWith(".")) {
                broken.add("The reason why \"" + name + "\" is not defined is no end of a sentence in both languages: " + reason);
            }
        });
        result.warnings().stream().filter(warning -> warning.isBlank() || !warning.en().endsWith("."))
                .forEach(warning -> broken.add("A warning is no sentence: " + warning));
    }
}
