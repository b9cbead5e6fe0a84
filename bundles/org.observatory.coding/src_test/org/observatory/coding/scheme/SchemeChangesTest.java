// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.ProgrammesPackage;

class SchemeChangesTest {

    @TempDir
    Path folder;

    private Studied study;
    private Coder ana;
    private Document interview;
    private Code trust;
    private Code confidence;

    @BeforeEach
    void begin() throws Exception {
        study = new Studied(folder);
        ana = study.coder("Ana");
        interview = study.document("entretien");
        trust = study.code("confiance");
        confidence = study.code("faire confiance");
    }

    @AfterEach
    void end() {
        study.close();
    }

    @Test
    void mergedCodesLeaveTheirPassagesToTheOneKept() {
        var kept = study.coding(ana, interview, trust, 0, 5);
        var moved = study.coding(ana, interview, confidence, 6, 9);
        var change = study.changes().merge(List.of(trust, confidence), trust);
        assertEquals(List.of(new Listed.Recoded(moved, confidence, trust)), change.passages());
        study.execute(change);
        assertSame(trust, kept.getCode());
        assertSame(trust, moved.getCode());
        assertEquals(List.of(trust), study.scheme().getCodes());
    }

    @Test
    void passagesOfOneCoderOnOneSegmentBecomeOneWithBothRemarksAndTheGreaterWeight() {
        var kept = study.coding(ana, interview, trust, 0, 5);
        var twin = study.coding(ana, interview, confidence, 0, 5);
        study.edit(() -> {
            kept.setMemo("oui");
            kept.setWeight(20);
            twin.setMemo("non");
            twin.setWeight(70);
        });
        var about = study.memo("à propos", twin);
        var change = study.changes().merge(List.of(confidence), trust);
        assertEquals(List.of(new Listed.Joined(twin, confidence, kept)), change.passages());
        study.execute(change);
        assertEquals("oui\nnon", kept.getMemo());
        assertEquals(70, kept.getWeight());
        assertEquals(List.of(kept), study.all());
        assertSame(kept, about.getLinks().getFirst().getTarget());
    }

    @Test
    void whatTwoCodersCodedIsNotJoined() {
        study.coding(ana, interview, trust, 0, 5);
        study.coding(study.coder("Boris"), interview, confidence, 0, 5);
        study.execute(study.changes().merge(List.of(confidence), trust));
        assertEquals(2, study.all().size());
    }

    @Test
    void passagesOfTwoRoundsAreNotJoined() {
        var first = study.coding(ana, interview, trust, 0, 5);
        var second = study.coding(ana, interview, confidence, 0, 5);
        study.edit(() -> {
            first.setRound(Studied.named(CodingFactory.eINSTANCE.createRound(), "1"));
            second.setRound(Studied.named(CodingFactory.eINSTANCE.createRound(), "2"));
            study.scheme().getRounds().addAll(List.of(first.getRound(), second.getRound()));
        });
        study.execute(study.changes().merge(List.of(confidence), trust));
        assertEquals(2, study.all().size());
    }

    @Test
    void whateverRefersToAMergedCodeFollows() {
        var set = study.set("dimension", confidence);
        var both = study.set("les deux", trust, confidence);
        var memo = study.memo("mémo", confidence);
        var query = study.query("code " + confidence.getId());
        var grid = study.framework("grille", trust, confidence);
        var alliance = study.alliance("cas");
        var cell = study.summary(grid, alliance, trust, "ils se font confiance");
        study.summary(grid, alliance, confidence, "peu");
        var decision = Studied.identified(CodingFactory.eINSTANCE.createDecision());
        study.edit(() -> confidence.getDecisions().add(decision));
        var below = study.code(confidence, "dans la durée");
        study.execute(study.changes().merge(List.of(confidence), trust));
        assertEquals(List.of(trust), set.getCodes());
        assertEquals(List.of(trust), both.getCodes());
        assertSame(trust, memo.getLinks().getFirst().getTarget());
        assertEquals("code " + trust.getId(), query.getExpression());
        assertEquals(List.of(trust), grid.getThemes());
        assertEquals(List.of(cell), grid.getSummaries());
        assertEquals("ils se font confiance\npeu", cell.getText());
        assertEquals(List.of(decision), trust.getDecisions());
        assertEquals(List.of(below), trust.getCodes());
    }

    @Test
    void aCodeMergedWithThoseItStandsUnderTakesTheirPlace() {
        var middle = study.code(trust, "milieu");
        var leaf = study.code(middle, "feuille");
        var other = study.code(middle, "autre");
        study.execute(study.changes().merge(List.of(trust, middle), leaf));
        assertEquals(List.of(leaf, confidence), study.scheme().getCodes());
        assertEquals(List.of(other), leaf.getCodes());
    }

    @Test
    void whatWasWrittenAboutAMergedCodeIsKept() {
        study.edit(() -> {
            trust.setDescriptionFr("croire");
            confidence.setDescriptionFr("s’en remettre");
            confidence.setInclusionFr("dit explicitement");
        });
        study.execute(study.changes().merge(List.of(confidence), trust));
        assertEquals("croire\ns’en remettre", trust.getDescriptionFr());
        assertEquals("dit explicitement", trust.getInclusionFr());
    }

    @Test
    void passagesOfADeletedBranchAreListedAndGoWhereTheyAreSent() {
        var leaf = study.code(trust, "feuille");
        var one = study.coding(ana, interview, trust, 0, 5);
        var two = study.coding(ana, interview, leaf, 3, 8);
        var change = study.changes().delete(List.of(trust), true, new Fate.ToCode(confidence));
        assertEquals(List.of(new Listed.Recoded(one, trust, confidence), new Listed.Recoded(two, leaf, confidence)), change.passages());
        assertEquals(List.of(trust, leaf), change.removed());
        study.execute(change);
        assertSame(confidence, two.getCode());
        assertEquals(List.of(confidence), study.scheme().getCodes());
    }

    @Test
    void passagesAreDeletedOnDemandAndListed() throws Exception {
        var gone = study.coding(ana, interview, trust, 0, 5);
        var stays = study.coding(ana, interview, confidence, 0, 5);
        var memo = study.memo("mémo", gone, trust);
        var change = study.changes().delete(List.of(trust), true, new Fate.Delete());
        assertEquals(List.of(new Listed.Deleted(gone, trust)), change.passages());
        assertEquals(2, change.references(false).size());
        study.execute(change);
        assertEquals(List.of(stays), study.all());
        assertNull(memo.getLinks().getFirst().getTarget());
        study.session().save();
    }

    @Test
    void codesBelowADeletedCodeMoveUp() {
        var middle = study.code(trust, "milieu");
        var leaf = study.code(middle, "feuille");
        var passage = study.coding(ana, interview, middle, 0, 5);
        study.execute(study.changes().delete(List.of(trust, middle), false, new Fate.ToCode(leaf)));
        assertEquals(List.of(leaf, confidence), study.scheme().getCodes());
        assertSame(leaf, passage.getCode());
    }

    @Test
    void passagesGoToTheClosestCodeAboveThatStays() {
        var middle = study.code(trust, "milieu");
        var leaf = study.code(middle, "feuille");
        var passage = study.coding(ana, interview, leaf, 0, 5);
        study.execute(study.changes().delete(List.of(middle), true, new Fate.ToAbove()));
        assertSame(trust, passage.getCode());
    }

    @Test
    void passagesCannotGoToACodeThatGoesOrToNone() {
        var leaf = study.code(trust, "feuille");
        assertThrows(IllegalArgumentException.class, () -> study.changes().delete(List.of(trust), true, new Fate.ToCode(leaf)));
        assertThrows(IllegalArgumentException.class, () -> study.changes().delete(List.of(trust), true, new Fate.ToAbove()));
    }

    @Test
    void aSplitCodeKeepsWhatIsNotAssigned() {
        var one = study.coding(ana, interview, trust, 0, 5);
        var two = study.coding(ana, interview, trust, 6, 9);
        var three = study.coding(ana, interview, trust, 10, 12);
        var twin = study.coding(ana, interview, confidence, 10, 12);
        var set = study.set("dimension", trust);
        var fresh = Studied.fresh("nouvelle");
        study.execute(study.changes().split(trust, List.of(new Branch(fresh, List.of(two)), new Branch(confidence, List.of(three))), false));
        assertSame(trust, one.getCode());
        assertSame(fresh, two.getCode());
        assertEquals(List.of(one, two, twin), study.all());
        assertEquals(List.of(trust, fresh, confidence), study.scheme().getCodes());
        assertEquals(List.of(trust, fresh), set.getCodes());
    }

    @Test
    void aRulingGoesWithThePassageItIsAbout() {
        var passage = study.coding(ana, interview, trust, 0, 5);
        var ruling = study.ruling(ana, interview, trust, 0, 5, true, "dit ainsi");
        var elsewhere = study.ruling(ana, interview, trust, 7, 9, false, "non");
        var fresh = Studied.fresh("nouvelle");
        study.execute(study.changes().split(trust, List.of(new Branch(fresh, List.of(passage))), true));
        assertSame(fresh, ruling.getCode());
        assertSame(trust, elsewhere.getCode());
        assertEquals(List.of(fresh), trust.getCodes());
    }

    @Test
    void oneNameMayStandInTwoBranches() {
        var leaf = study.code(trust, "durée");
        study.code(confidence, "durée");
        var other = study.code("durée");
        assertTrue(study.changes().move(List.of(other), study.scheme(), 0).warnings().isEmpty());
        assertEquals(1, study.changes().move(List.of(other), trust, 0).warnings().size());
        study.execute(study.changes().move(List.of(other), trust, 0));
        assertEquals(List.of(other, leaf), trust.getCodes());
    }

    @Test
    void codesAreMovedAmongTheirOwn() {
        var third = study.code("tiers");
        study.execute(study.changes().move(List.of(trust), study.scheme(), 3));
        assertEquals(List.of(confidence, third, trust), study.scheme().getCodes());
        study.execute(study.changes().move(List.of(trust, confidence), study.scheme(), 2));
        assertEquals(List.of(third, trust, confidence), study.scheme().getCodes());
        assertTrue(study.changes().move(List.of(trust), study.scheme(), 1).isNone());
        assertThrows(IllegalArgumentException.class, () -> study.changes().move(List.of(trust), trust, 0));
    }

    @Test
    void passagesOfCodesThatDoNotFitAnyMoreAreToBeChecked() {
        var families = study.typology("familles", "publique", "privée");
        var types = study.typology("formes", "alliance");
        var typed = study.code(trust, "publique");
        study.edit(() -> {
            trust.setTypology(families);
            typed.setCategory(families.getCategories().getFirst());
        });
        var passage = study.coding(ana, interview, typed, 0, 5);
        var change = study.changes().retype(trust, Optional.of(types), Optional.empty());
        assertEquals(List.of(passage), change.passages(Listed.ToCheck.class).stream().map(Listed.ToCheck::passage).toList());
        assertEquals("La catégorie «\u00a0publique\u00a0» n’est pas dans la typologie «\u00a0formes\u00a0».",
                change.passages(Listed.ToCheck.class).getFirst().why().fr());
        study.execute(change);
        assertSame(types, trust.getTypology());
        assertSame(typed, passage.getCode());
        assertTrue(study.changes().retype(trust, Optional.empty(), Optional.empty()).passages().isEmpty());
    }

    @Test
    void whatBearsAMergedCategoryFollows() {
        var families = study.typology("familles", "publique", "communale", "privée");
        var kept = families.getCategories().get(0);
        var gone = families.getCategories().get(1);
        study.edit(() -> trust.setCategory(gone));
        var definition = Studied.named(CodingFactory.eINSTANCE.createAttributeDefinition(), "famille");
        var value = Studied.identified(CodingFactory.eINSTANCE.createAttributeValue());
        var alliance = study.alliance("cas");
        study.edit(() -> {
            study.scheme().getAttributes().add(definition);
            value.setDefinition(definition);
            value.getCategories().addAll(List.of(gone, kept));
            alliance.getValues().add(value);
        });
        var change = study.changes().mergeCategories(List.of(gone), kept);
        assertEquals(2, change.references(true).size());
        study.execute(change);
        assertSame(kept, trust.getCategory());
        assertEquals(List.of(kept), value.getCategories());
        assertEquals(2, families.getCategories().size());
    }

    @Test
    void aRemovedCategoryLeavesPassagesToBeCheckedAndSaysWhichValuesBecomeEmpty() {
        var families = study.typology("familles", "publique", "privée");
        var gone = families.getCategories().getFirst();
        var typed = study.code(trust, "publique");
        study.edit(() -> {
            trust.setTypology(families);
            typed.setCategory(gone);
        });
        var passage = study.coding(ana, interview, typed, 0, 5);
        var change = study.changes().removeCategory(gone, Optional.empty());
        assertEquals(List.of(passage), change.passages().stream().map(Listed::passage).toList());
        assertEquals(List.of(typed), change.references(false).stream().map(Reference::from).toList());
        study.execute(change);
        assertNull(typed.getCategory());
        assertEquals(1, families.getCategories().size());
    }

    @Test
    void codesCalledLikeACategoryAreRenamedWithIt() {
        var families = study.typology("familles", "confiance");
        study.edit(() -> {
            trust.setCategory(families.getCategories().getFirst());
            confidence.setCategory(families.getCategories().getFirst());
        });
        study.execute(study.changes().renameCategory(families.getCategories().getFirst(), "crédit", null));
        assertEquals("crédit", trust.getNameFr());
        assertEquals("faire confiance", confidence.getNameFr());
    }

    @Test
    void aChangeLookedAtBeforeAnotherIsRefused() {
        var change = study.changes().delete(List.of(trust), true, new Fate.Delete());
        study.coding(ana, interview, trust, 0, 5);
        assertThrows(IllegalStateException.class, () -> study.execute(change));
        assertEquals(1, study.all().size());
        assertEquals(2, study.scheme().getCodes().size());
    }

    /** Whoever may refer to a code or a category is looked at; a new reference of the model fails here until it is, too. */
    @Test
    void everyReferenceToACodeOrACategoryIsKnown() {
        var known = new TreeSet<>(List.of("Code.codes", "Scheme.codes", "CodeSet.codes", "Coding.code", "Ruling.code", "Framework.themes",
                "Summary.theme", "Link.target", "Code.category", "AttributeValue.categories", "CaseActor.profile", "Step.state",
                "Population.profile", "Category.counterpart", "Category.categories", "Typology.categories"));
        var found = new TreeSet<String>();
        for (var model : List.of(CodingPackage.eINSTANCE, ProgrammesPackage.eINSTANCE)) {
            for (var type : model.getEClassifiers()) {
                if (type instanceof EClass each) {
                    each.getEReferences().stream().filter(reference -> reference.getEReferenceType()
                            .isSuperTypeOf(CodingPackage.Literals.CODE) || reference.getEReferenceType()
                                    .isSuperTypeOf(ProgrammesPackage.Literals.CATEGORY))
                            .forEach(reference -> found.add(each.getName() + "." + reference.getName()));
                }
            }
        }
        assertEquals(known, found);
    }
}
