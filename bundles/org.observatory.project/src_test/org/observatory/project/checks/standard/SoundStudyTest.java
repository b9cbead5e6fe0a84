// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.ValueState;
import org.observatory.project.ProjectException;

/**
 * A study that is kept as it should be has no point to check, however much of it there is and in whatever combination.
 */
class SoundStudyTest {

    @TempDir
    private Path folder;

    @RepeatedTest(10)
    void soundStudiesHaveNoIssue(RepetitionInfo run) throws Exception {
        try (var world = new CheckedWorld(folder.resolve("" + run.getCurrentRepetition()))) {
            fill(world, new Random(run.getCurrentRepetition()));
            assertEquals(List.of(), world.issues());
            world.reopen();
            assertEquals(List.of(), world.issues());
        }
    }

    private static void fill(CheckedWorld world, Random chance) throws ProjectException {
        var typology = world.typology("Catégories", "mécénat", "coopération", "innovation");
        var category = world.code("Catégorie");
        var codes = new ArrayList<Code>();
        for (var each : typology.getCategories()) {
            var code = world.code(category, each.getNameFr());
            world.edit(() -> code.setCategory(each));
            codes.add(code);
        }
        world.edit(() -> {
            category.setTypology(typology);
            category.setExclusive(true);
            category.setAtMost(3);
        });
        world.dimension("Catégories", category);
        var size = world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER);
        var coders = List.of(world.coder("Alice"), world.coder("Béa"));
        for (var at = 0; at < 1 + chance.nextInt(5); at++) {
            var text = "Alinéa %d. %s".formatted(at, "Nous avons cherché ensemble 🌍 une réponse. ".repeat(1
                    + chance.nextInt(4)));
            var document = world.document("Document " + at, text);
            code(world, document, coders, codes, chance);
            release(world, document, chance);
            var alliance = world.alliance("Alliance " + at, document);
            var value = world.value(alliance, size);
            world.edit(() -> {
                alliance.setKey("A" + alliance.getNameFr());
                value.setState(ValueState.values()[chance.nextInt(3)]);
                value.setNumber(value.getState() == ValueState.GIVEN ? BigDecimal.valueOf(chance.nextInt(9)) : null);
            });
            world.memo(MemoKind.values()[chance.nextInt(4)], alliance);
            var trajectory = world.trajectory("Trajectoire " + at, typology);
            for (var year = 2000; chance.nextInt(3) > 0; year++) {
                world.step(trajectory, Integer.toString(year), chance.nextBoolean() ? null : year + "-06");
            }
        }
    }

    private static void code(CheckedWorld world, Document document, List<Coder> coders, List<Code> codes, Random chance)
            throws ProjectException {
        for (var coder : coders) {
            var codings = world.codings(coder, document);
            world.coding(codings, codes.get(chance.nextInt(3)), "Alinéa");
            world.coding(codings, codes.get(chance.nextInt(3)), "ensemble 🌍");
            world.coding(codings, codes.get(chance.nextInt(3)), " une réponse.");
        }
    }

    private static void release(CheckedWorld world, Document document, Random chance) throws ProjectException {
        var speaker = world.speaker(document, "Voix de " + document.getNameFr(), chance.nextBoolean());
        world.turn(document, 0, 9, speaker);
        var quote = world.quote(document, "Nous avons cherché");
        world.edit(() -> {
            document.setConsent(Consent.values()[chance.nextInt(5)]);
            document.setDiffusion(Diffusion.values()[chance.nextInt(3)]);
            quote.setDiffusion(Diffusion.values()[chance.nextInt(document.getDiffusion().ordinal() + 1)]);
            quote.setState(document.getConsent().compareTo(Consent.LIMITED) <= 0 ? QuoteState.APPROVED
                    : QuoteState.REFUSED);
        });
    }
}
