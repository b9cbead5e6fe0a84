// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Typology;

/** The categories that the cells of a column name: those of a typology, and those that the import makes. */
final class Vocabulary {

    private static final String BELOW = " › ";

    /**
     * A category.
     *
     * @param name     its name as it is to be written
     * @param category the category of the project; null for one that the import makes
     */
    record Choice(String name, Category category) {
    }

    private final Map<String, List<Choice>> byName = new LinkedHashMap<>();
    private final Map<String, Choice> fresh = new LinkedHashMap<>();
    private final boolean open;

    private Vocabulary(boolean open) {
        this.open = open;
    }

    /** The categories of a typology; names that it lacks are taken for new ones where it is open. */
    static Vocabulary of(Typology typology) {
        return of(typology, typology.getCompleteness() == Completeness.OPEN);
    }

    /** The categories of a typology and no others. */
    static Vocabulary closed(Typology typology) {
        return of(typology, false);
    }

    private static Vocabulary of(Typology typology, boolean open) {
        var vocabulary = new Vocabulary(open);
        typology.getCategories().forEach(category -> vocabulary.add(category, "", ""));
        return vocabulary;
    }

    /** No categories. */
    static Vocabulary none() {
        return new Vocabulary(false);
    }

    /** Categories that the import makes; other names are taken for new ones as well. */
    static Vocabulary fresh(List<String> names) {
        var vocabulary = new Vocabulary(true);
        names.forEach(name -> vocabulary.fresh.putIfAbsent(Folded.of(name), new Choice(name, null)));
        return vocabulary;
    }

    private void add(Category category, String french, String english) {
        var nameFr = Names.text(category.getNameFr());
        var nameEn = Names.text(category.getNameEn());
        var choice = new Choice(nameFr.isEmpty() ? nameEn : nameFr, category);
        Stream.of(nameFr, nameEn, french + nameFr, english + nameEn, french + nameEn).map(Folded::of)
                .filter(name -> !name.isEmpty()).distinct()
                .forEach(name -> byName.computeIfAbsent(name, first -> new ArrayList<>()).add(choice));
        category.getCategories().forEach(below -> add(below, french + nameFr + BELOW,
                english + (nameEn.isEmpty() ? nameFr : nameEn) + BELOW));
    }

    /** How many categories of the project have this name. */
    int count(String name) {
        return byName.getOrDefault(Folded.of(name), List.of()).size();
    }

    /** The category of a name, if there is just one, or a new one may be made. */
    Optional<Choice> find(String name) {
        var folded = Folded.of(name);
        var known = byName.getOrDefault(folded, List.of());
        if (known.size() == 1) {
            return Optional.of(known.getFirst());
        }
        if (known.size() > 1 || !open) {
            return Optional.empty();
        }
        return Optional.of(fresh.computeIfAbsent(folded, first -> new Choice(name.strip(), null)));
    }

    /** The name by which a cell names a category: with the group above it where its own name is not enough. */
    String written(Category category, boolean french) {
        var own = Names.of(category, french);
        if (count(own) <= 1) {
            return own;
        }
        var path = own;
        for (var above = category.eContainer(); above instanceof Category group; above = above.eContainer()) {
            path = Names.of(group, french) + BELOW + path;
        }
        return path;
    }
}
