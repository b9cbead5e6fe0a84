// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Described;
import org.observatory.ui.projects.AttributeEntry;

/** The field of an attribute whose values are typed: text, number or date. */
final class AttributeField implements TypedField {

    private final FieldContext context;
    private final Described described;
    private final AttributeDefinition definition;
    private final Held held;

    AttributeField(FieldContext context, Described described, AttributeDefinition definition) {
        this.context = context;
        this.described = described;
        this.definition = definition;
        this.held = new Held();
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        held.refresh();
    }

    @Override
    public Described element() {
        return described;
    }

    @Override
    public Object key() {
        return definition;
    }

    @Override
    public IObservableValue<Object> observe() {
        return held;
    }

    @Override
    public String write(Object value) {
        return context.values().write(value);
    }

    @Override
    public ValueText.Reading read(String typed) {
        return context.values().read(definition, typed);
    }

    @Override
    public Optional<String> unread() {
        return AttributeEntry.of(described, definition) instanceof AttributeEntry.Unread(String text) ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public String help() {
        return context.values().help(definition.getType());
    }

    @Override
    public String tip() {
        return context.labels().description(definition);
    }

    @Override
    public boolean isLong() {
        return false;
    }

    /** What is entered, as data binding wants it. */
    private final class Held extends AbstractObservableValue<Object> {

        private Object shown = doGetValue();

        @Override
        public Object getValueType() {
            return Object.class;
        }

        @Override
        protected Object doGetValue() {
            return AttributeEntry.of(described, definition) instanceof AttributeEntry.Given(Object value) ? value : null;
        }

        @Override
        protected void doSetValue(Object value) {
            context.drafts().forget(described, definition);
            context.edits().enter(described, definition, value == null ? AttributeEntry.EMPTY : new AttributeEntry.Given(value));
        }

        void refresh() {
            var before = shown;
            shown = doGetValue();
            if (!Objects.equals(before, shown)) {
                fireValueChange(Diffs.createValueDiff(before, shown));
            }
        }
    }
}
