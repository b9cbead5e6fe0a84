// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.observatory.analysis.DateText;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.fields.ValueText;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.texts.NumberText;
import org.observatory.ui.texts.SearchWords;

/** Reads what is entered for an attribute as a value of another type, through the text people know it by. */
final class EntryReader {

    private static final Set<String> YES = Set.of("oui", "yes", "vrai", "true", "1", "o", "y", "x");
    private static final Set<String> NO = Set.of("non", "no", "faux", "false", "0", "n");

    private final AttributeType type;
    private final List<Category> categories = new ArrayList<>();
    private final ObservatoryLabels labels;

    EntryReader(AttributeType type, Typology typology, ObservatoryLabels labels) {
        this.type = type;
        this.labels = labels;
        if (typology != null) {
            typology.eAllContents().forEachRemaining(each -> {
                if (each instanceof Category category) {
                    categories.add(category);
                }
            });
        }
    }

    AttributeEntry read(AttributeEntry entry) {
        return switch (entry) {
            case AttributeEntry.Given(Object value) -> read(value).<AttributeEntry>map(AttributeEntry.Given::new)
                    .orElseGet(() -> new AttributeEntry.Unread(text(value)));
            case AttributeEntry.Unread(String text) -> read(text).<AttributeEntry>map(AttributeEntry.Given::new).orElse(entry);
            default -> entry;
        };
    }

    private String text(Object value) {
        return new ValueText(labels).write(value);
    }

    private Optional<Object> read(Object value) {
        return switch (type) {
            case TEXT -> Optional.of(text(value));
            case NUMBER -> value instanceof BigDecimal ? Optional.of(value) : number(text(value)).map(number -> number);
            case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : flag(text(value)).map(flag -> flag);
            case DATE -> value instanceof PartialDate ? Optional.of(value)
                    : DateText.read(value instanceof BigDecimal number ? number.toPlainString() : text(value)).map(date -> date);
            case CATEGORY -> categories(value).filter(found -> found.size() == 1).map(found -> found);
            case CATEGORIES -> categories(value).map(found -> found);
        };
    }

    private Optional<BigDecimal> number(String text) {
        return NumberText.read(text, labels.language() == Language.ENGLISH);
    }

    private static Optional<Boolean> flag(String text) {
        var word = SearchWords.plain(text).strip();
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private Optional<List<Category>> categories(Object value) {
        if (value instanceof List<?> former && categories.containsAll(former)) {
            return Optional.of(former.stream().map(Category.class::cast).toList());
        }
        var words = value instanceof List<?> former ? former.stream().map(this::text) : Stream.of(text(value).split("[;\\n]"));
        var found = words.map(this::category).toList();
        return found.stream().allMatch(Optional::isPresent) ? Optional.of(found.stream().map(Optional::get).distinct().toList())
                : Optional.empty();
    }

    private Optional<Category> category(String text) {
        var word = SearchWords.plain(text).strip();
        var named = categories.stream().filter(category -> Stream.of(category.getNameFr(), category.getNameEn())
                .anyMatch(name -> name != null && SearchWords.plain(name).strip().equals(word))).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
