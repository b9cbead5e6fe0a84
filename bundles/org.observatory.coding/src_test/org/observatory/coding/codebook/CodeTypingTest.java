// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.coding.codebook.CodeTyping.Refusal;
import org.observatory.model.coding.Code;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;

class CodeTypingTest {

    private CodedWorld world;
    private Typology typology;
    private Code typed;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        typology = world.typology("Impacts", "performance", "innovation", "confiance");
        typed = world.code("impacts");
        world.edit(() -> typed.setTypology(typology));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Code code(Code above, String name, Category category) {
        var code = above == null ? world.code(name) : world.code(above, name);
        world.edit(() -> code.setCategory(category));
        return code;
    }

    @Test
    void aTypedCodeOffersTheCategoriesThatHaveNoCodeYet() {
        code(typed, "innovation", typology.getCategories().get(1));
        assertEquals(List.of(typology.getCategories().get(0), typology.getCategories().get(2)), CodeTyping.open(typed));
        assertFalse(CodeTyping.isFree(typed));
        assertTrue(CodeTyping.isFree(typed.getCodes().getFirst()));
        assertTrue(CodeTyping.isFree(world.scheme()));
    }

    @Test
    void onlyACategoryOfTheTypologyMayMoveBelowATypedCodeAndEachOnce() {
        var free = world.code("libre");
        assertEquals(Optional.of(Refusal.NO_CATEGORY), CodeTyping.refusal(free, typed));
        var performance = code(null, "performance", typology.getCategories().getFirst());
        assertEquals(Optional.empty(), CodeTyping.refusal(performance, typed));
        code(typed, "performance", typology.getCategories().getFirst());
        assertEquals(Optional.of(Refusal.CATEGORY_TAKEN), CodeTyping.refusal(performance, typed));
    }

    @Test
    void anythingButACategoryOfAnotherTypologyMayMoveFurtherBelow() {
        var below = code(typed, "innovation", typology.getCategories().get(1));
        var free = world.code("libre");
        assertEquals(Optional.empty(), CodeTyping.refusal(free, below));
        var other = world.typology("Leviers", "argent");
        code(free, "argent", other.getCategories().getFirst());
        assertEquals(Optional.of(Refusal.FOREIGN_CATEGORY), CodeTyping.refusal(free, below));
        world.edit(() -> free.setTypology(other));
        assertEquals(Optional.empty(), CodeTyping.refusal(free, below));
    }

    @Test
    void noCodeStandsBelowItself() {
        var below = world.code(typed, "dessous");
        assertEquals(Optional.of(Refusal.WITHIN_ITSELF), CodeTyping.refusal(typed, below));
        assertEquals(Optional.of(Refusal.WITHIN_ITSELF), CodeTyping.refusal(typed, typed));
        assertEquals(Optional.empty(), CodeTyping.refusal(below, world.scheme()));
    }

    @Test
    void aShortcutIsOneLetterOrDigitOfOneCode() {
        world.edit(() -> typed.setShortcut("K"));
        var other = world.code("autre");
        assertEquals(Optional.of("É"), CodeShortcuts.read(" é "));
        assertTrue(CodeShortcuts.read("ab").isEmpty());
        assertTrue(CodeShortcuts.read("+").isEmpty());
        assertEquals(Optional.of(typed), CodeShortcuts.other(world.scheme(), "k", other));
        assertEquals(Optional.empty(), CodeShortcuts.other(world.scheme(), "k", typed));
        assertEquals(Optional.of(typed), CodeShortcuts.code(world.scheme(), "k"));
    }

    @Test
    void aCodeIsTypedByACategoryOfTheTypologyAbove() {
        var below = world.code(typed, "dessous");
        assertEquals(typology.getCategories(), CodeTyping.categories(below));
        assertEquals(List.of(), CodeTyping.categories(world.code("libre")));
    }
}
