// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Programme;
import org.observatory.project.kit.World;

/** Each test changes one thing in a copy and reads what is said of it, with plain spaces instead of no-break ones. */
class DifferencesTest {

    private final World world = new World();
    private final Programme impact = world.programme("IMPACT", "2018", "2022");
    private final Study before = new Study(world.observatory());

    private List<String> french(Study after) {
        return Differences.between(before.roots(), after.roots()).stream().map(one -> plain(one.sentence().fr())).toList();
    }

    private List<String> english(Study after) {
        return Differences.between(before.roots(), after.roots()).stream().map(one -> plain(one.sentence().en())).toList();
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void aCopyDiffersInNothing() {
        assertEquals(List.of(), french(before.copy()));
    }

    @Test
    void aChangedAttributeIsSaidWithBothValues() {
        var after = before.copy();
        after.same(impact).setEnd(PartialDate.parse("2023-06"));
        after.same(impact).setPurposeFr("");

        assertEquals(List.of("Modification : IMPACT, Fin : « 2022 » → « juin 2023 »"), french(after));
        assertEquals(List.of("Changed: IMPACT, End: “2022” → “June 2023”"), english(after));
        var difference = Differences.between(before.roots(), after.roots()).getFirst();
        assertSame(after.same(impact), difference.element());
    }

    @Test
    void whatWasEmptyIsSaidToHaveBeen() {
        var after = before.copy();
        after.same(impact).setPurposeEn("Value");
        after.same(impact).setLaunch(null);

        assertEquals(List.of("Modification : IMPACT, Objet (anglais) : non renseigné → « Value »"), french(after));
    }

    @Test
    void anElementIsAddedAndRemovedWithAllUnderIt() {
        var study = world.study(impact, "IMPACT-Citoyens");
        var without = before.copy();
        without.delete(without.same(study));

        assertEquals(List.of("Suppression : Étude « IMPACT ▸ IMPACT-Citoyens » (et 1 élément qu’il contient)"), french(without));
        var removed = (Difference.Removed) Differences.between(before.roots(), without.roots()).getFirst();
        assertEquals(List.of(study.getId(), study.getSources().getFirst().getId()), removed.ids());
        assertEquals(List.of("Added: Study “IMPACT ▸ IMPACT-Citoyens” (with 1 element in it)"),
                Differences.between(without.roots(), before.roots()).stream().map(one -> one.sentence().en()).toList());
    }

    @Test
    void sourcesAreSaidOfWhatTheySupport() {
        var after = before.copy();
        after.same(impact).getSources().getFirst().setPlace("31");

        assertEquals(List.of("Modification : IMPACT, Sources : « Cahier de recherche n° 1, note 30 » → "
                + "« Cahier de recherche n° 1, note 31 »"), french(after));
    }

    @Test
    void referencesAreSaidByName() {
        var study = world.study(impact, "étude");
        study.getPopulations().add(world.population("maires"));
        var people = world.population("habitants");
        var after = before.copy();
        after.same(study).getPopulations().add(after.same(people));

        assertEquals(List.of("Modification : IMPACT ▸ étude, Populations : « maires » → « maires ; habitants »"), french(after));
    }

    @Test
    void anElementMovesToAnotherParentOrAmongItsSiblings() {
        var low = before.code("bas");
        var high = before.code("haut");
        var third = before.code("tiers");
        var after = before.copy();
        after.same(high).getCodes().add(after.same(low));
        assertEquals(List.of("Déplacement : bas : Grille de codage → haut"), french(after));

        var turned = before.copy();
        turned.scheme().getCodes().move(0, turned.same(third));
        assertEquals(List.of("Ordre : tiers"), french(turned));
    }

    @Test
    void attributeValuesAreSaidOfTheirCase() {
        var size = before.attribute("effectif", AttributeType.NUMBER);
        size.setUnit("habitants");
        var kind = before.attribute("statut", AttributeType.TEXT);
        var one = before.one("Alliance A");
        before.value(one, size, null).setNumber(new BigDecimal("1200"));
        var after = before.copy();
        after.same(one).getValues().getFirst().setNumber(new BigDecimal("1300.5"));
        after.value(after.same(one), after.same(kind), null).setState(ValueState.NOT_APPLICABLE);

        assertEquals(List.of("Modification : Alliance A, effectif : « 1 200 habitants » → « 1 300,5 habitants »",
                "Modification : Alliance A, statut : non renseigné → « sans objet »"), french(after));
    }

    @Test
    void theSameValueEnteredAnewIsNoDifference() {
        var kind = before.attribute("statut", AttributeType.TEXT);
        var one = before.one("Alliance A");
        before.value(one, kind, "association");
        var after = before.copy();
        after.delete(after.same(one).getValues().getFirst());
        after.value(after.same(one), after.same(kind), "association");

        assertEquals(List.of(), french(after));
    }

    @Test
    void aPassageIsOneValueAndItsPlaceInTheListNone() {
        var codings = before.codings(before.coder("A"), before.document("entretien", "d"));
        var code = before.code("confiance");
        var first = before.coding(codings, code, 0, 4);
        before.coding(codings, code, 10, 14);
        var after = before.copy();
        after.same(first).setStart(20);
        after.same(first).setEnd(1200);
        after.same(first).setQuotation("autre");
        after.root(Codings.class).getCodings().move(1, 0);

        assertEquals(List.of("Modification : A, entretien ▸ confiance : « autre », Passage : « “…0…4…” (0–4) » → "
                + "« “autre” (20–1 200) »"), french(after));
    }

    @Test
    void theRetainedSideOfADisagreementIsOneValue() {
        var end = world.disagreement(impact, "fin", "2022", "2023");
        var after = before.copy();
        after.same(end).getStatements().get(0).setRetained(false);
        after.same(end).getStatements().get(1).setRetained(true);

        assertEquals(List.of("Modification : IMPACT ▸ fin, Valeur retenue : « 2022 » → « 2023 »"), french(after));
    }

    @Test
    void elementsWithoutIdentityAreToldApartByTheirPlace() {
        var study = world.study(impact, "sans identité");
        study.setId(null);
        world.study(impact, "double").setId(impact.getId());
        assertEquals(List.of(), french(before.copy()));

        var after = before.copy();
        after.observatory().getProgrammes().getFirst().getStudies().getFirst().setNameFr("nommée");
        assertEquals(1, french(after).size());
    }

    @Test
    void oneIdentityForTwoKindsIsTwoElements() {
        var code = before.code("x");
        var after = before.copy();
        after.delete(after.same(code));
        after.coder("y").setId(code.getId());

        assertEquals(List.of("Ajout : Codeur ou codeuse « y »", "Suppression : Code « x »"),
                french(after).stream().sorted().toList());
    }

    @Test
    void theListIsTheSameEachTime() {
        var left = RandomEdits.study();
        var right = left.copy();
        new RandomEdits(3, "m").apply(right, 40);
        List<EObject> roots = right.roots();

        assertEquals(Differences.between(left.roots(), roots), Differences.between(left.roots(), roots));
        assertTrue(Differences.between(left.roots(), roots).size() > 10);
    }
}
