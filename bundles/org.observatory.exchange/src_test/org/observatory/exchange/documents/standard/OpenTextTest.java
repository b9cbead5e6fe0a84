// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;
import org.observatory.exchange.documents.ReceivedText;

class OpenTextTest {

    private static ReceivedText body(String body) {
        return Reading.read(Made.odt("", body));
    }

    @Test
    void headingsHaveTheirLevels() {
        assertEquals(List.of("H1 Un", "H3 Trois", "P corps"), Reading.parts(body("""
                <text:h text:outline-level="1">Un</text:h><text:h text:outline-level="3">Trois</text:h><text:p>corps</text:p>""")));
    }

    @Test
    void whiteSpaceIsCollapsedAndElementsStandForTheRest() {
        var text = body("<text:p>\n  a \t b<text:s text:c=\"3\"/>c<text:s/><text:tab/>d<text:line-break/> e\u00A0 <text:span> f </text:span></text:p>");
        assertEquals("a b   c \td\n e\u00A0 f\n", text.text());
    }

    @Test
    void notesFollowTheText() {
        var text = body("<text:p>Mot<text:note><text:note-citation>4</text:note-citation><text:note-body><text:p>Une note.</text:p>"
                + "</text:note-body></text:note> suite</text:p><text:p>Fin</text:p>");
        assertEquals("Mot[1] suite\nFin\n[1] Une note.\n", text.text());
    }

    @Test
    void changesCommentsHiddenTextAndPicturesAreSaid() {
        var styles = "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>";
        var text = Reading.read(Made.odt(styles, """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>Ôté</text:p></text:deletion></text:changed-region>
                </text:tracked-changes><text:p>a<text:change-start/>b<office:annotation><text:p>Note</text:p></office:annotation>
                <text:span text:style-name="T1">masqué</text:span><draw:frame><draw:image/></draw:frame></text:p>"""));
        assertEquals("ab\n", text.text());
        assertEquals(List.of("One tracked insertion is kept, as if it were accepted (paragraph 1).",
                "One tracked deletion is left out, as if it were accepted (paragraph 1).",
                        "One comment is left out (paragraph 1).",
                "One hidden passage is left out (paragraph 1).", "One picture is left out (paragraph 1)."),
                        Reading.remarks(text));
    }

    @Test
    void tablesListsAndTextBoxesAreRead() {
        var text = body("""
                <text:list><text:list-item><text:p>puce</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
                <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
                <text:p>Texte<draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame></text:p>""");
        assertEquals("puce\na\tb\nTexte\nEncadré\n", text.text());
    }

    @Test
    void boldNamesOfAutomaticStylesTakeTurns() {
        var styles = "<style:style style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
        var turn = "<text:p><text:span text:style-name=\"T1\">%s</text:span> Oui.</text:p>";
        var text = Reading.read(Made.odt(styles, turn.formatted("Jeanne Petit") + turn.formatted("Ali Salah")
                + turn.formatted("Jeanne Petit")
                + turn.formatted("Ali Salah")));
        assertEquals(2, text.speakers().size());
    }

    @Test
    void stylesWithCodedNamesAreReadAsPeopleSeeThem() {
        var styles = "<style:style style:name=\"P1\" style:parent-style-name=\"Enqu_ea_teur\"/>";
        var text = Reading.read(Made.odt(styles,
                "<text:p text:style-name=\"P1\">Quoi ?</text:p><text:p text:style-name=\"R_e9_ponse\">Rien.</text:p>"));
        assertEquals(List.of("Enquêteur", "Réponse"), text.speakers().stream().map(speaker -> speaker.name()).toList());
    }

    @Test
    void headersOfPagesAreSaidToBeLeftOut() {
        var file = Made.odt(Map.of("content.xml",
                "<o:c xmlns:o=\"urn:o\" xmlns:text=\"urn:t\"><o:body><o:text><text:p>a</text:p></o:text></o:body></o:c>",
                "styles.xml", "<o:s xmlns:o=\"urn:o\"><o:header><o:p>Titre courant</o:p></o:header></o:s>"));
        assertEquals(List.of("The headers and footers of its pages are left out."),
                Reading.remarks(Reading.read(file)));
    }
}
