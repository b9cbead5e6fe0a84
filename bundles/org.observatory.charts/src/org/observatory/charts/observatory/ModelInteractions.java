// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.PaintedChart;
import org.observatory.charts.painting.Symbol;

/**
 * The frame of the interactions between the seven socio-economic models of research paper no. 3. Which interact was a
 * picture that the document has lost; lines are drawn only where the codings of the project see two together.
 */
public final class ModelInteractions extends PaintedChart {

    private static final Label FRAME = new Label("A frame, not a result of the paper: its interactions were a picture that is lost. A line says only that passages "
            + "coded in this project by the two models overlap.",
            "Un cadre, non un résultat du cahier : ses interactions étaient une image, perdue. Un trait dit seulement que des passages codés dans ce "
                    + "projet par les deux modèles se chevauchent.");
    private static final Label TAKEAWAY = new Label("{0} of {1} models are coded in this project; {2} pairs meet.",
            "{0} modèles sur {1} sont codés dans ce projet ; {2} paires se rencontrent.");
    private static final Label EMPTY = new Label("No code of this project is typed by one of the {0} models yet.",
            "Aucun code de ce projet n’est encore typé par l’un des {0} modèles.");
    private static final Label LECTURE = new Label("{0} and {1} were coded together: {2}.", "{0} et {1} ont été codés ensemble : {2}.");
    private static final Label ALONE = new Label("the models are named; a solid edge says that passages are coded with the model, a line that two meet.",
            "les modèles sont nommés ; un bord plein dit que des passages sont codés avec le modèle, un trait que deux se rencontrent.");
    private static final Label CHAMP = new Label("{0} passages typed by a socio-economic model.", "{0} passages typés par un modèle socio-économique.");
    private static final Label PASSAGES = new Label("{0} passages", "{0} passages");
    private static final Label PASSAGE = new Label("1 passage", "1 passage");
    private static final Label UNLINKED = new Label("no interaction coded in this project", "aucune interaction codée dans ce projet");
    private static final Label NOTHING = new Label("not coded", "non codé");

    /** Of the seven models of the observatory. */
    public ModelInteractions() {
        super("model-interactions", new Label("Interactions of the socio-economic models (frame)", "Interactions des modèles socio-économiques (cadre)"),
                new Label("The seven socio-economic models, as a frame in which the codings of the project show which meet.",
                        "Les sept modèles socio-économiques : un cadre où les codages du projet montrent lesquels se rencontrent."),
                Audience.BOTH, new AnalysisRequest("typology-crossing", Map.of("rows", "Socio-economic models of an ecosystem")),
                List.of("rows", "columns"));
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var rows = result.table("rows");
        var table = result.table("cells");
        var numbers = new HashMap<Label, Integer>();
        rows.rows().forEach(row -> numbers.put(rows.label(row, "name"), row));
        var groups = new ArrayList<Label>();
        rows.rows().forEach(row -> {
            var group = group(rows.label(row, "above"), rows.label(row, "name"));
            if (!groups.contains(group)) {
                groups.add(group);
            }
        });
        if (groups.size() == rows.size() || !context.style().palette().tells(groups.size())) {
            groups.clear();
        }
        var links = new ArrayList<Ring.Link>();
        var values = new ArrayList<String>();
        var most = table.rows().mapToObj(row -> table.number(row, "count")).filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        for (var row = 0; row < table.size(); row++) {
            var one = numbers.get(table.label(row, "row"));
            var other = numbers.get(table.label(row, "column"));
            var count = table.number(row, "count");
            if (one < other && count != null) {
                var title = table.label(row, "row").in(language) + " – " + table.label(row, "column").in(language) + Wording.colon(language)
                        + TrajectoryMatrix.count(table.number(row, "count"), context);
                values.add(title);
                links.add(new Ring.Link(table.rowKey(row), title, one, other, fill(Label.same("{0}"), language, table.number(row, "count")),
                        table.number(row, "count").doubleValue() / most.doubleValue()));
            }
        }
        var nodes = new ArrayList<Ring.Node>();
        var passages = 0;
        var coded = 0;
        for (var row = 0; row < rows.size(); row++) {
            var hidden = rows.number(row, "coded") == null;
            var count = hidden ? 0 : rows.number(row, "coded").intValue();
            passages += count;
            coded += hidden || count > 0 ? 1 : 0;
            var name = Wording.capital(rows.label(row, "name").in(language));
            var remark = hidden ? "" : count == 0 ? fill(NOTHING, language) : count == 1 ? fill(PASSAGE, language) : fill(PASSAGES, language, count);
            nodes.add(new Ring.Node(rows.rowKey(row), hidden ? "" : name + Wording.colon(language) + remark, name, remark,
                    Math.max(0, groups.indexOf(group(rows.label(row, "above"), rows.label(row, "name")))), hidden || count > 0));
        }
        var legend = groups.size() < 2 ? List.<LegendEntry>of() : groups.stream().map(group -> new LegendEntry(Wording.capital(group.in(language)),
                new Symbol(Symbol.Form.FRAME, Ink.of(groups.indexOf(group))))).toList();
        var captions = new Captions(links.isEmpty() ? fill(ALONE, language) : fill(LECTURE, language, quote(nodes.get(links.getFirst().one()).name(), language),
                quote(nodes.get(links.getFirst().other()).name(), language), links.getFirst().text()), fill(CHAMP, language, passages),
                fill(TrajectoryMatrix.SOURCE, language), note(result, language, fill(FRAME, language)));
        return spec(result, context, coded == 0 ? fill(EMPTY, language, rows.size()) : fill(TAKEAWAY, language, coded, rows.size(), links.size()),
                new Plot.Painted(new Ring(nodes, links, fill(UNLINKED, language)), legend), captions, values, table.size() > 0 ? table : rows);
    }

    private static Label group(Label above, Label name) {
        return above == null ? name : above;
    }
}
