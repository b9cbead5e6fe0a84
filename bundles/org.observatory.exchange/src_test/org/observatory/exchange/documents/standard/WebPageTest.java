// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;

class WebPageTest {

    @Test
    void blocksAreParagraphsAndHeadings() {
        var text = Reading.read(Made.html("<h1>Titre</h1>Nu<div>Un <b>gras</b><p>Deux</p>Trois</div><ul><li>a<li>b</ul><blockquote>c</blockquote>"));
        assertEquals(List.of("H1 Titre", "P Nu", "P Un gras", "P Deux", "P Trois", "P a", "P b", "P c"),
                Reading.parts(text));
    }

    @Test
    void whiteSpaceIsThatOfABrowser() {
        assertEquals("a b c\u00A0 d\ne\n  f\n g\n",
                Reading.read(Made.html("<p>\n a  b\t<i>c</i>&nbsp; d<br> e <br></p><pre>  f\n g</pre>")).text());
    }

    @Test
    void tablesAreALineForEachRow() {
        assertEquals("a\tb\nc\td\n", Reading.read(Made.html("<table><tr><th>a<th>b<tr><td>c</td><td>d</td></tr></table>")).text());
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        var text = Reading.read(Made.html("<p>a<script>x()</script><style>y</style><img src=z><span hidden>h</span>"
                + "<span style=\"DISPLAY : none\">n</span><!-- c --></p><iframe>i</iframe>"));
        assertEquals("a\n", text.text());
        assertEquals(List.of("One picture is left out (paragraph 1).", "2 hidden passages are left out (paragraph 1).",
                "One embedded object is left out (paragraph 2)."), Reading.remarks(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=\"%s\">",
            "<meta http-equiv=Content-Type content=\"text/html; charset=%s\">"})
    void theDeclaredSetIsFollowed(String declaration) {
        var page = "<html><head>" + declaration.formatted("iso-8859-2") + "</head><body>Żółć</body></html>";
        var text = Reading.read(ReceivedFile.of("a.html", page.getBytes(Charset.forName("ISO-8859-2"))));
        assertEquals("Żółć\n", text.text());
        assertEquals("ISO-8859-2", text.charset());
    }

    @Test
    void aFragmentIsReadByItsName() {
        assertEquals("Bonjour\n", Reading.read(Made.text("a.htm", "<p>Bonjour")).text());
    }
}
