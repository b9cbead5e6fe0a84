// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
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
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Charts;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

/** Small worlds to test in: tables, pages with marks, charts that work, refuse or break. */
public final class Worlds {

    private Worlds() {
    }

    /** {@return three towns with their inhabitants and dates, keyed a, b c and d} */
    public static Table towns() {
        return Table.builder("towns", new Label("Towns", "Villes"))
                .column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("number", new Label("Inhabitants", "Habitants"), Kind.NUMBER)
                .column("dates", new Label("Dates", "Dates"), Kind.TEXT)
                .column("big", new Label("Big", "Grande"), Kind.FLAG)
                .column("key", new Label("Identifier", "Identifiant"), Kind.TEXT)
                .row("a", Label.same("Évry"), new BigDecimal("66700.5"), "2019-10 2020-05", false, "a")
                .row("b c", new Label("Lyons", "Lyon"), new BigDecimal("520774"), null, true, "b c")
                .row("d", Label.same("Agen"), null, "2008", false, "d")
                .build();
    }

    /** {@return a page of 100 by 50 points with marks of 10 by 10 points at these places} */
    public static Drawing page(Item.Group... marks) {
        return new Drawing("page", 100, 50, Language.ENGLISH, "page", "a page", List.of(marks));
    }

    /** {@return a mark of 10 by 10 points} */
    public static Item.Group mark(String key, double x, double y) {
        return new Item.Group("mark", key, "mark " + key,
                List.of(new Item.Rectangle(new Box(x, y, 10, 10), new Colour(0, 0, 0), null)));
    }

    /** {@return a page shown at twice its size, 10 points from the left and 20 from the top} */
    public static Shown.Picture shown(Drawing page) {
        return new Shown.Picture(chart("bars", Language.ENGLISH), page, new Placement(10, 20, 2));
    }

    /** {@return a chart of one bar} */
    public static ChartSpec chart(String id, Language language) {
        var mark = new Mark("a", BigDecimal.TEN, "10", "ten", true);
        var plot = new Plot.Bars(true, false, Axis.percent(""), List.of(Category.of("Évry", "2019")),
                List.of(new Series("", List.of(mark))));
        return new ChartSpec(id, language, "Title", "Takeaway", plot, new Captions("", "", "", ""), "A bar.", towns(),
                "f");
    }

    /** {@return an input with the towns} */
    public static Input input() {
        return new Input(Map.of("towns", towns()), "f");
    }

    /** {@return a service with these charts over one analysis} */
    public static ChartService service(ChartDefinition... charts) {
        return new ChartService(new Analyses(List.of(new Echo())), new Charts(List.of(charts)));
    }

    /** A chart whose drawing is what a function says. */
    public record Given(String id, Label label, Function<ChartContext, ChartSpec> drawing)
            implements ChartDefinition {

        @Override
        public AnalysisRequest request() {
            return new AnalysisRequest("echo", id.equals("refused") ? Map.of("refuse", "true") : Map.of());
        }

        @Override
        public boolean accepts(Result result) {
            return true;
        }

        @Override
        public ChartSpec draw(Result result, ChartContext context) {
            return drawing.apply(context);
        }
    }

    /** {@return a chart that draws one bar} */
    public static Given bars(String id, Label label) {
        return new Given(id, label, context -> chart(id, context.language()));
    }

    /** Gives back what it reads, or refuses to. */
    private static final class Echo implements Analysis {

        private static final Parameter.Flag REFUSE =
                new Parameter.Flag("refuse", Label.same("refuse"), Label.same("refuse"), false);

        @Override
        public String id() {
            return "echo";
        }

        @Override
        public Label label() {
            return Label.same("echo");
        }

        @Override
        public Label description() {
            return Label.same("echo");
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(REFUSE);
        }

        @Override
        public boolean accepts(Input input) {
            return input.has("towns");
        }

        @Override
        public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
            progress.check();
            if (parameters.get(REFUSE)) {
                throw new AnalysisException(new Label("There is no figure.", "Il n’y a pas de chiffre."));
            }
            return new Result("echo", parameters, input.tables(), Map.of(), List.of(), citation(), input.fingerprint());
        }

        @Override
        public Citation citation() {
            return Citation.of(Label.same("echo"));
        }
    }
}
