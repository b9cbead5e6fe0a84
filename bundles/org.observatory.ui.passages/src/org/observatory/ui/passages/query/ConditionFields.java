// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.Comparison;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.Relation;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;
import org.observatory.ui.texts.NumberText;

/** The fields in which the value of one condition is entered. */
final class ConditionFields {

    private static final int DISTANCE = 200;
    private static final int WIDTH = 110;

    private final Composite area;
    private final QueryTexts texts;
    private final QueryChoices choices;
    private final Runnable changed;
    private final ObservatoryLabels labels;
    private Supplier<Optional<PassageQuery>> reading = Optional::empty;

    ConditionFields(Composite area, QueryTexts texts, QueryChoices choices, Runnable changed) {
        this.area = area;
        this.texts = texts;
        this.choices = choices;
        this.changed = changed;
        labels = new ObservatoryLabels(texts.language());
    }

    /** {@return the condition as it is entered; empty while something is missing or cannot be read} */
    Optional<PassageQuery> read() {
        return reading.get();
    }

    /** Gives the keyboard to the first field, if there is one. */
    void focus() {
        area.setFocus();
    }

    /** Shows the fields of a kind of condition, filled with one where there is one. */
    void show(What what, PassageQuery held) {
        for (var child : area.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(area);
        if (what.isPlain()) {
            reading = () -> Optional.of(what.plain());
        } else if (what.isRelation()) {
            relation(what, held instanceof PassageQuery.Related related ? related : null);
        } else if (what.subject() != null) {
            attribute(what, held instanceof PassageQuery.Described described ? described : null);
        } else {
            simple(what, held);
        }
        area.getParent().layout(true, true);
    }

    private void simple(What what, PassageQuery held) {
        switch (what) {
            case CODE -> reading = code(held, false);
            case SET -> element(what, held instanceof PassageQuery.OfSet of ? of.set() : null, PassageQuery.OfSet::new);
            case CASE -> element(what, held instanceof PassageQuery.OfCase of ? of.id() : null, PassageQuery.OfCase::new);
            case DOCUMENT -> element(what, held instanceof PassageQuery.OfDocument of ? of.id() : null, PassageQuery.OfDocument::new);
            case CODER -> element(what, held instanceof PassageQuery.CodedBy by ? by.coder() : null, PassageQuery.CodedBy::new);
            case ROUND -> element(what, held instanceof PassageQuery.InRound in ? in.round() : null, PassageQuery.InRound::new);
            case SPEAKER -> {
                var field = text(texts.get(what.key()), held instanceof PassageQuery.SpokenBy by ? by.name() : "", 2);
                new AutoCompleteField(field, new TextContentAdapter(), choices.speakers().toArray(String[]::new));
                reading = () -> typed(field).map(PassageQuery.SpokenBy::new);
            }
            case TEXT -> {
                var field = text(texts.get(what.key()), held instanceof PassageQuery.Saying says ? says.text() : "", 2);
                reading = () -> typed(field).map(PassageQuery.Saying::new);
            }
            case WEIGHT -> weight(held instanceof PassageQuery.Weighted range ? range : new PassageQuery.Weighted(null, null));
            default -> dated(held instanceof PassageQuery.Dated dated ? dated : null);
        }
    }

    private interface Made {
        PassageQuery of(String id);
    }

    private void element(What what, String held, Made made) {
        var field = new ElementField(area, () -> choices.of(what), texts.get(what.key()), held, changed);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
        reading = () -> field.chosen().map(made::of);
    }

    /** A code with those below it or without; in a relation, an empty field stands for any passage. */
    private Supplier<Optional<PassageQuery>> code(PassageQuery held, boolean any) {
        var of = held instanceof PassageQuery.OfCode code ? code : null;
        var field = new ElementField(area, () -> choices.of(What.CODE), texts.get(any ? "field.codeOrAny" : "what.code"),
                of == null ? null : of.code(), changed);
        GridDataFactory.fillDefaults().grab(true, false).span(any ? 1 : 2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
        var below = new Button(area, SWT.CHECK);
        below.setText(texts.get("field.below"));
        below.setSelection(of == null || of.below());
        below.addListener(SWT.Selection, event -> changed.run());
        return () -> field.chosen().<PassageQuery>map(id -> new PassageQuery.OfCode(id, below.getSelection()))
                .or(() -> any && field.control().getText().isBlank() ? Optional.of(PassageQuery.EVERYTHING) : Optional.empty());
    }

    private void relation(What what, PassageQuery.Related held) {
        Text distance = null;
        Combo measure = null;
        if (what.isMeasured()) {
            var near = held != null && held.relation() instanceof Relation.Near one ? one : null;
            distance = text(texts.get("field.distance"), String.valueOf(near == null ? DISTANCE : near.distance()), 1);
            GridDataFactory.fillDefaults().hint(50, SWT.DEFAULT).applyTo(distance);
            measure = combo(texts.get("field.measure"), List.of(texts.get("measure.characters"), texts.get("measure.paragraphs")),
                    near == null ? 0 : near.measure().ordinal());
        }
        var to = held == null ? null : held.to();
        if (to instanceof PassageQuery.OfSet set) {
            var others = new ElementField(area, () -> choices.of(What.SET), texts.get("what.set"), set.set(), changed);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(others.control());
            relation(what, distance, measure, () -> others.chosen().map(PassageQuery.OfSet::new));
        } else {
            relation(what, distance, measure, code(to, true));
        }
    }

    private void relation(What what, Text distance, Combo measure, Supplier<? extends Optional<? extends PassageQuery>> others) {
        reading = () -> {
            var far = distance == null ? Optional.of(0) : NumberText.readWhole(distance.getText(), texts.language() == Language.ENGLISH);
            var other = others.get();
            return far.isEmpty() || other.isEmpty() ? Optional.empty() : Optional.of(new PassageQuery.Related(what.relation(far.get(),
                    measure == null ? Relation.Measure.CHARACTERS : Relation.Measure.values()[measure.getSelectionIndex()]), other.get()));
        };
    }

    private void attribute(What what, PassageQuery.Described held) {
        var attributes = choices.attributes(what.subject());
        if (attributes.isEmpty()) {
            var none = new Label(area, SWT.NONE);
            none.setText(texts.get("field.noAttribute"));
            reading = Optional::empty;
            return;
        }
        var place = held == null ? 0 : Math.max(0, attributes.stream().map(AttributeDefinition::getId).toList().indexOf(held.attribute()));
        var which = combo(texts.get("field.attribute"), attributes.stream().map(labels::name).toList(), place);
        var comparison = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(comparison);
        var fields = new ComparisonFields(comparison, texts, choices, changed);
        fields.show(attributes.get(place), held == null ? null : held.comparison());
        which.addListener(SWT.Selection, event -> fields.show(attributes.get(which.getSelectionIndex()), null));
        reading = () -> fields.read().map(compared -> new PassageQuery.Described(what.subject(),
                attributes.get(which.getSelectionIndex()).getId(), compared));
    }

    private void weight(PassageQuery.Weighted held) {
        var from = text(texts.get("field.from"), held.from() == null ? "" : String.valueOf(held.from()), 1);
        var to = text(texts.get("field.to"), held.to() == null ? "" : String.valueOf(held.to()), 1);
        reading = () -> whole(from).flatMap(least -> whole(to).map(most -> new PassageQuery.Weighted(least.orElse(null), most.orElse(null))));
    }

    private static Optional<Optional<Integer>> whole(Text field) {
        var typed = field.getText();
        var read = NumberText.readWhole(typed, false);
        return typed.isBlank() ? Optional.of(Optional.empty()) : read.map(Optional::of);
    }

    private void dated(PassageQuery.Dated held) {
        var from = text(texts.get("field.fromDate"), held == null || held.from() == null ? "" : held.from().toString(), 1);
        var to = text(texts.get("field.toDate"), held == null || held.to() == null ? "" : held.to().toString(), 1);
        reading = () -> How.range(from.getText(), to.getText(), true, false).map(read -> {
            var period = (Comparison.During) read;
            return new PassageQuery.Dated(period.from(), period.to());
        });
    }

    private Text text(String name, String held, int span) {
        return text(area, name, held, span, changed);
    }

    static Text text(Composite area, String name, String held, int span, Runnable changed) {
        var field = new Text(area, SWT.BORDER);
        field.setMessage(name);
        field.setText(held);
        Names.give(field, name);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> changed.run());
        return field;
    }

    private Combo combo(String name, List<String> items, int selected) {
        return combo(area, name, items, selected, changed);
    }

    static Combo combo(Composite area, String name, List<String> items, int selected, Runnable changed) {
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        combo.setVisibleItemCount(Math.min(items.size(), 30));
        Names.give(combo, name);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private static Optional<String> typed(Text field) {
        return field.getText().isBlank() ? Optional.empty() : Optional.of(field.getText().strip());
    }

    /** The fields in which the value of an attribute is compared. */
    private static final class ComparisonFields {

        private final Composite area;
        private final QueryTexts texts;
        private final QueryChoices choices;
        private final Runnable changed;
        private Supplier<Optional<Comparison>> reading = Optional::empty;

        ComparisonFields(Composite area, QueryTexts texts, QueryChoices choices, Runnable changed) {
            this.area = area;
            this.texts = texts;
            this.choices = choices;
            this.changed = changed;
        }

        Optional<Comparison> read() {
            return reading.get();
        }

        void show(AttributeDefinition definition, Comparison held) {
            for (var child : area.getChildren()) {
                child.dispose();
            }
            GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(area);
            var ways = How.of(definition.getType());
            var how = held == null ? How.VALUE : How.of(held);
            var way = combo(area, texts.get("field.how"), ways.stream().map(each -> texts.get(each.key())).toList(),
                    Math.max(0, ways.indexOf(how)), changed);
            var value = new Composite(area, SWT.NONE);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(value);
            value(value, definition, ways.get(way.getSelectionIndex()), held);
            way.addListener(SWT.Selection, event -> {
                value(value, definition, ways.get(way.getSelectionIndex()), null);
                changed.run();
            });
            area.getParent().getParent().layout(true, true);
        }

        private void value(Composite value, AttributeDefinition definition, How how, Comparison held) {
            for (var child : value.getChildren()) {
                child.dispose();
            }
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(value);
            if (how.state().isPresent()) {
                reading = how::state;
            } else if (how == How.CONTAINS) {
                var field = text(value, texts.get("field.value"), held instanceof Comparison.Containing part ? part.text() : "", 2, changed);
                reading = () -> typed(field).map(Comparison.Containing::new);
            } else {
                fields(value, definition, held);
            }
            value.getParent().layout(true, true);
        }

        private void fields(Composite value, AttributeDefinition definition, Comparison held) {
            switch (definition.getType()) {
                case TEXT -> {
                    var field = text(value, texts.get("field.value"), held instanceof Comparison.SameText same ? same.text() : "", 2, changed);
                    reading = () -> typed(field).map(Comparison.SameText::new);
                }
                case NUMBER, DATE -> {
                    var dates = definition.getType() == AttributeType.DATE;
                    var from = text(value, texts.get(dates ? "field.fromDate" : "field.from"), from(held), 1, changed);
                    var to = text(value, texts.get(dates ? "field.toDate" : "field.to"), to(held), 1, changed);
                    reading = () -> How.range(from.getText(), to.getText(), dates, texts.language() == Language.ENGLISH);
                }
                case BOOLEAN -> {
                    var flag = combo(value, texts.get("field.value"), List.of(texts.get("flag.yes"), texts.get("flag.no")),
                            held instanceof Comparison.Flag one && !one.flag() ? 1 : 0, changed);
                    reading = () -> Optional.of(new Comparison.Flag(flag.getSelectionIndex() == 0));
                }
                case CATEGORY, CATEGORIES -> {
                    var field = new ElementField(value, () -> choices.categories(definition), texts.get("field.category"),
                            held instanceof Comparison.OfCategory of ? of.category() : null, changed);
                    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
                    reading = () -> field.chosen().map(Comparison.OfCategory::new);
                }
            }
        }

        private String from(Comparison held) {
            return held instanceof Comparison.Between range ? plain(range.from()) : held instanceof Comparison.During period && period.from() != null
                    ? period.from().toString() : "";
        }

        private String to(Comparison held) {
            return held instanceof Comparison.Between range ? plain(range.to()) : held instanceof Comparison.During period && period.to() != null
                    ? period.to().toString() : "";
        }

        private String plain(BigDecimal number) {
            return number == null ? "" : texts.language() == Language.FRENCH ? number.toPlainString().replace('.', ',') : number.toPlainString();
        }
    }
}
