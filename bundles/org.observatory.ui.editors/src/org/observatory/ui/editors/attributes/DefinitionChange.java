// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.projects.Edits;

/** Changes attributes: one that has values only after it was shown what becomes of them. */
record DefinitionChange(Edits edits, EditingDomain domain, Supplier<Shell> shell) implements FieldContext.Change {

    @Override
    public void set(EObject element, EStructuralFeature feature, Object value) {
        if (!(element instanceof AttributeDefinition definition) || element.eGet(feature) == value) {
            edits.set(element, feature, value);
        } else if (feature == Literals.ATTRIBUTE_DEFINITION__TYPE || feature == Literals.ATTRIBUTE_DEFINITION__TYPOLOGY) {
            convert(definition, feature, value);
        } else if (feature == Literals.ATTRIBUTE_DEFINITION__SUBJECT && ValueCounts.of(element).of(definition) > 0) {
            var texts = Texts.ofWorkbench();
            MessageDialog.openInformation(shell.get(), texts.get("attributes.subject"),
                    texts.get("attributes.hasValues", ValueCounts.of(element).of(definition)));
        } else {
            edits.set(element, feature, value);
        }
    }

    private void convert(AttributeDefinition definition, EStructuralFeature feature, Object value) {
        var labels = ObservatoryLabels.ofWorkbench();
        var values = ValueCounts.values(definition).stream().filter(one -> one.getDefinition() == definition).toList();
        var conversion = Conversion.of(definition, feature, value, values, labels);
        if (conversion.unread().isEmpty() || new ConversionDialog(shell.get(), conversion, labels).open() == Window.OK) {
            edits.execute(Texts.ofWorkbench().get("attributes.change", labels.feature(feature), labels.name(definition)),
                    conversion.commands(domain));
        }
    }
}
