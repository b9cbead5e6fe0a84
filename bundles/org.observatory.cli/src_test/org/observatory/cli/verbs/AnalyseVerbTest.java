// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;

class AnalyseVerbTest {

    /** Counts the rows of a table. */
    private static final class Rows implements Analysis {
        private static final Parameter<String> TABLE = new Parameter.Choice("of", Label.same("of"),
                new Label("What is counted", "Ce qui est compté"), "programmes",
                Map.of("programmes", Label.same("p"), "studies", Label.same("s")));

        @Override
        public String id() {
            return "row-count";
        }

        @Override
        public Label label() {
            return new Label("Rows", "Lignes");
        }

        @Override
        public Label description() {
            return label();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(TABLE);
        }

        @Override
        public boolean accepts(Input input) {
            return input.has("programmes");
        }

        @Override
        public Result run(Input input, Parameters parameters, Progress progress) {
            var key = parameters.get(TABLE);
            var counted = BigDecimal.valueOf(input.tables().get(key).size() + 1000L);
            var table = Table.builder("rows", new Label("Row counts", "Nombre de lignes"))
                    .column("table", new Label("Table, “key”", "Tableau"), Kind.TEXT).column("count", new Label("Rows", "Lignes"), Kind.NUMBER)
                    .column("empty", Label.same("empty"), Kind.TEXT).row("k", key + ", \"quoted\"", counted, null).build();
            return new Result(id(), parameters, Map.of("rows", table), Map.of("total", counted), List.of(Label.same("beware")),
                    citation(), input.fingerprint());
        }

        @Override
        public Citation citation() {
            return Citation.of(new Label("Counting.", "Comptage."));
        }
    }

    private static Terminal run(int expected, Language language, String... words) {
        var terminal = new Terminal(language);
        var line = new CommandLine(Verbs.of(List.of(new AnalyseVerb(List.of(new Rows())))));
        assertEquals(expected, line.run(List.of(words), terminal.console()), terminal.err());
        return terminal;
    }

    @Test
    void withoutInputTheReferenceDataAreRead() {
        var out = run(0, Language.FRENCH, "analyse", "row-count").out();
        assertTrue(out.startsWith("Lignes\n\nNombre de lignes\nTableau"), out);
        assertTrue(out.contains("1\u202f0"), out);
        assertTrue(out.endsWith("Note : beware\nMéthode : Comptage.\n"), out);
    }

    @Test
    void aParameterOfTheAnalysisIsAnOption() {
        assertTrue(run(0, Language.ENGLISH, "analyse", "row-count", "--of", "studies").out().contains("studies"));
        assertTrue(run(1, Language.ENGLISH, "analyse", "row-count", "--of", "nothing").err().contains("programmes"));
        assertTrue(run(0, Language.ENGLISH, "help", "analyse", "row-count").out().contains("What is counted [programmes]"));
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        var lines = run(0, Language.ENGLISH, "analyse", "row-count", "--format", "csv").out().lines().toList();
        assertEquals("table,count,empty", lines.getFirst());
        assertTrue(lines.get(1).matches("\"programmes, \"\"quoted\"\"\",\\d+,"), lines.get(1));
    }

    @Test
    void jsonHoldsTheWholeResult() {
        var json = run(0, Language.ENGLISH, "analyse", "row-count", "--format=json").out();
        assertTrue(json.contains("\"table\":\"programmes, \\\"quoted\\\"\""), json);
        assertTrue(json.contains("\"empty\":null") && json.contains("\"warnings\":[\"beware\"]"), json);
        assertTrue(json.contains("\"parameters\":{\"of\":\"programmes\"}"), json);
    }

    @Test
    void whatIsUnknownIsNamed() {
        assertEquals("There is no analysis “row-cuont” (did you mean “row-count”?); there are: row-count.\n",
                run(2, Language.ENGLISH, "analyse", "row-cuont").err());
        assertTrue(run(2, Language.ENGLISH, "analyse", "row-count", "--format", "xml").err().contains("text, json, csv"));
        assertTrue(run(2, Language.ENGLISH, "analyse", "row-count", "--format", "csv", "--table", "x").err().contains("rows"));
    }
}
