// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.exchange.cases.values.WrittenNumber;
import org.observatory.exchange.cases.values.YesNo;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.programmes.Typology;

/**
 * Finds the type of the attribute that a column holds. The types are tried from the strictest to the loosest; one fits when
 * at most one value in twenty is none of it. Every value is a text, so there always is a type.
 */
final class AttributeInference {

    /** A closed list is this short at most, and each of its values comes twice or more on average. */
    private static final int LONGEST_LIST = 30;
    private static final int FEWEST_VALUES = 6;
    private static final int LONGEST_NAME = 80;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern DATED = Pattern.compile(
            ".*\\b(?:annee|an|date|depuis|debut|fin|creation|lancement|signature|fondation|year|since|start|end|founded|signed)\\b.*");

    private final List<Typology> typologies;

    /** With the typologies that a column may name the categories of. */
    AttributeInference(List<Typology> typologies) {
        this.typologies = typologies;
    }

    Fresh of(ColumnCells cells) {
        var heading = cells.heading();
        if (cells.values().isEmpty()) {
            return Fresh.of(heading, AttributeType.TEXT);
        }
        if (isYesNo(cells)) {
            return Fresh.of(heading, AttributeType.BOOLEAN);
        }
        if (isDate(cells)) {
            return Fresh.of(heading, AttributeType.DATE);
        }
        if (fits(cells, AttributeType.NUMBER)) {
            return new Fresh(heading, AttributeType.NUMBER, unit(cells), null, List.of());
        }
        return known(cells).or(() -> closed(cells)).orElse(Fresh.of(heading, AttributeType.TEXT));
    }

    /** The attribute of a type chosen by hand: what is inferred where it has that type. */
    Fresh of(ColumnCells cells, AttributeType type) {
        var inferred = of(cells);
        if (inferred.type() == type) {
            return inferred;
        }
        return switch (type) {
            case TEXT, BOOLEAN, DATE -> Fresh.of(cells.heading(), type);
            case NUMBER -> new Fresh(cells.heading(), type, unit(cells), null, List.of());
            case CATEGORY -> new Fresh(cells.heading(), type, "", null, cells.distinct(false));
            case CATEGORIES -> new Fresh(cells.heading(), type, "", null, cells.distinct(true));
        };
    }

    /** The reader of a new attribute's cells. */
    static CellReader reader(Fresh fresh, ColumnStyle style) {
        var vocabulary = switch (fresh.type()) {
            case CATEGORY, CATEGORIES -> fresh.typology() == null ? Vocabulary.fresh(fresh.categories())
                    : Vocabulary.of(fresh.typology());
            default -> null;
        };
        return new CellReader(fresh.type(), style, vocabulary, fresh.unit());
    }

    private static boolean fits(ColumnCells cells, AttributeType type) {
        return cells.fit(new CellReader(type, cells.style(), null, ""));
    }

    /** Ones and zeros alone are numbers: they may count as well as tell. */
    private static boolean isYesNo(ColumnCells cells) {
        return fits(cells, AttributeType.BOOLEAN) && cells.values().stream().anyMatch(cell -> cell instanceof Cell.Flag
                || cell instanceof Cell.Text text && YesNo.read(text.text()).isPresent() && !Character.isDigit(text.text().charAt(0)));
    }

    /** Whole numbers that may be years are dates where the heading speaks of a date, or other dates stand beside them. */
    private static boolean isDate(ColumnCells cells) {
        if (!fits(cells, AttributeType.DATE)) {
            return false;
        }
        var years = cells.values().stream().filter(AttributeInference::isYear).count();
        var wholes = cells.values().stream().filter(AttributeInference::isWhole).count();
        return wholes < cells.values().size() - wholes || years == wholes && DATED.matcher(Folded.of(cells.heading())).matches();
    }

    private static boolean isWhole(Cell cell) {
        return cell.plain().strip().chars().allMatch(Character::isDigit);
    }

    private static boolean isYear(Cell cell) {
        var text = cell.plain().strip();
        return isWhole(cell) && text.length() == 4 && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR;
    }

    private static String unit(ColumnCells cells) {
        var units = cells.values().stream().map(cell -> cell instanceof Cell.Number number ? number.percent() ? "%" : ""
                : WrittenNumber.read(cell.plain(), cells.style().numbers()).map(WrittenNumber::unit).orElse("")).distinct().toList();
        return units.size() == 1 ? units.getFirst() : "";
    }

    /** Categories of a typology that the project has: the one called like the column, else the one with the fewest others. */
    private Optional<Fresh> known(ColumnCells cells) {
        if (cells.distinct(true).size() < 2) {
            return Optional.empty();
        }
        return typologies.stream().filter(typology -> !typology.getCategories().isEmpty()).map(typology -> known(cells, typology))
                .flatMap(Optional::stream).min((a, b) -> Integer.compare(rank(a, cells), rank(b, cells)));
    }

    private static int rank(Fresh fresh, ColumnCells cells) {
        var heading = Folded.of(cells.heading());
        var typology = fresh.typology();
        return heading.equals(Folded.of(Names.text(typology.getNameFr())))
                || heading.equals(Folded.of(Names.text(typology.getNameEn()))) ? 0 : 1 + typology.getCategories().size();
    }

    private static Optional<Fresh> known(ColumnCells cells, Typology typology) {
        for (var type : List.of(AttributeType.CATEGORY, AttributeType.CATEGORIES)) {
            if (cells.fit(new CellReader(type, cells.style(), Vocabulary.closed(typology), ""))) {
                return Optional.of(new Fresh(cells.heading(), type, "", typology, List.of()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fresh> closed(ColumnCells cells) {
        var all = cells.values().size();
        if (all < FEWEST_VALUES) {
            return Optional.empty();
        }
        var several = cells.several() > 0;
        var names = cells.distinct(several);
        var parts = several ? cells.parts() : all;
        var closed = names.size() <= LONGEST_LIST && names.size() * 2 <= parts
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && name.indexOf('\n') < 0);
        return closed ? Optional.of(new Fresh(cells.heading(), several ? AttributeType.CATEGORIES : AttributeType.CATEGORY, "", null,
                names)) : Optional.empty();
    }
}
