// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/** What is wrong with a page is found: each fault is planted once. */
class PageChecksTest {

    private static final Colour BLACK = Colour.of("#000000");
    private static final Colour PALE = Colour.of("#f4e3c8");

    private static Drawing page(Item... items) {
        return new Drawing("planted", 100, 100, Language.FRENCH, "Essai", "Une page d’essai.", List.of(items));
    }

    private static Item.Text text(String words, double x, double y) {
        return new Item.Text(words, x, y, Face.REGULAR, 8, BLACK);
    }

    private static Item.Rectangle square(double x, Colour fill) {
        return new Item.Rectangle(new Box(x, 60, 8, 8), fill, null);
    }

    private static Item.Group mark(String title, Item... parts) {
        return new Item.Group("mark", "k", title, List.of(parts));
    }

    private static final Item SOUND = mark("douze cas", square(80, BLACK));

    private static void finds(String part, List<String> faults) {
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.getFirst().contains(part), faults.getFirst());
    }

    @Test
    void nothingIsSaidOfASoundPage() {
        assertEquals(List.of(), PageChecks.all(page(text("Communes", 5, 20), text("Régions", 5, 40), SOUND)));
    }

    @Test
    void textOnText() {
        finds("lies on", PageChecks.all(page(text("Communes", 5, 20), text("Régions", 20, 22), SOUND)));
        var upright = new Item.Text("Départements", 40, 90, Face.REGULAR, 8, BLACK, true);
        finds("lies on", PageChecks.all(page(upright, text("Communes", 20, 80), SOUND)));
        assertEquals(List.of(), PageChecks.all(page(upright, text("x", 42, 80), SOUND)));
    }

    @Test
    void textOverTheEdge() {
        finds("cut off", PageChecks.all(page(text("Intercommunalités", 60, 20), SOUND)));
    }

    @Test
    void smallTypeMissingLettersAndThinLines() {
        finds("4.9 points", PageChecks.all(page(new Item.Text("n", 5, 20, Face.REGULAR, 4.9, BLACK), SOUND)));
        finds("lacks letters", PageChecks.all(page(text("漢", 5, 20), SOUND)));
        finds("thinner", PageChecks.all(page(Item.Outline.line(5, 5, 20, 5, Pen.of(BLACK, 0.2)), SOUND)));
    }

    @Test
    void marksThatLeadNowhereSayNothingOrAreNotSeen() {
        finds("No mark", PageChecks.all(page(text("Communes", 5, 20))));
        finds("tells nothing", PageChecks.all(page(mark(" ", square(10, BLACK)))));
        finds("against the ground", PageChecks.all(page(mark("deux cas", square(10, PALE)))));
        var edged = new Item.Rectangle(new Box(10, 60, 8, 8), PALE, Pen.of(BLACK, 0.5));
        assertEquals(List.of(), PageChecks.all(page(mark("deux cas", edged))));
    }

    @Test
    void textThatCannotBeReadOnWhatLiesUnderIt() {
        var ground = new Item.Rectangle(new Box(0, 10, 60, 14), Colour.of("#4f7cab"), null);
        finds("cannot be read on #4f7cab", PageChecks.all(page(ground, new Item.Text("9", 5, 20, Face.REGULAR, 8, Colour.WHITE), SOUND)));
        assertEquals(List.of(), PageChecks.all(page(ground, new Item.Text("9", 5, 22, Face.BOLD, 14, Colour.WHITE), SOUND)));
        var triangle = new Item.Outline(List.of(new Point(0, 0), new Point(40, 0), new Point(0, 40)), true, BLACK, null);
        finds("cannot be read on #000000", PageChecks.all(page(triangle, text("n", 3, 15), SOUND)));
        assertEquals(List.of(), PageChecks.all(page(triangle, text("n", 35, 35), SOUND)));
    }

    @Test
    void symbolsOfALegendThatLookAlikeToSomeEye() {
        var legend = new Item.Group("legend", "", "", List.of(square(5, Colour.of("#6b6b6b")), text("Maires", 15, 67),
                square(50, Colour.of("#0f7d74")), text("Élus", 60, 67)));
        var faults = PageChecks.all(page(legend, SOUND));
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.getFirst().endsWith("look alike (DEUTERANOPIA)."), faults.getFirst());
    }

    @Test
    void frenchThatIsNotSetAsFrench() {
        for (var wrong : List.of("l'alliance", "Note: rien", "Vraiment ?", "«ici»", "12 %", "0.5")) {
            assertEquals(1, Typography.broken(page(text(wrong, 5, 20))).size(), wrong);
        }
        for (var right : List.of("l’alliance", "Note\u00a0: rien", "Vraiment\u202f?", "«\u00a0ici\u00a0»", "12\u202f%", "0,5", "à 14:30", "v. 1.2.3")) {
            assertEquals(List.of(), Typography.broken(page(text(right, 5, 20))), right);
        }
    }
}
