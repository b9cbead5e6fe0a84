// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMatchTest {

    private static List<CaseMatch.Named> cases(String... names) {
        return Arrays.stream(names).map(name -> new CaseMatch.Named(name, name, List.of(name))).toList();
    }

    private static final List<CaseMatch.Named> CASES = cases("Épinal", "Lyon", "Lyon Confluence", "Œuvre de l’Ouest",
            "Cœur-de-Ville",
            "Nord", "Grand-Est 2", "AB");

    @ParameterizedTest
    @CsvSource({"épinal, Épinal", "EPINAL, Épinal", "Entretien_maire-Epinal (2021), Épinal", "lyon, Lyon",
        "2021 lyon confluence entretien, Lyon Confluence", "entretien lyon, Lyon",
                "oeuvre de l'ouest, Œuvre de l’Ouest",
        "coeur de ville 3, Cœur-de-Ville", "Confluence, Lyon Confluence", "grand est 2, Grand-Est 2", "ab, AB"})
    void aNameIsKnownWhateverItsAccentsCapitalsAndSurroundings(String stem, String expected) {
        assertEquals(new CaseMatch(expected, List.of()), CaseMatch.of(stem, List.of(), CASES));
    }

    @ParameterizedTest
    @CsvSource({"entretien", "nordique", "lyonnais", "grand est 23", "ab c"})
    void aPieceOfAWordIsNoName(String stem) {
        assertEquals(new CaseMatch(null, List.of()), CaseMatch.of(stem, List.of(), CASES));
    }

    @Test
    void severalCasesAreToldAndNoneChosen() {
        assertEquals(new CaseMatch(null, List.of("Épinal", "Nord")), CaseMatch.of("Épinal et Nord", List.of(), CASES));
        assertEquals(new CaseMatch(null, List.of("a", "b")), CaseMatch.of("Brest", List.of(),
                List.of(new CaseMatch.Named("a", "Brest", List.of("Brest")), new CaseMatch.Named("b", "BREST",
                        List.of("Brest")))));
    }

    @Test
    void foldersTellTheCaseWhenTheFileDoesNot() {
        assertEquals("Nord", CaseMatch.of("entretien 1", List.of("Documents", "Nord"), CASES).chosen());
        assertEquals("Nord", CaseMatch.of("entretien 1", List.of("Cas du Nord"), CASES).chosen());
        assertEquals("Lyon", CaseMatch.of("Lyon", List.of("Nord"), CASES).chosen());
        assertEquals("Nord", CaseMatch.of("entretien à Lyon", List.of("Nord"), CASES).chosen());
    }

    @Test
    void anyOfTheNamesOfACaseWillDo() {
        var named = List.of(new CaseMatch.Named("id", "Alliance", List.of("Alliance", "The Alliance", "A-042")));
        assertEquals("id", CaseMatch.of("a 042 verbatim", List.of(), named).chosen());
        assertEquals("id", CaseMatch.of("the alliance", List.of(), named).chosen());
    }
}
