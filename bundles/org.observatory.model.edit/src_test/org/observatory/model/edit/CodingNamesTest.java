// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.RoleKind;

class CodingNamesTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final ObservatoryLabels french = new ObservatoryLabels(Language.FRENCH);
    private final ObservatoryLabels english = new ObservatoryLabels(Language.ENGLISH);

    @Test
    void aValueIsAnAttributeAndWhatWasEntered() {
        var value = value("Maturité", AttributeType.NUMBER);
        value.setNumber(new BigDecimal("3"));
        assertEquals("Maturité\u00a0: 3", french.name(value));
        value.getDefinition().setUnit("habitants");
        value.setNumber(new BigDecimal("1200"));
        assertEquals("1\u202f200\u00a0habitants", french.value(value));
        assertEquals("1,200\u00a0habitants", english.value(value));
    }

    @Test
    void notApplicableAndUnknownAreSaidAndNothingEnteredIsEmpty() {
        var value = value("Adhérents", AttributeType.NUMBER);
        assertEquals("", french.value(value));
        value.setState(ValueState.NOT_APPLICABLE);
        assertEquals("Adhérents\u00a0: sans objet", french.name(value));
        value.setState(ValueState.UNKNOWN);
        assertEquals("unknown", english.value(value));
    }

    @Test
    void valuesOfEachTypeReadAsTheyAreTyped() {
        var flag = value("Charte signée", AttributeType.BOOLEAN);
        flag.setFlag(false);
        assertEquals("non", french.value(flag));
        var date = value("Convention", AttributeType.DATE);
        date.setDate(PartialDate.of(2019, 10));
        assertEquals("octobre\u00a02019", french.value(date));
        var several = value("Domaines", AttributeType.CATEGORIES);
        several.getCategories().add(category("Emploi"));
        several.getCategories().add(category("Santé"));
        assertEquals("Emploi\u202f; Santé", french.value(several));
    }

    @Test
    void aSpeakerIsNamedWithTheFirstThingKnown() {
        var marie = speaker("Marie D.");
        assertEquals("Marie D.", french.name(marie));
        var age = value("Âge", AttributeType.NUMBER);
        age.setState(ValueState.UNKNOWN);
        var function = value("Fonction", AttributeType.TEXT);
        function.setText("maire");
        marie.getValues().add(age);
        marie.getValues().add(function);
        assertEquals("Marie D. (maire)", french.name(marie));
    }

    @Test
    void aStepIsADateAndAState() {
        assertEquals("2019 · déploiement", french.name(step("2019", null, "déploiement")));
        assertEquals("oct.\u00a02019 · déploiement", french.name(step("2019-10", null, "déploiement")));
        assertEquals("déploiement", french.name(step(null, null, "déploiement")));
        assertEquals("Étape", french.name(MAKE.createStep()));
    }

    @Test
    void aTrajectoryIsNamedWithItsHolder() {
        var trajectory = MAKE.createTrajectory();
        trajectory.setKind(HolderKind.TERRITORY);
        trajectory.setTerritory(ProgrammesFactory.eINSTANCE.createTerritory());
        trajectory.getTerritory().setNameFr("Val-de-Bise");
        assertEquals("Val-de-Bise", french.name(trajectory));
        trajectory.setNameFr("Coopération");
        assertEquals("Coopération (Val-de-Bise)", french.name(trajectory));
        trajectory.setNameFr("Coopération en Val-de-Bise");
        assertEquals("Coopération en Val-de-Bise", french.name(trajectory));
    }

    @Test
    void aTrajectoryGoesOnWhileItsLastStateIsOpen() {
        var trajectory = MAKE.createTrajectory();
        trajectory.getSteps().add(step("2015", "2018", "émergence"));
        trajectory.getSteps().add(step("2019", null, "déploiement"));
        assertEquals("depuis 2015", french.detail(trajectory));
        trajectory.getSteps().getLast().setEnd(PartialDate.of(2023));
        assertEquals("2015–2023", french.detail(trajectory));
        assertEquals("", french.detail(MAKE.createTrajectory()));
    }

    @Test
    void aCodedPassageIsItsCodeAndTheBeginningOfItsText() {
        var coding = MAKE.createCoding();
        coding.setQuotation("on se  fait\nconfiance depuis que les élus et les entreprises se sont rencontrés");
        assertEquals("«\u00a0on se fait confiance depuis que les élus et les…\u00a0»", french.name(coding));
        coding.setCode(MAKE.createCode());
        coding.getCode().setNameFr("Confiance");
        coding.setQuotation("on se fait confiance");
        assertEquals("Confiance\u00a0: «\u00a0on se fait confiance\u00a0»", french.name(coding));
        assertEquals("Confiance: “on se fait confiance”", english.name(coding));
    }

    @Test
    void anExcerptCutsNoCharacterInTwo() {
        assertEquals("👩‍🌾👩‍🌾…", Excerpt.of("👩‍🌾".repeat(20), 12));
        assertEquals("", Excerpt.of(null, 12));
    }

    @Test
    void aCodeInTwoBranchesIsToldApartByItsPath() {
        var scheme = MAKE.createScheme();
        var levers = MAKE.createCode();
        levers.setNameFr("Leviers");
        var trust = MAKE.createCode();
        trust.setNameFr("Confiance");
        levers.getCodes().add(trust);
        scheme.getCodes().add(levers);
        assertEquals("Confiance", french.name(trust));
        assertEquals("Leviers ▸ Confiance", french.path(trust));
    }

    @Test
    void filesOfCodersAreNamedByWhoAndWhat() {
        var codings = MAKE.createCodings();
        codings.setCoder(MAKE.createCoder());
        codings.getCoder().setNameFr("Anne");
        codings.setDocument(MAKE.createDocument());
        codings.getDocument().setOriginal("entretien 3.docx");
        assertEquals("Anne, entretien 3.docx", french.name(codings));
    }

    @Test
    void whoTakesPartIsNamedWithTheRole() {
        var actor = MAKE.createCaseActor();
        actor.setName("Les Jardins de la Bise");
        actor.setRole(RoleKind.PARTNER);
        assertEquals("Les Jardins de la Bise (partenaire)", french.name(actor));
        actor.setOrganisation(ProgrammesFactory.eINSTANCE.createOrganisation());
        actor.getOrganisation().setNameFr("ANPP");
        assertEquals("ANPP", french.actor(actor));
    }

    @Test
    void aTurnNamesWhoSpeaks() {
        var part = MAKE.createPart();
        part.setKind(PartKind.TURN);
        part.setSpeaker(speaker("Marie D."));
        assertEquals("tour de parole\u00a0: Marie D.", french.name(part));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAnIconAndANameAndCanBeEdited(EClass kind) {
        assertTrue(ObservatoryIcons.of(kind).isPresent());
        var element = kind.getEPackage().getEFactoryInstance().create(kind);
        assertFalse(french.name(element).isBlank());
        var domain = new AdapterFactoryEditingDomain(new ObservatoryAdapterFactory(french), new BasicCommandStack());
        assertTrue(SetCommand.create(domain, element, ProgrammesPackage.Literals.IDENTIFIED__ID, "x").canExecute());
    }

    static Stream<EClass> kinds() {
        return Stream.of(ProgrammesPackage.eINSTANCE, CodingPackage.eINSTANCE).flatMap(all -> all.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(kind -> !kind.isAbstract());
    }

    private static AttributeValue value(String attribute, AttributeType type) {
        var value = MAKE.createAttributeValue();
        value.setDefinition(MAKE.createAttributeDefinition());
        value.getDefinition().setNameFr(attribute);
        value.getDefinition().setType(type);
        return value;
    }

    private static Category category(String name) {
        var category = ProgrammesFactory.eINSTANCE.createCategory();
        category.setNameFr(name);
        return category;
    }

    private static Speaker speaker(String name) {
        var speaker = MAKE.createSpeaker();
        speaker.setNameFr(name);
        return speaker;
    }

    private static Step step(String date, String end, String state) {
        var step = MAKE.createStep();
        step.setDate(date == null ? null : PartialDate.parse(date));
        step.setEnd(end == null ? null : PartialDate.parse(end));
        step.setState(category(state));
        return step;
    }
}
