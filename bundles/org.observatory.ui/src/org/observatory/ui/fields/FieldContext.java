// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.function.Consumer;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.projects.Drafts;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.texts.Texts;

/**
 * What the fields of one form share.
 *
 * @param edits    makes their edits
 * @param change   gives a feature another value when a field was changed
 * @param drafts   keeps what they could not understand
 * @param labels   names elements, attributes and values
 * @param texts    the messages
 * @param toolkit  makes their controls
 * @param messages shows their problems at the head of the form
 * @param icons    their icons
 * @param bindings binds them to the model
 * @param opener   opens an element in the editor that shows it
 * @param itself   opens an element in an editor of its own
 * @param reflow   lays the form out again
 */
public record FieldContext(Edits edits, Change change, Drafts drafts, ObservatoryLabels labels, Texts texts, FormToolkit toolkit,
        IMessageManager messages, Icons icons, DataBindingContext bindings, Consumer<EObject> opener, Consumer<EObject> itself,
        Runnable reflow) {

    /** What happens when a field was changed: as a rule the value is set, by a command. */
    @FunctionalInterface
    public interface Change {
        /**
         * Gives a feature another value, or lets it be.
         *
         * @param element whose feature
         * @param feature which
         * @param value   the value; null to leave it empty
         */
        void set(EObject element, EStructuralFeature feature, Object value);
    }

    /** {@return the same with bindings of their own, for fields that come and go within a form} */
    public FieldContext with(DataBindingContext own) {
        return with(own, reflow);
    }

    /** {@return the same with bindings and a layout of their own} */
    public FieldContext with(DataBindingContext own, Runnable layout) {
        return new FieldContext(edits, change, drafts, labels, texts, toolkit, messages, icons, own, opener, itself, layout);
    }

    /** {@return the text of values} */
    public ValueText values() {
        return new ValueText(labels);
    }
}
