// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Categorical variables of individuals, coded as numbers: the complete disjunctive table without its zeros.
 */
public final class Indicator {

    /**
     * A category of a variable.
     *
     * @param variable the number of the variable, from 0
     * @param name     its name; null for the category of those whose value is missing
     * @param count    how many individuals are in it, at least 1
     */
    public record Category(int variable, String name, int count) {
    }

    private final int individuals;
    private final List<String> variables;
    private final List<Category> categories;
    private final int[][] codes;

    private Indicator(int individuals, List<String> variables, List<Category> categories, int[][] codes) {
        this.individuals = individuals;
        this.variables = List.copyOf(variables);
        this.categories = List.copyOf(categories);
        this.codes = codes;
    }

    /**
     * Codes variables. Categories are numbered variable by variable, in the order they are met; the missing values of a
     * variable that has some are a category of their own, the last.
     *
     * @param variables the names of the variables with the values of all individuals, null for a missing one; all lists
     *                  are of the same length
     * @throws IllegalArgumentException if they are not
     */
    public static Indicator of(Map<String, ? extends List<String>> variables) {
        var size = variables.values().stream().mapToInt(List::size).max().orElse(0);
        var categories = new ArrayList<Category>();
        var codes = new int[variables.size()][];
        var at = 0;
        for (var values : variables.values()) {
            if (values.size() != size) {
                throw new IllegalArgumentException("Variables of " + size + " and " + values.size() + " individuals.");
            }
            codes[at] = code(at, values, categories);
            at++;
        }
        return new Indicator(size, List.copyOf(variables.keySet()), categories, codes);
    }

    private static int[] code(int variable, List<String> values, List<Category> categories) {
        var numbers = new LinkedHashMap<String, Integer>();
        values.stream().filter(Objects::nonNull).forEach(value -> numbers.putIfAbsent(value, categories.size() + numbers.size()));
        var missing = categories.size() + numbers.size();
        var codes = new int[values.size()];
        var counts = new int[numbers.size() + 1];
        for (var i = 0; i < codes.length; i++) {
            codes[i] = values.get(i) == null ? missing : numbers.get(values.get(i));
            counts[codes[i] - categories.size()]++;
        }
        var first = categories.size();
        numbers.forEach((name, number) -> categories.add(new Category(variable, name, counts[number - first])));
        if (counts[numbers.size()] > 0) {
            categories.add(new Category(variable, null, counts[numbers.size()]));
        }
        return codes;
    }

    /** How many individuals there are. */
    public int individuals() {
        return individuals;
    }

    /** The names of the variables. */
    public List<String> variables() {
        return variables;
    }

    /** The categories of all variables, by number. */
    public List<Category> categories() {
        return categories;
    }

    /**
     * The number of the category that an individual is in.
     *
     * @param individual from 0
     * @param variable   from 0
     */
    public int code(int individual, int variable) {
        return codes[variable][individual];
    }

    /** The categories of all individuals on a variable; not to be changed. */
    int[] codes(int variable) {
        return codes[variable];
    }
}
