// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;
import org.observatory.ui.analysis.texts.AnalysisTexts;

class ChoiceFormTest {

    private static final Label HELP = new Label("Help", "Aide");

    private final Parameter<Integer> samples = new Parameter.WholeNumber("samples", new Label("Samples", "Échantillons"), HELP, 1000, 10, 20_000);
    private final Parameter<Integer> n = new Parameter.WholeNumber("n", new Label("Base", "Base"), HELP, 0, 0, Integer.MAX_VALUE);
    private final Parameter<BigDecimal> level = new Parameter.Decimal("level", new Label("Level", "Niveau"), HELP, new BigDecimal("0.95"),
            new BigDecimal("0.5"), new BigDecimal("0.999"));
    private final Parameter<Boolean> flag = new Parameter.Flag("uncoded", new Label("Uncoded", "Non codé"), HELP, false);
    private final Parameter<String> method = new Parameter.Choice("method", new Label("Method", "Méthode"), HELP, "wilson", methods());
    private final Parameter<String> rows = new Parameter.Columns("rows", new Label("Rows", "Lignes"), HELP, true, false);
    private final Parameter<String> active = new Parameter.Columns("active", new Label("Active", "Actives"), HELP, true);
    private final Parameter<String> coders = new Parameter.Text("coders", new Label("Coders", "Codeurs"), HELP, "");

    private static Map<String, Label> methods() {
        var methods = new LinkedHashMap<String, Label>();
        methods.put("wilson", Label.same("Wilson"));
        methods.put("jeffreys", Label.same("Jeffreys"));
        return methods;
    }

    private static Offer offer(Parameter<?>... parameters) {
        return new Offer(List.of(parameters), null, Map.of(), true);
    }

    private Offer onCases(Parameter<?>... parameters) throws AnalysisException {
        var table = Table.builder("cases", Label.same("cases")).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("attribute:1", new Label("Status", "Statut"), Kind.LABEL)
                .column("attribute:1:state", new Label("Status: state", "Statut : état"), Kind.TEXT)
                .column("territoryId", new Label("Territory (identity)", "Territoire (identifiant)"), Kind.TEXT)
                .column("budget", new Label("Budget", "Budget"), Kind.NUMBER);
        for (var at = 0; at < 4; at++) {
            table.row("case " + at).set("name", Label.same("Case " + at)).set("attribute:1", Label.same(at % 2 == 0 ? "new" : "old"));
        }
        return new Offer(List.of(parameters), Variables.of(Input.of(table.build())), Map.of("coders",
                Map.of("id-a", Label.same("Anne"))), true);
    }

    private static ChoiceForm french(Offer offer, Map<String, String> choices) {
        return new ChoiceForm(offer, choices, new AnalysisTexts(Language.FRENCH));
    }

    private static Field only(ChoiceForm form) {
        return form.fields().getFirst();
    }

    private static List<String> values(Field field) {
        return field.options().stream().map(Field.Option::value).toList();
    }

    @Test
    void eachKindOfParameterHasItsField() throws AnalysisException {
        var form = french(onCases(samples, level, flag, method, rows, active, coders), Map.of());
        assertEquals(List.of(Field.Kind.NUMBER, Field.Kind.NUMBER, Field.Kind.FLAG, Field.Kind.ONE, Field.Kind.ONE, Field.Kind.SEVERAL,
                Field.Kind.SEVERAL), form.fields().stream().map(Field::kind).toList());
        assertEquals(List.of("1000", "0,95", "false", "wilson", "", "", ""), form.fields().stream().map(Field::initial).toList());
        assertEquals("Échantillons", only(form).label());
    }

    @Test
    void columnsAreOfferedByNameButNotTheirStatesAndIdentities() throws AnalysisException {
        assertEquals(List.of("", "name", "attribute:1", "budget"), values(only(french(onCases(rows), Map.of()))));
        assertEquals("Statut", only(french(onCases(rows), Map.of())).options().get(2).label());
    }

    @Test
    void severalColumnsAreThoseThatSortIndividuals() throws AnalysisException {
        assertTrue(values(only(french(onCases(active), Map.of()))).contains("attribute:1"));
        assertTrue(!values(only(french(onCases(active), Map.of()))).contains("budget"));
    }

    @Test
    void withoutATableColumnsAreTyped() {
        assertEquals(Field.Kind.TEXT, only(french(offer(rows), Map.of())).kind());
    }

    @Test
    void aColumnNamedByItsHeadingIsFound() throws AnalysisException {
        assertEquals("attribute:1", only(french(onCases(rows), Map.of("rows", "statut"))).initial());
    }

    @Test
    void aColumnThatIsGoneIsStillShown() throws AnalysisException {
        var field = only(french(onCases(rows), Map.of("rows", "attribute:9")));
        assertEquals("attribute:9", field.initial());
        assertTrue(values(field).contains("attribute:9"));
    }

    @Test
    void whatIsWrongIsSaidWithTheRange() {
        var form = french(offer(samples, n, level), Map.of());
        assertEquals(Optional.of("Un nombre entier de 10 à 20\u202f000."), form.problem(form.fields().get(0), "9"));
        assertEquals(Optional.of("Un nombre entier, au moins 0."), form.problem(form.fields().get(1), "many"));
        assertEquals(Optional.of("Un nombre de 0,5 à 0,999."), form.problem(form.fields().get(2), "1,5"));
        assertEquals(Optional.empty(), form.problem(form.fields().get(0), "2\u202f000"));
        assertEquals(Optional.empty(), form.problem(form.fields().get(2), "0,9"));
    }

    @Test
    void aColumnThatIsRequiredIsAskedFor() throws AnalysisException {
        var form = french(onCases(active, rows), Map.of());
        assertEquals(Optional.of("À choisir."), form.problem(form.fields().get(1), ""));
        assertEquals(form.fields().get(1), form.firstProblem(Map.of()).orElseThrow().getKey());
        assertEquals(Optional.empty(), form.firstProblem(Map.of("rows", "name")));
    }

    @Test
    void whatIsAtItsDefaultIsNotKept() {
        var form = french(offer(samples, level, flag, method), Map.of());
        assertEquals(Map.of(), form.choices(Map.of("samples", "1 000", "level", "0,95", "flag", "false")));
        assertEquals(Map.of("samples", "500", "level", "0.9", "uncoded", "true", "method", "jeffreys"),
                form.choices(Map.of("samples", "500", "level", "0,9", "uncoded", "true", "method", "jeffreys")));
    }

    @Test
    void aReportOfTheMethodNamesEveryChoiceWithItsOption() {
        var form = french(offer(level, flag, method), Map.of());
        assertEquals(List.of("Niveau (level)\u00a0: 0,9", "Non codé (uncoded)\u00a0: non", "Méthode (method)\u00a0: Wilson"),
                form.all(Map.of("level", "0.9")));
        assertEquals(List.of("0,9"), form.values(Map.of("level", "0.9")));
    }

    @Test
    void choicesAreSaidInWords() throws AnalysisException {
        var form = french(onCases(level, flag, method, rows, coders), Map.of());
        assertEquals(List.of("Niveau\u00a0: 0,9", "Non codé\u00a0: oui", "Méthode\u00a0: Jeffreys", "Lignes\u00a0: Statut",
                "Codeurs\u00a0: Anne"), form.sentences(Map.of("level", "0.9", "uncoded", "true", "method", "jeffreys", "rows", "attribute:1",
                        "coders", "id-a")));
        assertEquals(List.of(), form.sentences(Map.of()));
    }
}
