// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/**
 * Where passages coded by the categories of one typology meet passages coded by those of another, or of the same one. A
 * code stands for the category that types it. The tables {@code rows} and {@code columns} hold all categories of the two
 * typologies in their order (name, above: the group it belongs to, coded: how many passages), but for groups that type no
 * code themselves; {@code positions} those of the third, if there is one;
 * {@code cells} what meets: row, column, position, count, with the keys of the passages. A pair that never meets has no
 * row, and one that meets without a passage of the third typology has no position.
 */
public final class TypologyCrossing implements Analysis {

    /** The typology of the rows. */
    public static final Parameter<String> ROWS = text("rows", new Label("Rows", "Lignes"),
            new Label("The typology of the rows, by its name.", "La typologie des lignes, par son nom."));

    /** The typology of the columns. */
    public static final Parameter<String> COLUMNS = text("columns", new Label("Columns", "Colonnes"),
            new Label("The typology of the columns; empty for that of the rows.", "La typologie des colonnes ; vide pour celle des lignes."));

    /** The typology by which cells are divided. */
    public static final Parameter<String> POSITIONS = text("positions", new Label("Positions", "Positions"),
            new Label("A typology by which each cell is divided; empty for none.", "Une typologie qui divise chaque cellule ; vide pour aucune."));

    private static final Label NAME = new Label("Name", "Nom");

    private static Parameter<String> text(String name, Label label, Label help) {
        return new Parameter.Text(name, label, help, "");
    }

    @Override
    public String id() {
        return "typology-crossing";
    }

    @Override
    public Label label() {
        return new Label("Crossing of two typologies", "Croisement de deux typologies");
    }

    @Override
    public Label description() {
        return new Label("Where passages typed by one typology meet passages typed by another.",
                "Où des passages typés par une typologie en rencontrent d’autres, typés par une autre.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ROWS, COLUMNS, POSITIONS, Cooccurrence.WITHIN, Cooccurrence.DISTANCE);
    }

    @Override
    public Label reads() {
        return new Label("the coded passages, the codes and the typologies of a project.", "les passages codés, les codes et les typologies d’un projet.");
    }

    @Override
    public boolean accepts(Input input) {
        return Passages.areIn(input) && input.has("codes", "categoryId") && input.has("categories", "name", "typology", "typologyId");
    }

    /** The categories of a typology in order, what stands above each, and the codes typed by them. */
    private record Typed(Map<String, Label> categories, Map<String, Label> above, Map<String, String> ofCode) {
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var rows = typed(input, parameters.get(ROWS));
        var columns = parameters.get(COLUMNS).isBlank() ? rows : typed(input, parameters.get(COLUMNS));
        var positions = parameters.get(POSITIONS).isBlank() ? null : typed(input, parameters.get(POSITIONS));
        var passages = Passages.of(input);
        var within = parameters.get(Cooccurrence.WITHIN);
        var result = Result.builder(this, parameters, input);
        if (passages.left() > 0) {
            result.warning(passages.leftOut());
        }
        var together = new Together(passages, within, parameters.get(Cooccurrence.DISTANCE), progress);
        var cells = Table.builder("cells", new Label("Cells", "Cellules")).column("row", new Label("Row", "Ligne"), Kind.LABEL)
                .column("column", new Label("Column", "Colonne"), Kind.LABEL)
                .column("position", new Label("Position", "Position"), Kind.LABEL)
                .column("count", new Label("Meetings", "Rencontres"), Kind.NUMBER);
        var found = new LinkedHashMap<List<String>, Set<String>>();
        var counts = new LinkedHashMap<List<String>, Set<String>>();
        together.each(rows.ofCode(), columns.ofCode(), (unit, one, other) -> {
            var place = positions == null ? "" : together.third(one, other, positions.ofCode());
            var cell = List.of(rows.ofCode().get(one.code()), columns.ofCode().get(other.code()), place);
            found.computeIfAbsent(cell, any -> new LinkedHashSet<>()).addAll(List.of(one.key(), other.key()));
            counts.computeIfAbsent(cell, any -> new LinkedHashSet<>()).add(unit);
        });
        var places = new ArrayList<>(positions == null ? Set.of("") : positions.categories().keySet());
        if (positions != null) {
            places.add("");
        }
        rows.categories().forEach((row, rowName) -> columns.categories().forEach((column, columnName) -> places.forEach(place -> {
            var cell = List.of(row, column, place);
            if (counts.containsKey(cell)) {
                cells.row(String.join(" ", found.get(cell)), rowName, columnName, place.isEmpty() ? null : positions.categories().get(place),
                        BigDecimal.valueOf(counts.get(cell).size()));
            }
        })));
        result.value("meetings", counts.values().stream().mapToLong(Set::size).sum()).table(cells.build())
                .table(table("rows", new Label("Rows", "Lignes"), rows, passages)).table(table("columns", new Label("Columns", "Colonnes"), columns,
                passages));
        if (positions != null) {
            result.table(table("positions", new Label("Positions", "Positions"), positions, passages));
        }
        return result.build();
    }

    private static Table table(String key, Label label, Typed typed, Passages passages) {
        var table = Table.builder(key, label).column("name", NAME, Kind.LABEL)
                .column("above", new Label("Group", "Groupe"), Kind.LABEL)
                .column("coded", new Label("Passages", "Passages"), Kind.NUMBER);
        typed.categories().forEach((id, name) -> table.row(id).set("name", name).set("above", typed.above().get(id)).set("coded", BigDecimal.valueOf(passages.all().stream()
                .filter(passage -> id.equals(typed.ofCode().get(passage.code()))).count())));
        return table.build();
    }

    private static Typed typed(Input input, String name) throws AnalysisException {
        var categories = input.table("categories");
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var of = new LinkedHashMap<String, Label>();
        var known = new LinkedHashSet<Label>();
        for (var row = 0; row < categories.size(); row++) {
            var typology = categories.label(row, "typology");
            if (typology != null) {
                known.add(typology);
                if (typology.en().toLowerCase(Locale.ROOT).equals(wanted) || typology.fr().toLowerCase(Locale.ROOT).equals(wanted)
                        || name.strip().equals(categories.text(row, "typologyId"))) {
                    of.put(categories.rowKey(row), categories.label(row, "name"));
                }
            }
        }
        if (of.isEmpty()) {
            throw new AnalysisException(Label.each(language -> (name.isBlank()
                    ? new Label("No typology is named", "Aucune typologie n’est nommée").in(language)
                    : new Label("There is no typology with categories called ", "Il n’y a pas de typologie avec des catégories appelée ")
                            .in(language) + Wording.quote(name, language)) + Wording.semicolon(language)
                    + new Label("there are: ", "il y a\u00a0: ").in(language)
                    + String.join(Wording.semicolon(language), known.stream().map(each -> each.in(language)).toList()) + "."));
        }
        var codes = input.table("codes");
        var ofCode = new LinkedHashMap<String, String>();
        for (var row = 0; row < codes.size(); row++) {
            var category = codes.text(row, "categoryId");
            if (category != null && of.containsKey(category)) {
                ofCode.put(codes.rowKey(row), category);
            }
        }
        var above = new LinkedHashMap<String, Label>();
        var groups = new LinkedHashSet<String>();
        for (var row = 0; row < categories.size(); row++) {
            var parent = categories.has("parentId") && of.containsKey(categories.rowKey(row)) ? categories.text(row, "parentId") : null;
            if (parent != null && of.containsKey(parent)) {
                above.put(categories.rowKey(row), of.get(parent));
                groups.add(parent);
            }
        }
        groups.removeAll(ofCode.values());
        of.keySet().removeAll(groups);
        return new Typed(of, above, ofCode);
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of the places where passages coded by categories of two typologies meet.",
                "Nombre d’endroits où se rencontrent des passages codés par les catégories de deux typologies."));
    }

    @Override
    public Method method() {
        return new Method(new Label("A cell says how often the coders of this project saw the two categories together. It is their reading of "
                + "these documents, not what the authors of the typologies hold.",
                "Une cellule dit combien de fois les codeurs de ce projet ont vu ensemble les deux catégories. C’est leur lecture de ces "
                        + "documents, non ce que soutiennent les auteurs des typologies."), "",
                new Label("Cells of categories that no code is typed by stay empty: that is no finding.",
                        "Les cellules de catégories qu’aucun code ne porte restent vides : ce n’est pas un résultat."), List.of());
    }
}
