// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.observatory.analysis.Language;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryAdapterFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.tables.GridColumn;

/** A small study made by hand, with the table of its cases. */
final class Study {

    static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ObservatoryAdapterFactory(FRENCH), new BasicCommandStack());
    private final Observatory observatory = identified(MAKE.createObservatory());
    private final Scheme scheme = identified(CodingFactory.eINSTANCE.createScheme());
    private final List<Case> cases = new ArrayList<>();

    Study() {
        file(observatory);
        file(scheme);
    }

    AdapterFactoryEditingDomain domain() {
        return domain;
    }

    List<Case> cases() {
        return cases;
    }

    Territory territory(String name) {
        var territory = identified(MAKE.createTerritory());
        territory.setNameFr(name);
        observatory.getTerritories().add(territory);
        return territory;
    }

    Typology typology(String name, String... categories) {
        var typology = identified(MAKE.createTypology());
        typology.setNameFr(name);
        for (var category : categories) {
            var made = identified(MAKE.createCategory());
            made.setNameFr(category);
            typology.getCategories().add(made);
        }
        observatory.getTypologies().add(typology);
        return typology;
    }

    AttributeDefinition attribute(String name, AttributeType type, Typology typology) {
        var definition = identified(CodingFactory.eINSTANCE.createAttributeDefinition());
        definition.setNameFr(name);
        definition.setType(type);
        definition.setTypology(typology);
        scheme.getAttributes().add(definition);
        return definition;
    }

    Case alliance(String name) {
        var one = identified(CodingFactory.eINSTANCE.createCase());
        one.setNameFr(name);
        file(one);
        cases.add(one);
        return one;
    }

    CaseColumns columns() {
        return new CaseColumns(observatory, scheme, FRENCH);
    }

    /** {@return the column of a heading} */
    static GridColumn<Case> column(CaseColumns columns, String title) {
        return columns.all().stream().filter(column -> column.title().equals(title)).findFirst().orElseThrow();
    }

    CaseEditing editing(CaseColumns columns) {
        return new CaseEditing(domain, columns, FRENCH, Optional::empty);
    }

    private void file(EObject root) {
        var resource = new ObservatoryResource(URI.createURI("study:/" + ((Identified) root).getId()));
        resource.getContents().add(root);
        domain.getResourceSet().getResources().add(resource);
    }

    private static <T extends EObject> T identified(T element) {
        ((Identified) element).setId(UUID.randomUUID().toString());
        return element;
    }
}
