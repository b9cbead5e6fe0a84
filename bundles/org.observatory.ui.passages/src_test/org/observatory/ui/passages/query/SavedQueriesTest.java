// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.PassageNotation;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;

class SavedQueriesTest {

    @TempDir
    private Path folder;
    private ProjectSession session;
    private SavedQueries saved;
    private Code trust;

    @BeforeEach
    void makeProject() throws Exception {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId(UUID.randomUUID().toString());
        session = ProjectSession.create(folder.resolve("study"), observatory);
        saved = new SavedQueries(session, new QueryTexts(Language.FRENCH));
        trust = CodingFactory.eINSTANCE.createCode();
        trust.setId(UUID.randomUUID().toString());
        trust.setNameFr("Confiance");
        session.history().execute(session.editing("code", () -> session.content().scheme().getCodes().add(trust)));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private PassageQuery query() {
        return new PassageQuery.OfCode(trust.getId(), false);
    }

    private void keep(String name, PassageQuery query) {
        session.history().execute(saved.keep(name, query));
    }

    private List<String> names() {
        return saved.all().stream().map(new ObservatoryLabels(Language.FRENCH)::name).toList();
    }

    @Test
    void aQuestionIsKeptWithTheNamesOfThatMomentAndOutlivesNewNames() throws Exception {
        keep("Les liens", query());
        session.history().execute(session.editing("name", () -> trust.setNameFr("Lien")));
        session.save();
        session.close();
        session = ProjectSession.open(folder.resolve("study"));
        saved = new SavedQueries(session, new QueryTexts(Language.FRENCH));
        var expression = saved.all().getFirst().getExpression();
        assertTrue(expression.endsWith("{Confiance}"), expression);
        assertEquals(query(), PassageNotation.read(expression));
    }

    @Test
    void oneOfTheSameNameIsReplacedAndEachChangeIsUndone() {
        keep("Les liens", query());
        keep("les LIENS ", PassageQuery.not(query()));
        assertEquals(List.of("Les liens"), names());
        assertTrue(saved.all().getFirst().getExpression().startsWith("not"));
        session.history().undo();
        assertTrue(saved.all().getFirst().getExpression().startsWith("code"));
        session.history().undo();
        assertEquals(List.of(), names());
    }

    @Test
    void aQuestionIsRenamedAndTakenAway() {
        keep("Les liens", query());
        session.history().execute(saved.named(saved.all().getFirst(), "Liens forts"));
        assertEquals(List.of("Liens forts"), names());
        session.history().execute(saved.removed(saved.all().getFirst()));
        assertEquals(List.of(), names());
        session.history().undo();
        assertEquals(List.of("Liens forts"), names());
    }

    @Test
    void aSelectionAsksForOneOfEachKind() {
        var other = CodingFactory.eINSTANCE.createCode();
        other.setId(UUID.randomUUID().toString());
        var one = CodingFactory.eINSTANCE.createCase();
        one.setId(UUID.randomUUID().toString());
        session.history().execute(session.editing("code", () -> trust.getCodes().add(other)));
        assertEquals(Optional.of(new PassageQuery.OfCode(trust.getId(), true)), SelectionQuery.of(List.of(trust)));
        assertEquals(Optional.of(PassageQuery.all(List.of(PassageQuery.any(List.of(new PassageQuery.OfCode(trust.getId(), true),
                new PassageQuery.OfCode(other.getId(), false))), new PassageQuery.OfCase(one.getId())))),
                SelectionQuery.of(List.of(trust, one, other)));
        assertEquals(Optional.empty(), SelectionQuery.of(List.of(session.observatory())));
        keep("Les liens", query());
        assertEquals(Optional.of(query()), SelectionQuery.of(saved.all()));
    }
}
