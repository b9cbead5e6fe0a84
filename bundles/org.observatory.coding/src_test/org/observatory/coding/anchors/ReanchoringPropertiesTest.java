// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.coding.scheme.Studied;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;

/** Random edits keep each quotation on its text, list it as changed, or as to be placed again. */
class ReanchoringPropertiesTest {

    private static final List<String> SENTENCES = List.of("On s’est dit que la confiance viendrait", "Oui, tout à fait", "🤝 Faire alliance",
            "Le maire a signé la charte", "مشاركة الجميع", "Oui", "Il a fallu trois ans 𝄞 pour s’entendre", "«\u00a0Tiens\u00a0»");

    @TempDir
    Path folder;

    private record Was(int start, int end, String quotation, boolean unplaced) {
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void everyPassageStaysOnItsTextOrIsListed(long seed) throws Exception {
        var chance = new Random(seed);
        try (var study = new Studied(folder)) {
            var document = study.document("entretien", text(chance));
            code(study, document, chance);
            var passages = Anchor.of(study.session().content(), document);
            for (var round = 0; round < 12; round++) {
                var before = study.text(document);
                var was = new HashMap<Anchored, Was>();
                passages.forEach(each -> was.put(each, new Was(each.getStart(), each.getEnd(), each.getQuotation(), each.isUnplaced())));
                var after = edited(before, chance);
                var outcome = new Reanchorer(study.session(), document).in(after);
                assertEquals(new HashSet<>(passages), new HashSet<>(outcome.passages().stream().map(Placed::passage).toList()));
                assertEquals(passages.size(), outcome.passages().size());
                study.session().history().execute(outcome.command("edit"));
                assertEquals(passages.size(), Anchor.of(study.session().content(), document).size());
                for (var placed : outcome.passages()) {
                    check(placed, was.get(placed.passage()), before, study.text(document));
                }
                if (chance.nextInt(4) == 0) {
                    study.session().history().undo();
                    assertEquals(before, study.text(document));
                    was.forEach((passage, former) -> assertEquals(former,
                            new Was(passage.getStart(), passage.getEnd(), passage.getQuotation(), passage.isUnplaced())));
                }
            }
        }
    }

    private static void check(Placed placed, Was was, String before, String after) {
        var passage = placed.passage();
        if (!(placed instanceof Placed.Lost)) {
            assertFalse(passage.isUnplaced());
            assertEquals(after.substring(passage.getStart(), passage.getEnd()), passage.getQuotation());
        }
        switch (placed) {
            case Placed.Kept kept -> assertEquals(was.quotation(), passage.getQuotation());
            case Placed.Moved moved -> assertEquals(was.quotation(), passage.getQuotation());
            case Placed.Changed changed -> {
                assertEquals(was.quotation(), changed.was());
                assertEquals(passage.getQuotation(), changed.becomes());
                assertFalse(changed.was().equals(changed.becomes()));
            }
            case Placed.Lost lost -> {
                assertTrue(passage.isUnplaced());
                assertEquals(new Was(was.start(), was.end(), was.quotation(), true),
                        new Was(passage.getStart(), passage.getEnd(), passage.getQuotation(), passage.isUnplaced()));
                assertFalse(!was.unplaced() && was.quotation().length() >= 12 && isOnce(was.quotation(), before)
                        && isOnce(was.quotation(), after), () -> "lost though it stands there: " + was.quotation());
            }
        }
    }

    private static boolean isOnce(String words, String text) {
        return text.contains(words) && text.indexOf(words) == text.lastIndexOf(words);
    }

    private static void code(Studied study, Document document, Random chance) {
        var text = study.text(document);
        var coders = List.of(study.coder("A"), study.coder("B"));
        var code = study.code("code");
        for (var number = 0; number < 40; number++) {
            var start = whole(text, chance.nextInt(text.length() - 2));
            var end = whole(text, Math.min(text.length(), start + 1 + chance.nextInt(60)));
            if (start < end) {
                if (number % 10 == 0) {
                    study.quote(document, start, end);
                } else {
                    study.coding(coders.get(number % 2), document, code, start, end);
                }
            }
        }
    }

    private static String text(Random chance) {
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < 12; paragraph++) {
            text.append(paragraph(chance)).append("\n\n");
        }
        return text.toString();
    }

    private static String paragraph(Random chance) {
        var sentences = new ArrayList<String>();
        for (var left = 1 + chance.nextInt(4); left > 0; left--) {
            sentences.add(SENTENCES.get(chance.nextInt(SENTENCES.size())) + (chance.nextInt(3) == 0 ? " " + chance.nextInt(1000) : "") + ".");
        }
        return String.join(" ", sentences);
    }

    private static String edited(String text, Random chance) {
        var edited = text;
        for (var edits = 1 + chance.nextInt(4); edits > 0; edits--) {
            var at = whole(edited, edited.isEmpty() ? 0 : chance.nextInt(edited.length()));
            var to = whole(edited, Math.min(edited.length(), at + chance.nextInt(chance.nextInt(5) == 0 ? 200 : 25)));
            edited = switch (chance.nextInt(5)) {
                case 0 -> edited.substring(0, at) + paragraph(chance) + edited.substring(at);
                case 1 -> edited.substring(0, at) + edited.substring(to);
                case 2 -> edited.substring(0, at) + "autre 🙂 chose" + edited.substring(to);
                case 3 -> moved(edited, chance);
                default -> edited.substring(0, at) + (char) ('a' + chance.nextInt(26)) + edited.substring(at);
            };
        }
        return edited;
    }

    private static String moved(String text, Random chance) {
        var paragraphs = new ArrayList<>(List.of(text.split("(?<=\n\n)")));
        paragraphs.add(chance.nextInt(paragraphs.size()), paragraphs.remove(chance.nextInt(paragraphs.size())));
        return String.join("", paragraphs);
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
