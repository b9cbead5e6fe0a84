// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.tables.Block;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing.Change;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.PastePlan;

class CaseEditingTest {

    private final Study study = new Study();
    private final Case metz = study.alliance("Metz");
    private final Case nancy = study.alliance("Nancy");
    private final CaseColumns columns;
    private final CaseEditing editing;

    CaseEditingTest() {
        study.territory("Moselle");
        study.territory("Meurthe-et-Moselle");
        var levels = study.typology("Niveaux", "Région", "Commune ; ville", "Pays");
        study.attribute("Thème", AttributeType.TEXT, null);
        study.attribute("Budget", AttributeType.NUMBER, null).setUnit("k€");
        study.attribute("Actif", AttributeType.BOOLEAN, null);
        study.attribute("Accord", AttributeType.DATE, null);
        study.attribute("Niveau", AttributeType.CATEGORY, levels);
        study.attribute("Niveaux visés", AttributeType.CATEGORIES, levels);
        columns = study.columns();
        editing = study.editing(columns);
    }

    private GridColumn<Case> column(String title) {
        return Study.column(columns, title);
    }

    private void enter(Case one, String title, CellEntry entry) {
        var value = assertInstanceOf(Reading.Value.class, editing.read(one, column(title), entry), title);
        var change = new Change<>(one, column(title), value.value());
        if (editing.differs(change)) {
            editing.apply(List.of(change));
        }
    }

    private void type(Case one, String title, String text) {
        enter(one, title, new CellEntry.Typed(text));
    }

    private GridCell cell(Case one, String title) {
        return column(title).cell().apply(one);
    }

    private void undo() {
        study.domain().getCommandStack().undo();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nom            | Metz Métropole        | Metz Métropole
            Clé            | M-57                  | M-57
            Début          | oct. 2019             | octobre\u00a02019
            Territoires    | meurthe-et-moselle;MOSELLE | Moselle\u202f; Meurthe-et-Moselle
            Thème          | rénovation            | rénovation
            Budget (k€)    | 1 200,5               | 1\u202f200,5
            Budget (k€)    | 12 k€                 | 12
            Actif          | oui                   | oui
            Actif          | FAUX                  | non
            Accord         | 01/10/2019            | 1er\u00a0octobre\u00a02019
            Niveau         | region                | Région
            Niveau         | commune ; ville       | Commune ; ville
            Niveaux visés  | Pays; Région          | Région\u202f; Pays
            Thème          | sans objet            | sans objet
            Budget (k€)    | Inconnu               | inconnu
            """)
    void whatIsTypedIsUnderstoodByTheTypeOfTheColumnAndUndoneInOneStep(String title, String typed, String shown) {
        type(metz, title, typed);
        assertEquals(shown, cell(metz, title).text());
        undo();
        assertEquals(title.equals("Nom") ? "Metz" : "", cell(metz, title).text());
        assertFalse(study.domain().getCommandStack().canUndo());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Début          | octobr 2019
            Budget (k€)    | beaucoup
            Actif          | peut-être
            Accord         | 32/10/2019
            Niveau         | Europe
            Niveau         | Région; Pays
            Niveaux visés  | Région; Europe
            Territoires    | Nulle part
            """)
    void whatIsNotUnderstoodIsSaidInOneSentence(String title, String typed) {
        var problem = assertInstanceOf(Reading.Problem.class, editing.read(metz, column(title), new CellEntry.Typed(typed)));
        assertTrue(problem.message().endsWith("."), problem.message());
    }

    @Test
    void theStatesOfAValueAreToldApart() {
        type(metz, "Budget (k€)", "5");
        enter(metz, "Budget (k€)", new CellEntry.Stated(CellState.NOT_APPLICABLE));
        assertEquals(CellState.NOT_APPLICABLE, cell(metz, "Budget (k€)").state());
        enter(metz, "Budget (k€)", new CellEntry.Stated(CellState.UNKNOWN));
        assertEquals(CellState.UNKNOWN, cell(metz, "Budget (k€)").state());
        enter(metz, "Budget (k€)", new CellEntry.Stated(CellState.EMPTY));
        assertEquals(GridCell.EMPTY, cell(metz, "Budget (k€)"));
        assertTrue(metz.getValues().isEmpty());
        undo();
        undo();
        undo();
        assertEquals("5", cell(metz, "Budget (k€)").text());
    }

    @Test
    void aStateDoesNotStandBesideACategory() {
        assertInstanceOf(Reading.Problem.class,
                editing.read(metz, column("Niveaux visés"), new CellEntry.Picked(List.of("Région", "inconnu"))));
        enter(metz, "Niveaux visés", new CellEntry.Picked(List.of("inconnu")));
        assertEquals(CellState.UNKNOWN, cell(metz, "Niveaux visés").state());
    }

    @Test
    void columnsThatEveryCaseHasCanBeEmptiedAndNothingElse() {
        type(metz, "Début", "2019");
        assertInstanceOf(Reading.Problem.class, editing.read(metz, column("Début"), new CellEntry.Stated(CellState.UNKNOWN)));
        enter(metz, "Début", new CellEntry.Stated(CellState.EMPTY));
        assertEquals(GridCell.EMPTY, cell(metz, "Début"));
    }

    @Test
    void aPastedBlockIsOneStep() {
        var rows = new GridRows<Case>();
        rows.show(columns.all(), study.cases());
        var target = new PastePlan.Target<>(0, List.of(column("Budget (k€)"), column("Niveau"), column("Documents")), 1, 1);
        var plan = PastePlan.of(rows, target, Block.read("12,5\tRégion\t3\n\tsans objet\t0"), editing, "lecture seule");
        editing.apply(plan.changes());
        assertEquals("12,5", cell(metz, "Budget (k€)").text());
        assertEquals(CellState.NOT_APPLICABLE, cell(nancy, "Niveau").state());
        assertEquals(List.of("3"), plan.refused().stream().map(PastePlan.Refusal::text).toList());
        undo();
        assertTrue(metz.getValues().isEmpty() && nancy.getValues().isEmpty());
        assertFalse(study.domain().getCommandStack().canUndo());
        study.domain().getCommandStack().redo();
        assertEquals("Région", cell(metz, "Niveau").text());
    }

    @Test
    void aTextLeftFromAnotherTypeIsShownAndSortedAfterTheNumbers() {
        type(metz, "Thème", "environ 12");
        metz.getValues().getFirst().setDefinition(((CaseField.Attribute) columns.field(column("Budget (k€)").id())).definition());
        type(nancy, "Budget (k€)", "5");
        assertEquals("environ 12", cell(metz, "Budget (k€)").text());
        assertInstanceOf(AttributeEntry.Unread.class, AttributeEntry.of(metz, metz.getValues().getFirst().getDefinition()));
    }

    @Test
    void aStepTellsWhichCasesItTouched() {
        type(metz, "Budget (k€)", "5");
        var stack = study.domain().getCommandStack();
        assertEquals(Optional.of(List.of(metz)), ChangedCases.of(stack.getMostRecentCommand()).map(cases -> cases.stream().distinct().toList()));
        stack.undo();
        assertEquals(Optional.of(List.of(metz)), ChangedCases.of(stack.getMostRecentCommand()).map(cases -> cases.stream().distinct().toList()));
    }

    @Test
    void namesThatAreTheSameAreToldApart() {
        var names = new NameList(List.of(study.territory("Val"), study.territory("Val"), study.territory("Rhin")), Study.FRENCH);
        assertEquals(List.of("Val", "Val (2)", "Rhin"), names.names());
        assertEquals(1, names.place(names.element("val (2)").orElseThrow()));
    }
}
