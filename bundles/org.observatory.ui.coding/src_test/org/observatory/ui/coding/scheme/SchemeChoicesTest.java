// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;

class SchemeChoicesTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);

    @TempDir
    Path folder;

    private ProjectSession session;
    private Code trust;
    private Code leaf;
    private Code other;
    private final List<Coding> passages = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        session = ProjectSession.create(folder, named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire"));
        trust = named(MAKE.createCode(), "confiance");
        leaf = named(MAKE.createCode(), "durée");
        other = named(MAKE.createCode(), "charte");
        trust.getCodes().add(leaf);
        var coder = named(MAKE.createCoder(), "Ana");
        coder.setSlug("ana");
        var document = named(MAKE.createDocument(), "entretien");
        var codings = identified(MAKE.createCodings());
        codings.setCoder(coder);
        codings.setDocument(document);
        for (var code : List.of(trust, leaf, leaf)) {
            var coding = identified(MAKE.createCoding());
            coding.setCode(code);
            coding.setStart(passages.size());
            coding.setEnd(passages.size() + 4);
            passages.add(coding);
        }
        session.history().execute(session.editing("edit", () -> {
            session.content().scheme().getCodes().addAll(List.of(trust, other));
            session.content().scheme().getCoders().add(coder);
        }));
        session.history().execute(session.adding(document, "entretien"));
        codings.getCodings().addAll(passages);
        session.history().execute(session.adding(codings, ""));
    }

    @AfterEach
    void end() {
        session.close();
    }

    private static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element);
    }

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    @Test
    void passagesOfACodeAtTheTopWaitForAChoiceOfWhereTheyGo() {
        var choice = new DeleteChoice(session, FRENCH, List.of(trust));
        assertEquals(DeleteChoice.Way.CODE, choice.way());
        assertTrue(choice.change().isEmpty());
        assertFalse(choice.canTake(leaf));
        choice.target(other);
        assertEquals(3, choice.change().orElseThrow().passages().size());
        choice.go(DeleteChoice.Way.DELETE);
        assertEquals(List.of("3 passages sont supprimés.", "Disparaît ensuite\u00a0: Code «\u00a0confiance\u00a0» et Code «\u00a0confiance ▸ durée\u00a0»."),
                new ChangeWords(FRENCH).summary(choice.change().orElseThrow()));
    }

    @Test
    void passagesOfACodeBelowGoToTheOneAboveUnlessSaidOtherwise() {
        var choice = new DeleteChoice(session, FRENCH, List.of(leaf));
        assertEquals(DeleteChoice.Way.ABOVE, choice.way());
        var change = choice.change().orElseThrow();
        assertEquals("reçoit le code «\u00a0confiance\u00a0»", new ChangeWords(FRENCH).fate(change.passages().getFirst()));
    }

    @Test
    void aCodeWithoutPassagesIsDeletedWithoutAsking() {
        assertEquals(DeleteChoice.Way.DELETE, new DeleteChoice(session, FRENCH, List.of(other)).way());
    }

    @Test
    void theCodeThatAnotherIsDroppedOnIsKept() {
        var choice = new MergeChoice(session, FRENCH, List.of(leaf), other);
        assertSame(other, choice.kept());
        choice.keep(leaf);
        assertEquals(List.of(other), choice.change().orElseThrow().removed());
    }

    @Test
    void passagesGoWhereASplitSendsThemAndComeBack() {
        var choice = new SplitChoice(session, FRENCH, leaf);
        assertTrue(choice.change().isEmpty());
        assertTrue(choice.add(" ").isEmpty());
        var fresh = choice.add("longue durée").orElseThrow();
        choice.assign(choice.passages(), fresh);
        assertEquals(2, choice.change().orElseThrow().passages().size());
        choice.assign(List.of(passages.get(1)), leaf);
        assertSame(leaf, choice.branch(passages.get(1)));
        assertSame(fresh, choice.branch(passages.get(2)));
        session.history().execute(choice.change().orElseThrow().command(choice.step()));
        assertSame(fresh, passages.get(2).getCode());
        assertEquals(List.of(leaf, fresh), trust.getCodes());
    }
}
