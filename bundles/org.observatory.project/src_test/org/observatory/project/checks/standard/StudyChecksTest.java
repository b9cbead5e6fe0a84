// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Typology;
import org.observatory.project.checks.Severity;

/** What can be wrong with cases, documents, memos, quotes and trajectories. */
class StudyChecksTest {

    @TempDir
    private Path folder;
    private CheckedWorld world;
    private Case alliance;
    private Typology domains;

    @BeforeEach
    void aCase() throws Exception {
        world = new CheckedWorld(folder);
        alliance = world.alliance("Val-de-Bise");
        domains = world.typology("Domaines", "emploi", "santé");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void valuesOfTheTypeOfTheirAttributeAreSound() throws Exception {
        var text = world.value(alliance, world.attribute("Surnom", AttributeSubject.CASE, AttributeType.TEXT));
        var number = world.value(alliance, world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER));
        var flag = world.value(alliance, world.attribute("Urbain", AttributeSubject.CASE, AttributeType.BOOLEAN));
        var date = world.value(alliance, world.attribute("Charte", AttributeSubject.CASE, AttributeType.DATE));
        var attribute = world.attribute("Domaine", AttributeSubject.CASE, AttributeType.CATEGORY);
        var several = world.attribute("Domaines", AttributeSubject.CASE, AttributeType.CATEGORIES);
        var category = world.value(alliance, attribute);
        var categories = world.value(alliance, several);
        var unknown = world.value(alliance, world.attribute("Budget", AttributeSubject.CASE, AttributeType.NUMBER));
        world.edit(() -> {
            text.setText("La Bise");
            number.setNumber(BigDecimal.ZERO);
            flag.setFlag(false);
            date.setDate(PartialDate.of(2019));
            attribute.setTypology(domains);
            several.setTypology(domains);
            category.getCategories().add(domains.getCategories().getFirst());
            categories.getCategories().addAll(domains.getCategories());
            unknown.setState(ValueState.UNKNOWN);
        });
        assertEquals(List.of(), world.issues());
    }

    @Test
    void aTextThatIsNoNumberIsReportedAndKept() {
        var value = world.value(alliance, world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER));
        world.edit(() -> value.setText("une trentaine"));
        var issue = world.only("attribute-values");
        assertEquals(Severity.WARNING, issue.severity());
        assertEquals("The value “une trentaine” is not of the type of the attribute (number).", issue.message().en());
        assertEquals(List.of(), issue.fixes());
    }

    @Test
    void aValueThatHoldsNothingCanBeRemoved() throws Exception {
        world.value(alliance, world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER));
        world.mend(world.only("attribute-values"), 0);
        assertEquals(List.of(), alliance.getValues());
    }

    @Test
    void aCategoryOfAnotherTypologyIsReplacedByItsNamesakeOrRemoved() throws Exception {
        var attribute = world.attribute("Domaine", AttributeSubject.CASE, AttributeType.CATEGORIES);
        var value = world.value(alliance, attribute);
        var other = world.typology("Domaines 2010", "Santé", "culture");
        world.edit(() -> {
            attribute.setTypology(domains);
            value.getCategories().addAll(List.of(domains.getCategories().getFirst(), other.getCategories().getFirst()));
        });
        world.mend(world.only("attribute-values"), 0);
        assertEquals(domains.getCategories(), value.getCategories());

        world.edit(() -> value.getCategories().add(other.getCategories().getLast()));
        var issue = world.only("attribute-values");
        assertEquals(1, issue.fixes().size());
        world.mend(issue, 0);
        assertEquals(domains.getCategories(), value.getCategories());
    }

    @Test
    void anAttributeOfOneCategoryHasOne() throws Exception {
        var attribute = world.attribute("Domaine", AttributeSubject.CASE, AttributeType.CATEGORY);
        var value = world.value(alliance, attribute);
        world.edit(() -> {
            attribute.setTypology(domains);
            value.getCategories().addAll(domains.getCategories());
        });
        var issue = world.only("attribute-values");
        assertEquals("Keep “santé” only", issue.fixes().get(1).label().en());
        world.mend(issue, 1);
        assertEquals(domains.getCategories().subList(1, 2), value.getCategories());
    }

    @Test
    void ofTwoValuesOneIsKept() throws Exception {
        var attribute = world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER);
        var first = world.value(alliance, attribute);
        var second = world.value(alliance, attribute);
        world.edit(() -> {
            first.setNumber(new BigDecimal("1200"));
            second.setNumber(new BigDecimal("1300"));
        });
        var issue = world.only("attribute-values");
        assertSame(second, issue.element());
        assertEquals(List.of("Keep “1,200”", "Keep “1,300”"), issue.fixes().stream().map(fix -> fix.label().en())
                .toList());
        world.mend(issue, 1);
        assertEquals(List.of(second), alliance.getValues());
    }

    @Test
    void ofTwoValuesThatAreTheSameOneGoes() throws Exception {
        var attribute = world.attribute("Habitants", AttributeSubject.CASE, AttributeType.NUMBER);
        var first = world.value(alliance, attribute);
        var second = world.value(alliance, attribute);
        world.edit(() -> List.of(first, second).forEach(value -> value.setNumber(BigDecimal.TEN)));
        var issue = world.only("attribute-values");
        assertEquals(1, issue.fixes().size());
        world.mend(issue, 0);
    }

    @Test
    void anAttributeOfSpeakersDescribesNoCase() {
        var value = world.value(alliance, world.attribute("Fonction", AttributeSubject.SPEAKER, AttributeType.TEXT));
        world.edit(() -> value.setText("maire"));
        assertEquals(Severity.ERROR, world.only("attribute-values").severity());
    }

    @Test
    void aClosedListNeedsATypology() {
        assertSame(world.attribute("Domaine", AttributeSubject.CASE, AttributeType.CATEGORY),
                world.only("attribute-values").element());
    }

    @Test
    void keysTellCasesApart() {
        var other = world.alliance("Saules");
        var nameless = world.alliance("Estran");
        world.edit(() -> {
            alliance.setKey("A1");
            other.setKey("A2");
            nameless.setKey(" ");
        });
        assertEquals(List.of(), world.issues());
        world.edit(() -> other.setKey("A1 "));
        assertEquals(alliance, world.only("case-key").element());
    }

    @Test
    void memosOfTheJournalNeedNoLinkOthersDo() {
        world.memo(MemoKind.JOURNAL);
        world.memo(MemoKind.METHOD);
        world.memo(MemoKind.THEORY, alliance);
        assertEquals(List.of(), world.issues());
        var lonely = world.memo(MemoKind.OBSERVATION);
        assertSame(lonely, world.only("orphan-memo").element());
    }

    @Test
    void aDeadLinkCanBeRemoved() throws Exception {
        var memo = world.memo(MemoKind.JOURNAL, alliance, domains);
        world.edit(() -> memo.getLinks().getFirst().setTarget(null));
        world.mend(world.only("orphan-memo"), 0);
        assertEquals(1, memo.getLinks().size());
    }

    private Document spoken() throws Exception {
        return world.document("Entretien", "Bonjour. Je suis le maire.");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, GIVEN, true", "APPROVED, LIMITED, true", "APPROVED, NOT_ASKED, true",
            "CANDIDATE, WITHDRAWN, true",
            "REFUSED, REFUSED, true", "APPROVED, WITHDRAWN, false", "APPROVED, REFUSED, false"})
    void nobodyIsQuotedAgainstTheirWill(QuoteState state, Consent consent, boolean sound) throws Exception {
        var document = spoken();
        var quote = world.quote(document, "Je suis le maire.");
        world.edit(() -> {
            document.setConsent(consent);
            quote.setState(state);
        });
        if (sound) {
            assertEquals(List.of(), world.issues());
        } else {
            world.mend(world.only("quote-release"), 0);
            assertEquals(QuoteState.REFUSED, quote.getState());
        }
    }

    @ParameterizedTest
    @CsvSource({"TEAM, PUBLIC, true", "SEMINAR, SEMINAR, true", "PUBLIC, SEMINAR, false", "SEMINAR, TEAM, false"})
    void aQuoteGoesNoFurtherThanItsDocument(Diffusion quoted, Diffusion whole, boolean sound) throws Exception {
        var document = spoken();
        var quote = world.quote(document, "Je suis le maire.");
        world.edit(() -> {
            document.setDiffusion(whole);
            quote.setDiffusion(quoted);
        });
        if (sound) {
            assertEquals(List.of(), world.issues());
        } else {
            world.mend(world.only("quote-release"), 0);
            assertEquals(whole, quote.getDiffusion());
        }
    }

    @Test
    void turnsNameWhoSpeaks() throws Exception {
        var document = spoken();
        var mayor = world.speaker(document, "le maire", false);
        world.turn(document, 0, 8, mayor);
        assertEquals(List.of(), world.issues());
        world.turn(document, 9, 26, null);
        var issue = world.only("turn-without-speaker");
        assertSame(document, issue.element());
        assertEquals("One turn names no speaker.", issue.message().en());
    }

    @Test
    void aPeriodOfACaseOrAStepIsTurnedRound() throws Exception {
        world.edit(() -> {
            alliance.setStart(PartialDate.of(2020));
            alliance.setEnd(PartialDate.of(2019));
        });
        world.mend(world.only("inverted-period"), 0);
        assertEquals(PartialDate.of(2019), alliance.getStart());
        world.step(world.trajectory("Charte", domains), "2020-03", "2020-02");
        world.mend(world.only("inverted-period"), 0);
    }

    @Test
    void stepsInOrderWithoutOverlapAreSound() {
        var trajectory = world.trajectory("Charte", domains);
        world.step(trajectory, "2015", "2016-06");
        world.step(trajectory, null, null);
        world.step(trajectory, "2016", null);
        var last = world.step(trajectory, "2016-06-30", "2018");
        world.edit(() -> last.getOpenedBy().add(trajectory.getSteps().getFirst()));
        assertEquals(List.of(), world.issues());
    }

    @Test
    void stepsAreSortedByDateAndTheUndatedStayInTheirPlace() throws Exception {
        var trajectory = world.trajectory("Charte", domains);
        var late = world.step(trajectory, "2018", null);
        var undated = world.step(trajectory, null, null);
        var early = world.step(trajectory, "2015", null);
        var middle = world.step(trajectory, "2016-05", null);
        world.mend(world.only("trajectory-steps"), 0);
        assertEquals(List.of(early, undated, middle, late), trajectory.getSteps());
    }

    @Test
    void aStateEndsWhenTheNextBegins() throws Exception {
        var trajectory = world.trajectory("Charte", domains);
        var former = world.step(trajectory, "2015", "2017");
        var step = world.step(trajectory, "2016", null);
        var issue = world.only("trajectory-steps");
        assertSame(step, issue.element());
        world.mend(issue, 0);
        assertEquals(PartialDate.of(2016), former.getEnd());
    }

    @Test
    void nothingIsOpenedByWhatComesLaterNorByItself() throws Exception {
        var step = world.step(world.trajectory("Charte", domains), "2015", null);
        var later = world.step(world.trajectory("Fonds", domains), "2016", null);
        world.edit(() -> step.getOpenedBy().add(later));
        var issue = world.only("trajectory-steps");
        assertEquals(Severity.ERROR, issue.severity());
        world.mend(issue, 0);
        assertEquals(List.of(), step.getOpenedBy());

        world.edit(() -> step.getOpenedBy().add(step));
        world.mend(world.only("trajectory-steps"), 0);
    }

    @Test
    void aStateIsOneOfTheTypologyAndAHolderIsNamed() {
        var trajectory = world.trajectory("Charte", domains);
        var step = world.step(trajectory, "2015", null);
        var other = world.typology("Phases", "début");
        world.edit(() -> step.setState(other.getCategories().getFirst()));
        assertSame(step, world.only("trajectory-steps").element());
        world.edit(() -> {
            step.setState(null);
            trajectory.setKind(HolderKind.TERRITORY);
        });
        assertSame(trajectory, world.only("trajectory-steps").element());
        assertNull(trajectory.getTerritory());
    }
}
