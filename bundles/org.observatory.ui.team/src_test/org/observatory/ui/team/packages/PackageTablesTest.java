// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageChoice;
import org.observatory.coding.packages.Sending;
import org.observatory.coding.packages.TakeBack;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Consent;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;
import org.observatory.project.compare.Choice;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** What the windows for coding packages show and let people decide. */
class PackageTablesTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final Sending NOW = new Sending("Chloé", "1", Instant.parse("2026-04-09T12:00:00Z"));

    @TempDir
    Path place;
    private final PackageTexts texts = new PackageTexts(Language.FRENCH);
    private ProjectSession session;

    @BeforeEach
    void makeProject() throws ProjectException {
        session = ProjectSession.create(place.resolve("P"), named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire"));
        edit(session, project -> {
            project.content().scheme().getCoders().add(coder("Awa"));
            project.content().scheme().getCodes().add(named(MAKE.createCode(), "Argent"));
        });
        for (var name : List.of("Réunion", "Atelier", "Retrait")) {
            var document = named(MAKE.createDocument(), name);
            document.setConsent(name.equals("Retrait") ? Consent.WITHDRAWN : Consent.GIVEN);
            session.history().execute(session.adding(document, name));
        }
    }

    @AfterEach
    void closeProject() {
        session.close();
    }

    private static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    private static Coder coder(String name) {
        var coder = named(MAKE.createCoder(), name);
        coder.setSlug(Slugs.of(name, taken -> false));
        return coder;
    }

    private static void edit(ProjectSession project, Consumer<ProjectSession> change) {
        project.history().execute(project.editing("edit", () -> change.accept(project)));
    }

    private static <R> String cell(List<GridColumn<R>> columns, String id, R row) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow().cell().apply(row).text();
    }

    private static <R> void enter(GridEditing<R> editing, List<GridColumn<R>> columns, String id, R row, String text) {
        var column = columns.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var read = assertInstanceOf(Reading.Value.class, editing.read(row, column, new CellEntry.Picked(List.of(text))));
        editing.apply(List.of(new GridEditing.Change<>(row, column, read.value())));
    }

    @Test
    void whatWasWithdrawnStaysUntilSomebodyDecidesOtherwise() {
        var plan = new SendPlan(session, texts);
        assertEquals(List.of("Atelier", "Retrait", "Réunion"), plan.rows().stream().map(Element::getNameFr).toList());
        assertEquals(List.of("oui", "non", "oui"), plan.rows().stream().map(row -> cell(plan.columns(), "included", row)).toList());
        assertTrue(plan.told().contains("2 documents sur 3"), plan.told());
        enter(plan, plan.columns(), "included", plan.rows().get(1), "oui");
        assertTrue(plan.told().contains("3 documents sur 3"), plan.told());
        plan.turn(plan.rows().get(1));
        assertEquals(2, plan.settle().documents().size());
    }

    @Test
    void aNewColleagueNeedsANameAndJoinsTheProject() {
        var plan = new SendPlan(session, texts);
        plan.sendTo((Coder) null);
        assertTrue(plan.problem().isPresent());
        plan.sendTo("Bruno");
        assertTrue(plan.problem().isEmpty());
        assertEquals("bruno", plan.settle().coder().getSlug());
        assertEquals(2, session.content().scheme().getCoders().size());
        session.history().undo();
        assertEquals(1, session.content().scheme().getCoders().size());
    }

    @Test
    void withoutADocumentNothingGoes() {
        var plan = new SendPlan(session, texts);
        plan.rows().stream().filter(row -> cell(plan.columns(), "included", row).equals("oui")).toList().forEach(plan::turn);
        assertTrue(plan.problem().isPresent());
    }

    private TakeBack returned() throws ProjectException {
        var sent = place.resolve("out" + CodingPackages.EXTENSION);
        var back = place.resolve("back" + CodingPackages.EXTENSION);
        CodingPackages.send(session, PackageChoice.of(session.content().scheme().getCoders().getFirst(), PackageChoice.free(session.content())),
                NOW, sent, Progress.none());
        CodingPackages.unpack(sent, place.resolve("copy"), Progress.none());
        try (var copy = ProjectSession.open(place.resolve("copy"))) {
            edit(copy, project -> {
                project.content().scheme().getCodes().getFirst().setNameFr("Dons");
                project.content().scheme().getCodes().add(named(MAKE.createCode(), "Lieux"));
            });
            CodingPackages.sendBack(copy, false, NOW, back, Progress.none());
        }
        edit(session, project -> project.content().scheme().getCodes().getFirst().setNameFr("Finances"));
        return TakeBack.preview(session, back, Progress.none());
    }

    @Test
    void whatComesInIsShownWithWhatStays() throws ProjectException {
        var rows = new ArrivalRows(returned(), texts);
        assertEquals("Ajout", cell(rows.columns(), "what", rows.rows().getFirst()));
        assertTrue(cell(rows.columns(), "place", rows.rows().getFirst()).contains("Lieux"));
        assertTrue(rows.details(rows.rows().getFirst()).contains("Lieux"));
    }

    @Test
    void theSafeAnswerIsChosenAndCanBeTurned() throws ProjectException {
        var answers = new ConflictAnswers(returned(), texts);
        var conflict = answers.rows().getFirst();
        assertEquals("Finances", cell(answers.columns(), "mine", conflict));
        assertEquals("Dons", cell(answers.columns(), "theirs", conflict));
        assertEquals("ici", cell(answers.columns(), "answer", conflict));
        assertEquals(Choice.MINE, answers.choices().of(conflict));
        answers.turn(conflict);
        assertEquals(Choice.THEIRS, answers.choices().of(conflict));
        enter(answers, answers.columns(), "answer", conflict, "ici");
        assertEquals(Choice.MINE, answers.choices().of(conflict));
    }
}
