// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.crossings.Crosstab;
import org.observatory.project.ProjectContent;

/**
 * Two variables of a project to be crossed: codes, categories, attributes, coders and others, any two. What is counted is by default the
 * case that mentions: each case once in a cell, however many of its passages stand there.
 */
final class CrossingInput {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String CASE = "case";
    private static final String DOCUMENT = "document";
    private static final String PASSAGE = "passage";
    private static final Label ROWS_LABEL = new Label("Rows", "Lignes");
    private static final Label COLUMNS_LABEL = new Label("Columns", "Colonnes");
    private static final Label HELP = new Label("code, category, coder, document, speaker or round; the name of an attribute; or that of a code, for"
            + " whether it is mentioned; codes and the first attribute unless asked otherwise.",
            "code, category, coder, document, speaker ou round ; le nom d’un attribut ; ou celui d’un code, pour savoir s’il est mentionné ;"
                    + " les codes et le premier attribut par défaut.");
    private static final Label CHOSEN = new Label("What passages tell, such as the code or the coder; an attribute; or whether a code is mentioned.",
            "Ce que disent les passages, comme le code ou le codeur ; un attribut ; ou si un code est mentionné.");
    private static final Label YES = new Label("mentioned", "mentionné");
    private static final Label NO = new Label("not mentioned", "non mentionné");

    private static final Parameter.Choice COUNTED = new Parameter.Choice("unit", new Label("What is counted", "Ce qui est compté"),
            new Label("Cases that mention, each once in a cell; documents; or passages, which of one case are not independent.",
                    "Les cas qui mentionnent, chacun une fois par cellule ; les documents ; ou les passages, qui d’un même cas ne sont pas"
                            + " indépendants."), CASE, units());

    private final CrossedVariable row;
    private final CrossedVariable column;
    private final String unit;
    private final Table cases;
    private final Table documents;
    private final Table codings;
    private final Map<String, Label> categories = new HashMap<>();
    private final Map<String, Label> names;

    private static Map<String, Label> units() {
        var units = new LinkedHashMap<String, Label>();
        units.put(CASE, new Label("cases that mention", "cas qui mentionnent"));
        units.put(DOCUMENT, new Label("documents", "documents"));
        units.put(PASSAGE, new Label("passages", "passages"));
        return units;
    }

    private CrossingInput(Source source, Map<String, String> choices) throws AnalysisException {
        var content = source.content();
        row = variable(content, choices, ROWS);
        column = variable(content, choices, COLUMNS);
        unit = COUNTED.parse(choices.getOrDefault(COUNTED.name(), COUNTED.defaultValue()));
        cases = source.table("cases");
        documents = source.table("documents");
        codings = source.table("codings");
        names = Elements.codeNames(content);
        var codes = source.table("codes");
        codes.rows().forEach(at -> categories.put(codes.rowKey(at), codes.label(at, "category")));
    }

    static CrossingInput of(Source source, Map<String, String> choices) throws AnalysisException {
        return new CrossingInput(source, choices);
    }

    private static CrossedVariable variable(ProjectContent content, Map<String, String> choices, String name) throws AnalysisException {
        var written = choices.getOrDefault(name, "").strip();
        return CrossedVariable.of(content, written.isEmpty() ? usual(content, name) : written);
    }

    /** What is crossed unless asked otherwise: codes with the first attribute, or with coders where there is none. */
    private static String usual(ProjectContent content, String name) {
        return name.equals(ROWS) ? "code" : CrossedVariable.choices(content).keySet().stream().filter(choice -> choice.startsWith("attribute:"))
                .findFirst().orElse("coder");
    }

    static List<Parameter<?>> parameters(ProjectContent content) {
        return List.of(variable(ROWS, ROWS_LABEL, content), variable(COLUMNS, COLUMNS_LABEL, content), COUNTED);
    }

    private static Parameter<String> variable(String name, Label label, ProjectContent content) {
        if (content == null) {
            return new Parameter.Text(name, label, HELP, "");
        }
        return new Parameter.Choice(name, label, CHOSEN, usual(content, name), CrossedVariable.choices(content));
    }

    /** Something counted. */
    private static final class Counted {
        private final List<String> cases = new ArrayList<>();
        private final Set<String> documents = new LinkedHashSet<>();
        private final List<Integer> passages = new ArrayList<>();
    }

    Input read(Progress progress) {
        var table = Table.builder(Input.DATA, new Label("What is crossed", "Ce qui est croisé")).column(Crosstab.ROW_COLUMN, row.name(), Kind.LABEL)
                .column(Crosstab.COLUMN_COLUMN, column.name(), Kind.LABEL).column(Crosstab.UNIT_COLUMN, COUNTED.label(), Kind.TEXT);
        var remarks = new ArrayList<Label>();
        var units = units(remarks);
        var joint = row.isOfPassages() && column.isOfPassages() && !(row.kind() == CrossedVariable.Kind.CODE
                && column.kind() == CrossedVariable.Kind.CODE) || row.isOfPassages() && column.kind() == CrossedVariable.Kind.MENTION
                || column.isOfPassages() && row.kind() == CrossedVariable.Kind.MENTION;
        units.forEach((id, counted) -> {
            progress.check();
            if (joint) {
                counted.passages.forEach(at -> add(table, id, told(row, at), told(column, at)));
            } else {
                add(table, id, values(row, id, counted), values(column, id, counted));
            }
        });
        say(remarks, units);
        return Input.of(table.build()).with(remarks);
    }

    /** The passages by what is counted. */
    private Map<String, Counted> units(List<Label> remarks) {
        var ofDocument = new HashMap<String, List<String>>();
        documents.rows().forEach(at -> ofDocument.put(documents.rowKey(at), split(documents.text(at, "caseId"))));
        var units = new LinkedHashMap<String, Counted>();
        if (unit.equals(CASE)) {
            cases.rows().forEach(at -> units.computeIfAbsent(cases.rowKey(at), first -> new Counted()).cases.add(cases.rowKey(at)));
            ofDocument.forEach((document, of) -> of.forEach(one -> units.get(one).documents.add(document)));
        } else if (unit.equals(DOCUMENT)) {
            ofDocument.forEach((document, of) -> {
                var counted = units.computeIfAbsent(document, first -> new Counted());
                counted.documents.add(document);
                counted.cases.addAll(of);
            });
        }
        var left = 0L;
        for (var at = 0; at < codings.size(); at++) {
            if (codings.flag(at, "leftOut") || codings.flag(at, "unplaced") || codings.text(at, "codeId") == null) {
                left++;
                continue;
            }
            var document = codings.text(at, "documentId");
            for (var id : ids(at, document, ofDocument.getOrDefault(document, List.of()))) {
                var counted = units.computeIfAbsent(id, first -> new Counted());
                counted.passages.add(at);
                if (unit.equals(PASSAGE) && counted.documents.add(document)) {
                    counted.cases.addAll(ofDocument.getOrDefault(document, List.of()));
                }
            }
        }
        Fieldwork.add(remarks, left, "passages without a code, of speakers who do not count, or that wait to be placed again",
                "passages sans code, de locuteurs hors décompte, ou à replacer");
        return units;
    }

    private List<String> ids(int at, String document, List<String> cases) {
        return switch (unit) {
            case CASE -> cases;
            case DOCUMENT -> List.of(document);
            default -> List.of(document + ":" + codings.number(at, "start") + "-" + codings.number(at, "end") + " " + codings.text(at, "coderId"));
        };
    }

    private static List<String> split(String ids) {
        return ids == null ? List.of() : List.of(ids.split(" "));
    }

    /** What a passage tells of a variable, with its key. */
    private Map<Label, Set<String>> told(CrossedVariable variable, int at) {
        var value = variable.kind() == CrossedVariable.Kind.MENTION ? variable.codes().contains(codings.text(at, "codeId")) ? YES : NO
                : variable.value(codings, categories, names, at);
        return value == null ? Map.of() : Map.of(value, Set.of(codings.rowKey(at)));
    }

    /** What is known of a unit, with the keys of what tells it. */
    private Map<Label, Set<String>> values(CrossedVariable variable, String id, Counted counted) {
        var values = new LinkedHashMap<Label, Set<String>>();
        switch (variable.kind()) {
            case CASE -> variable.entered(counted.cases).forEach(value -> values.put(value, Set.of(id)));
            case DOCUMENT -> variable.entered(List.copyOf(counted.documents)).forEach(value -> values.put(value, Set.of(id)));
            case MENTION -> {
                var keys = new LinkedHashSet<String>();
                counted.passages.stream().filter(at -> variable.codes().contains(codings.text(at, "codeId"))).forEach(at -> keys.add(codings.rowKey(at)));
                if (!counted.passages.isEmpty()) {
                    values.put(keys.isEmpty() ? NO : YES, keys.isEmpty() ? Set.of(id) : keys);
                }
            }
            case CODE, PASSAGE -> counted.passages.forEach(at -> told(variable, at)
                    .forEach((value, keys) -> values.computeIfAbsent(value, first -> new LinkedHashSet<>()).addAll(keys)));
        }
        return values;
    }

    private void add(Table.Builder table, String id, Map<Label, Set<String>> rows, Map<Label, Set<String>> columns) {
        rows.forEach((one, keys) -> columns.forEach((other, otherKeys) -> {
            var both = new LinkedHashSet<String>(keys);
            both.addAll(otherKeys);
            if (both.size() > 1) {
                both.remove(id);
            }
            table.row(String.join(" ", both), one, other, id);
        }));
        if (rows.isEmpty() != columns.isEmpty()) {
            table.row(id, rows.isEmpty() ? null : rows.keySet().iterator().next(), columns.isEmpty() ? null : columns.keySet().iterator().next(), id);
        }
    }

    private void say(List<Label> remarks, Map<String, Counted> units) {
        var ofPassages = row.isOfPassages() || column.isOfPassages() || row.kind() == CrossedVariable.Kind.MENTION
                || column.kind() == CrossedVariable.Kind.MENTION;
        if (unit.equals(CASE) && ofPassages) {
            remarks.add(new Label("What is counted is the case that mentions, once in a cell, whatever the number of its passages.",
                    "Ce qui est compté est le cas qui mentionne, une fois par cellule, quel que soit le nombre de ses passages."));
        } else if (unit.equals(PASSAGE)) {
            remarks.add(new Label("Passages of one case are not independent, and the tests take them as if they were: count cases to test.",
                    "Les passages d’un même cas ne sont pas indépendants, et les tests font comme s’ils l’étaient : comptez les cas pour tester."));
        } else if (unit.equals(DOCUMENT)) {
            var seen = new TreeSet<String>();
            if (units.values().stream().flatMap(counted -> counted.cases.stream()).anyMatch(one -> !seen.add(one))) {
                remarks.add(new Label("Documents of one case are not independent, and the tests take them as if they were: count cases to test.",
                        "Les documents d’un même cas ne sont pas indépendants, et les tests font comme s’ils l’étaient : comptez les cas pour"
                                + " tester."));
            }
        }
    }
}
