// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.coding.memos.LightMarkdown.Run;

class LightMarkdownTest {

    @Test
    void paragraphsKeepTheirLineBreaks() {
        assertEquals("<p>un<br>\ndeux</p>\n<p>trois</p>\n", LightMarkdown.html("un\ndeux\n\ntrois"));
    }

    @Test
    void boldAndItalicNeedNoSpaceInsideAndLeaveAMultiplicationAlone() {
        assertEquals("<p><strong>deux</strong> et <em>trois</em> et 2 * 3 * 4</p>\n", LightMarkdown.html("**deux** et *trois* et 2 * 3 * 4"));
    }

    @Test
    void anUnderscoreInsideAWordIsNone() {
        assertEquals("<p>nom_de_fichier et <em>oui</em></p>\n", LightMarkdown.html("nom_de_fichier et _oui_"));
    }

    @Test
    void aTableHasAHead() {
        assertEquals("<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\n",
                LightMarkdown.html("| a | b |\n|---|---|\n| 1 | 2 |"));
    }

    @Test
    void signsOfHtmlAreText() {
        assertEquals("<p>a &lt; b &amp; <strong>c &gt; d</strong></p>\n", LightMarkdown.html("a < b & **c > d**"));
    }

    @Test
    void listsAndQuotationsStandTogether() {
        assertEquals("<ul><li>un</li>\n<li>deux</li>\n</ul>\n<blockquote>trois</blockquote>\n<ol><li>quatre</li>\n</ol>\n",
                LightMarkdown.html("- un\n- deux\n> trois\n1. quatre"));
    }

    @Test
    void plainTextHasNoSigns() {
        assertEquals("Titre\n\nun deux\n1 · 2", LightMarkdown.plain("## Titre\n\n**un** *deux*\n| 1 | 2 |\n|---|---|"));
    }

    @Test
    void aLineFallsIntoItsStretches() {
        assertEquals(List.of(new Run("un ", false, false), new Run("deux ", true, false), new Run("trois", true, true), new Run(" quatre", false, false)),
                LightMarkdown.runs("un **deux *trois*** quatre"));
    }
}
