// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.PublicationKind;
import org.observatory.model.programmes.Qualifier;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Unit;

class ObservatoryLabelsTest {

    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    private final ObservatoryLabels french = new ObservatoryLabels(Language.FRENCH);
    private final ObservatoryLabels english = new ObservatoryLabels(Language.ENGLISH);

    @Test
    void aPercentageReadsAsItIsTypedInEachLanguage() {
        var estimate = estimate("81", Unit.PERCENT, Qualifier.EXACT, "2020-05", "2019-10");
        assertEquals("81\u202f% (octobre\u00a02019 et mai\u00a02020)", french.name(estimate));
        assertEquals("81% (October\u00a02019 and May\u00a02020)", english.name(estimate));
    }

    @Test
    void aQualifierStandsBeforeItsValue() {
        assertEquals("plus de 1\u202f000", french.value(estimate("1000", Unit.COUNT, Qualifier.MORE_THAN)));
        assertEquals("about 50", english.value(estimate("50", Unit.COUNT, Qualifier.ABOUT)));
    }

    @Test
    void aProgrammeIsCalledByItsAcronym() {
        var programme = MAKE.createProgramme();
        programme.setNameFr("Impact des alliances");
        assertEquals("Impact des alliances", english.name(programme));
        programme.setAcronym("IMPACT");
        assertEquals("IMPACT", french.name(programme));
    }

    @Test
    void whatHasNoNameIsCalledByItsType() {
        assertEquals("Chiffre", french.name(MAKE.createFigure()));
        assertEquals("Conflicting sources", english.name(MAKE.createDisagreement()));
    }

    @Test
    void aFigureIsCalledByItsIndicatorAndPopulation() {
        var figure = MAKE.createFigure();
        figure.setIndicator(MAKE.createIndicator());
        figure.getIndicator().setNameFr("Agir ensemble est nécessaire");
        figure.setPopulation(MAKE.createPopulation());
        figure.getPopulation().setNameFr("Maires");
        assertEquals("Agir ensemble est nécessaire, Maires", french.name(figure));
    }

    @Test
    void aSourceIsADocumentAndAPlace() {
        assertEquals("Cahier n° 1, note\u00a030", french.name(source(PlaceKind.NOTE, "30")));
        assertEquals("Cahier n° 1, «\u00a0Les convictions\u00a0»", french.name(source(PlaceKind.BODY, "Les convictions")));
        assertEquals("Cahier n° 1, encadré\u00a02", french.name(source(PlaceKind.BOX, "2")));
        assertEquals("Cahier n° 1, cover", english.name(source(PlaceKind.COVER, null)));
    }

    @Test
    void twoFactsAtOnePlaceNameItOnce() {
        var sources = List.of(source(PlaceKind.NOTE, "30"), source(PlaceKind.NOTE, "30"), source(PlaceKind.BOX, "2"));
        assertEquals("Cahier n° 1, note\u00a030\u202f; Cahier n° 1, encadré\u00a02", french.sources(sources));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeAttributeAndValueHasAName(Language language) {
        var labels = new ObservatoryLabels(language);
        var classifiers = new ArrayList<EClassifier>(ProgrammesPackage.eINSTANCE.getEClassifiers());
        classifiers.addAll(CodingPackage.eINSTANCE.getEClassifiers());
        for (var classifier : classifiers) {
            switch (classifier) {
                case EClass type -> {
                    assertTrue(labels.type(type).length() > 2, type.getName());
                    type.getEStructuralFeatures().forEach(feature -> assertNotEquals(feature.getName(),
                            labels.feature(feature), type.getName()));
                }
                case EEnum list -> list.getELiterals().stream().map(literal -> literal.getInstance())
                        .forEach(value -> assertNotEquals(value.getName(), labels.literal(value), list.getName()));
                default -> assertEquals("PartialDate", classifier.getName());
            }
        }
    }

    @Test
    void valuesOfClosedListsAreFrenchWhateverTheLanguageOfTheWorkbench() {
        assertEquals("cahier de recherche",
                french.literal(PublicationKind.RESEARCH_PAPER));
    }

    @Test
    void commandsAndPropertiesNameElementsAsTheExplorerDoes() {
        var programme = MAKE.createProgramme();
        programme.setAcronym("PHARE");
        var provider = (IItemLabelProvider) new ObservatoryAdapterFactory(french).adapt((Object) programme,
                IItemLabelProvider.class);
        assertEquals("PHARE", provider.getText(programme));
    }

    private static Estimate estimate(String value, Unit unit, Qualifier qualifier, String... dates) {
        var estimate = MAKE.createEstimate();
        estimate.setValue(new BigDecimal(value));
        estimate.setUnit(unit);
        estimate.setQualifier(qualifier);
        Stream.of(dates).map(PartialDate::parse).forEach(estimate.getDates()::add);
        return estimate;
    }

    private static SourceReference source(PlaceKind kind, String place) {
        var source = MAKE.createSourceReference();
        source.setDocument(MAKE.createSourceDocument());
        source.getDocument().setNameFr("Cahier n° 1");
        source.setPlaceKind(kind);
        source.setPlace(place);
        return source;
    }
}
