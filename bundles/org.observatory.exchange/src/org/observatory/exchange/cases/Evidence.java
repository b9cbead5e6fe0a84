// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.exchange.cases.values.WrittenDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.ValueState;

/** The sentences, without a full stop, that say why a column is taken for what it is: « 148 valeurs sur 150 sont des nombres ». */
final class Evidence {

    static final Label REPEATED = new Label("the same stands further up", "la même valeur se trouve plus haut");

    private static final int NAMED = 8;

    private Evidence() {
    }

    static Label values(ColumnCells cells) {
        return counted(cells.values().size(), "value", "valeur");
    }

    static Label distinct(ColumnCells cells, int repeated) {
        var all = cells.values().size();
        return Label.each(language -> language == Language.FRENCH
                ? number(all - repeated, language) + " valeurs distinctes sur " + number(all, language)
                : number(all - repeated, language) + " of " + number(all, language) + " values are distinct");
    }

    static Label typed(ColumnCells.Reading reading, AttributeType type) {
        return Label.each(language -> {
            var some = number(reading.understood(), language);
            var all = number(reading.all(), language);
            return language == Language.FRENCH
                    ? some + (reading.understood() < 2 ? " valeur sur " : " valeurs sur ") + all + " "
                            + (reading.understood() < 2 ? kind(type).one().fr() : kind(type).many().fr())
                    : some + " of " + all + (reading.all() == 1 ? " value " : " values ")
                            + (reading.understood() == 1 ? kind(type).one().en() : kind(type).many().en());
        });
    }

    private record Kind(Label one, Label many) {
    }

    private static Kind kind(AttributeType type) {
        return switch (type) {
            case TEXT -> kind("is text", "are text", "est un texte", "sont des textes");
            case NUMBER -> kind("is a number", "are numbers", "est un nombre", "sont des nombres");
            case BOOLEAN -> kind("is yes or no", "are yes or no", "est oui ou non", "sont oui ou non");
            case DATE -> kind("is a date", "are dates", "est une date", "sont des dates");
            case CATEGORY -> kind("is a category", "are categories", "est une modalité", "sont des modalités");
            case CATEGORIES -> kind("names categories", "name categories", "nomme des modalités", "nomment des modalités");
        };
    }

    private static Kind kind(String oneEn, String manyEn, String oneFr, String manyFr) {
        return new Kind(new Label(oneEn, oneFr), new Label(manyEn, manyFr));
    }

    /** How the dates of a column were read, where their texts leave a choice. */
    static Optional<Label> order(ColumnCells cells, AttributeType type) {
        if (type != AttributeType.DATE || cells.values().stream().noneMatch(cell -> WrittenDate.read(cell.plain(),
                cells.style().dates()).filter(WrittenDate::doubtful).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(cells.style().dates() == WrittenDate.Order.DAY_FIRST
                ? cells.style().told() ? new Label("the day comes before the month", "le jour précède le mois")
                        : new Label("the day is taken to come before the month", "le jour est supposé précéder le mois")
                : new Label("the month comes before the day", "le mois précède le jour"));
    }

    static Optional<Label> states(ColumnCells cells) {
        if (cells.states().isEmpty()) {
            return Optional.empty();
        }
        var none = cells.states().getOrDefault(ValueState.NOT_APPLICABLE, 0);
        var unknown = cells.states().getOrDefault(ValueState.UNKNOWN, 0);
        return Optional.of(Label.each(language -> {
            var french = language == Language.FRENCH;
            var parts = new ArrayList<String>();
            if (none > 0) {
                parts.add(number(none, language) + (french ? " sans objet" : " not applicable"));
            }
            if (unknown > 0) {
                parts.add(number(unknown, language) + (french ? unknown == 1 ? " inconnue" : " inconnues" : " unknown"));
            }
            return String.join(", ", parts);
        }));
    }

    /** Which typology, or which new categories. */
    static Optional<Label> categories(Fresh fresh) {
        if (fresh.type() != AttributeType.CATEGORY && fresh.type() != AttributeType.CATEGORIES) {
            return Optional.empty();
        }
        if (fresh.typology() != null) {
            return Optional.of(Label.each(language -> (language == Language.FRENCH ? "celles de la typologie " : "those of the typology ")
                    + Wording.quote(Names.of(fresh.typology(), language == Language.FRENCH), language)));
        }
        return Optional.of(Label.each(language -> {
            var french = language == Language.FRENCH;
            var count = fresh.categories().size();
            var shown = fresh.categories().stream().limit(NAMED).map(name -> Wording.quote(name, language)).toList();
            return number(count, language) + (french ? count == 1 ? " modalité nouvelle" : " modalités nouvelles"
                    : count == 1 ? " new category" : " new categories")
                    + Wording.colon(language) + (count > NAMED ? String.join(", ", shown) + "…" : Wording.list(shown, language));
        }));
    }

    static Label counted(int count, String en, String fr) {
        return new Label(number(count, Language.ENGLISH) + " " + en + (count == 1 ? "" : "s"),
                number(count, Language.FRENCH) + " " + fr + (count < 2 ? "" : "s"));
    }

    static String number(int count, Language language) {
        return Numbers.number(BigDecimal.valueOf(count), language);
    }
}
