// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.model.programmes.Statement;
import org.observatory.reference.Elements.Text;

class FrenchTypographyTest {

    /** Typewriter apostrophe; space missing or breaking inside guillemets and before high punctuation; three dots. */
    static final Pattern FAULT = Pattern.compile("'|«[^\u00a0]|[^\u00a0]»|(?<![\u202f!?])[;!?%](?!\\w)"
            + "|(?<!\u00a0):(?!//)|\\.\\.\\.|\\s[;!?%:»]|«\\s| {2}|[“”]");

    @Test
    void frenchTextsFollowTheRulesOfFrenchTypography() {
        assertEquals(List.of(), faults("observatory.observatory"));
        assertEquals(List.of(), faults("sample.observatory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'alliance", "« alliance »", "«alliance»", "alliance : oui", "alliance: oui", "81 %",
        "81%", "pourquoi ?", "pourquoi?", "suite..."})
    void aFaultIsSeen(String text) {
        assertEquals(1, faultsIn(Stream.of(new Text("here", text))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"l’alliance", "«\u00a0alliance\u00a0»", "alliance\u00a0: oui", "81\u202f%",
        "pourquoi\u202f?", "vraiment\u202f?!", "https://odd17.org"})
    void aCorrectTextPasses(String text) {
        assertEquals(List.of(), faultsIn(Stream.of(new Text("here", text))));
    }

    private static List<String> faults(String file) {
        var observatory = ReferenceData.read(file);
        var texts = Elements.texts(observatory, "Fr");
        assertFalse(texts.isEmpty());
        var statements = Elements.all(observatory, Statement.class)
                .map(statement -> new Text("Statement " + statement.getId(), statement.getValue()));
        return faultsIn(Stream.concat(texts.stream(), statements));
    }

    private static List<String> faultsIn(Stream<Text> texts) {
        return texts.filter(text -> FAULT.matcher(text.text()).find()).map(text -> text.where() + ": " + text.text())
                .toList();
    }
}
