// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.ui.editors.Study.FRENCH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryAdapterFactory;
import org.observatory.ui.editors.Study;
import org.observatory.ui.fields.ValueText;
import org.observatory.ui.projects.AttributeCommands;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.projects.AttributeEntry.Given;
import org.observatory.ui.projects.AttributeEntry.Unread;

class ConversionTest {

    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ObservatoryAdapterFactory(FRENCH), new BasicCommandStack());
    private final List<AttributeValue> values = new ArrayList<>();

    private List<AttributeEntry> converted(AttributeType from, AttributeType to, AttributeEntry... entries) {
        var definition = Study.attribute("Attribut", from);
        var one = Study.alliance("Val-de-Bise");
        for (var entry : entries) {
            var value = Study.value(definition);
            one.getValues().add(value);
            AttributeCommands.of(domain, value, from, entry).forEach(domain.getCommandStack()::execute);
            values.add(value);
        }
        var conversion = Conversion.of(definition, Literals.ATTRIBUTE_DEFINITION__TYPE, to, values, FRENCH);
        var before = List.copyOf(EcoreUtil.copyAll(List.of(definition, one)));
        var step = new CompoundCommand();
        conversion.commands(domain).forEach(step::append);
        domain.getCommandStack().execute(step);
        var after = values.stream().map(AttributeEntry::of).toList();
        assertEquals(conversion.outcomes().stream().map(Conversion.Outcome::after).toList(), after);
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, List.of(definition, one)));
        return after;
    }

    @Test
    void textsThatAreNumbersBecomeNumbersAndTheOthersStayAsText() {
        assertEquals(List.of(new Given(new BigDecimal("1200.5")), new Unread("une trentaine"), AttributeEntry.UNKNOWN),
                converted(AttributeType.TEXT, AttributeType.NUMBER, new Given("1 200,5"), new Given("une trentaine"),
                        AttributeEntry.UNKNOWN));
    }

    @Test
    void whatCouldNotBeReadIsReadWhenTheTypeFitsAgain() {
        assertEquals(List.of(new Given("une trentaine")),
                converted(AttributeType.NUMBER, AttributeType.TEXT, new Unread("une trentaine")));
    }

    @Test
    void numbersThatAreYearsBecomeDates() {
        assertEquals(List.of(new Given(PartialDate.of(2019)), new Unread("12,5")),
                converted(AttributeType.NUMBER, AttributeType.DATE, new Given(new BigDecimal("2019")), new Given(new BigDecimal("12.5"))));
    }

    @Test
    void yesAndNoAreUnderstoodInBothLanguages() {
        assertEquals(List.of(new Given(true), new Given(false), new Unread("peut-être")),
                converted(AttributeType.TEXT, AttributeType.BOOLEAN, new Given("Oui"), new Given("no"), new Given("peut-être")));
    }

    @Test
    void theQuestionCountsWhatIsReadAndWhatIsNot() {
        var definition = Study.attribute("Adhérents", AttributeType.TEXT);
        for (var text : List.of("12", "une trentaine", "14")) {
            var value = Study.value(definition);
            value.setText(text);
            values.add(value);
        }
        var conversion = Conversion.of(definition, Literals.ATTRIBUTE_DEFINITION__TYPE, AttributeType.NUMBER, values, FRENCH);
        assertEquals("«\u00a0Adhérents\u00a0» devient «\u00a0nombre\u00a0». 2 valeurs se lisent ainsi\u202f; une ne se lit pas et garde son"
                + " texte, signalé dans le champ jusqu’à ce que vous saisissiez une valeur. Cela peut être annulé.",
                ConversionDialog.message(conversion, FRENCH));
    }

    @Test
    void textsBecomeTheCategoriesThatAreCalledSo() {
        var definition = Study.attribute("Domaines", AttributeType.TEXT);
        var typology = Study.typology("Domaines", "Emploi", "Santé");
        definition.setTypology(typology);
        var reader = new EntryReader(AttributeType.CATEGORIES, typology, FRENCH);
        assertEquals(new Given(List.copyOf(typology.getCategories())), reader.read(new Given("emploi ; SANTE")));
        assertEquals(new Unread("emploi ; culture"), reader.read(new Given("emploi ; culture")));
        assertEquals(new Unread("emploi ; santé"),
                new EntryReader(AttributeType.CATEGORY, typology, FRENCH).read(new Given("emploi ; santé")));
    }

    @Test
    void categoriesOfAnotherTypologyAreFoundAgainByName() {
        var former = Study.typology("Domaines", "Emploi", "Culture").getCategories();
        var reader = new EntryReader(AttributeType.CATEGORY, Study.typology("Domaines 2026", "Emploi", "Santé"), FRENCH);
        assertEquals("Emploi", new ValueText(FRENCH).write(((Given) reader.read(new Given(List.of(former.getFirst())))).value()));
        assertEquals(new Unread("Culture"), reader.read(new Given(List.of(former.getLast()))));
    }

    @ParameterizedTest
    @EnumSource
    void noTypeDropsAValue(AttributeType type) {
        for (var from : AttributeType.values()) {
            if (from == type) {
                continue;
            }
            values.clear();
            var given = switch (from) {
                case TEXT -> "ni l’un ni l’autre";
                case NUMBER -> new BigDecimal("12.5");
                case BOOLEAN -> true;
                case DATE -> PartialDate.of(2019, 10);
                case CATEGORY, CATEGORIES -> List.copyOf(Study.typology("T", "un").getCategories());
            };
            for (var entry : converted(from, type, new Given(given))) {
                assertTrue(entry instanceof Given || entry instanceof Unread(String text) && !text.isBlank(), from + " → " + type);
            }
        }
        assertNull(AttributeEntry.EMPTY.state());
    }
}
