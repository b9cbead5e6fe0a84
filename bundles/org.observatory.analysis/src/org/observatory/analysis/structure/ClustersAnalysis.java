// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import static org.observatory.analysis.structure.McaAnalysis.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Column;
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
import org.observatory.analysis.Value;
import org.observatory.analysis.Variables;

/**
 * Hierarchical clustering on the axes of a multiple correspondence analysis (CAH sur ACM). Tables: {@code classes} (size, share,
 * paragon), {@code individuals} (the class of each), {@code traits} (what sets each class apart) and {@code joins} (the tree, for a
 * dendrogram: points are numbered from 1, the class made by row k is n + k).
 */
public final class ClustersAnalysis implements Analysis {

    private static final Parameter<Integer> AXES = new Parameter.WholeNumber("axes", new Label("Axes", "Axes"),
            new Label("On how many axes individuals are compared; the last axes are mostly noise.",
                    "Sur combien d’axes les individus sont comparés ; les derniers axes sont surtout du bruit."), 5, 1, 200);
    private static final Parameter<Integer> CLASSES = new Parameter.WholeNumber("classes", new Label("Classes", "Classes"),
            new Label("How many classes; 0 for the number where one class more gains least, from 3 to 10.",
                    "Le nombre de classes ; 0 pour celui où une classe de plus fait le moins gagner, de 3 à 10."), 0, 0, 100);
    private static final Parameter<Boolean> CONSOLIDATE = new Parameter.Flag("consolidate", new Label("Consolidation", "Consolidation"),
            new Label("Whether individuals move to the nearest centre after the tree was cut.",
                    "Si les individus rejoignent le centre le plus proche après la coupure de l’arbre."), true);
    private static final Parameter<BigDecimal> LEVEL = new Parameter.Decimal("traits-level",
            new Label("Level of the description", "Seuil de la description"),
            new Label("Classes are described by categories less probable by chance than this.",
                    "Les classes sont décrites par les modalités moins probables par hasard que ce seuil."),
            new BigDecimal("0.05"), new BigDecimal("0.0001"), new BigDecimal("1"));
    private static final int MOST = 10;
    /** A tree takes as many steps as there are pairs: these take half a minute. */
    private static final int MOST_INDIVIDUALS = 30_000;
    private static final Label CLASS = new Label("Class", "Classe");
    private static final Label NONE = new Label("all individuals are alike", "tous les individus sont semblables");

    @Override
    public String id() {
        return "clusters";
    }

    @Override
    public Label label() {
        return new Label("Hierarchical clustering on the axes of an MCA", "Classification ascendante hiérarchique (CAH) sur une ACM");
    }

    @Override
    public Label description() {
        return new Label("Groups individuals that resemble each other, and says by what each group is set apart.",
                "Regroupe les individus qui se ressemblent, et dit ce qui distingue chaque groupe.");
    }

    @Override
    public Label reads() {
        return new McaAnalysis().reads();
    }

    @Override
    public Label family() {
        return Families.STRUCTURE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Axes.ACTIVE, Axes.SUPPLEMENTARY, AXES, CLASSES, CONSOLIDATE, LEVEL);
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var individuals = Variables.of(input).table().size();
        if (individuals > MOST_INDIVIDUALS) {
            throw AnalysisException.tooMany(individuals, MOST_INDIVIDUALS);
        }
        var axes = Axes.of(input, parameters);
        var points = axes.mca().individuals(parameters.get(AXES));
        var step = new Label("Joining classes", "Regroupement des classes");
        var tree = Ward.of(points, done -> {
            progress.check();
            progress.report(done / 100.0, step);
        });
        var wanted = parameters.get(CLASSES) == 0 ? tree.suggested(MOST) : Math.min(parameters.get(CLASSES), points.length);
        var cut = tree.cut(wanted);
        var classes = parameters.get(CONSOLIDATE) ? Classes.consolidated(points, cut) : cut;
        progress.check();
        var result = Result.builder(this, parameters, input)
                .value("individuals", points.length)
                .value("classes", wanted)
                .value("between", Value.of(Classes.between(points, classes), NONE))
                .table(classes(axes, points, classes, wanted)).table(individuals(axes, classes))
                .table(traits(axes, classes, parameters.get(LEVEL).doubleValue())).table(joins(tree));
        axes.warnings().forEach(result::warning);
        if (parameters.get(CONSOLIDATE) && !Arrays.equals(cut, classes)) {
            result.warning(new Label("After consolidation the classes are no longer those of the tree.",
                    "Après consolidation, les classes ne sont plus celles de l’arbre."));
        }
        return result.build();
    }

    private static Table classes(Axes axes, double[][] points, int[] classes, int count) {
        var table = Table.builder("classes", new Label("Classes", "Classes")).column("class", CLASS, Kind.NUMBER)
                .column("n", new Label("Count", "Effectif"), Kind.NUMBER)
                .column("share", new Label("Share (%)", "Part (%)"), Kind.NUMBER)
                .column("paragon", new Label("Paragon", "Parangon"), Kind.LABEL);
        var names = axes.variables().individuals();
        var paragons = Classes.paragons(points, classes);
        for (var c = 0; c < count; c++) {
            var one = c;
            var members = IntStream.range(0, classes.length).filter(i -> classes[i] == one).toArray();
            var keys = String.join(" ", Arrays.stream(members).mapToObj(axes.variables().table()::rowKey).toList());
            table.row(keys, BigDecimal.valueOf(c + 1), BigDecimal.valueOf(members.length), number(100.0 * members.length / classes.length),
                    names.get(paragons[c]));
        }
        return table.build();
    }

    private static Table individuals(Axes axes, int[] classes) {
        var table = Table.builder("individuals", new Label("Individuals", "Individus"))
                .column("individual", new Label("Individual", "Individu"), Kind.LABEL).column("class", CLASS, Kind.NUMBER);
        var names = axes.variables().individuals();
        for (var i = 0; i < classes.length; i++) {
            table.row(axes.variables().table().rowKey(i), names.get(i), BigDecimal.valueOf(classes[i] + 1));
        }
        return table.build();
    }

    private static Table traits(Axes axes, int[] classes, double level) {
        var table = Table.builder("traits", new Label("Description of the classes", "Description des classes"))
                .column("class", CLASS, Kind.NUMBER)
                .column("variable", new Label("Variable", "Variable"), Kind.LABEL)
                .column("category", new Label("Category", "Modalité"), Kind.LABEL)
                .column("inClass", new Label("% of the class", "% de la classe"), Kind.NUMBER)
                .column("overall", new Label("% of all", "% de l’ensemble"), Kind.NUMBER)
                .column("test", new Label("v-test", "Valeur-test"), Kind.NUMBER)
                .column("p", new Label("p-value", "valeur p"), Kind.NUMBER);
        var active = axes.mca().active();
        add(table, axes, active, axes.active(), classes, level);
        if (axes.placed() != null) {
            add(table, axes, axes.placed(), axes.supplementary(), classes, level);
        }
        return table.build();
    }

    private static void add(Table.Builder table, Axes axes, Indicator indicator, List<Column> columns, int[] classes,
            double level) {
        var words = axes.words(indicator, columns);
        for (var trait : Classes.traits(indicator, classes, level)) {
            var column = columns.get(indicator.categories().get(trait.category()).variable());
            table.row(column.key() + "=" + words.get(trait.category()).en(), BigDecimal.valueOf(trait.group() + 1), column.label(),
                    words.get(trait.category()), number(100.0 * trait.inClass() / trait.size()), number(100.0 * trait.all() / classes.length),
                    number(trait.test()), number(trait.p()));
        }
    }

    private static Table joins(Ward tree) {
        var table = Table.builder("joins", new Label("Tree", "Arbre"))
                .column("one", new Label("One class", "Une classe"), Kind.NUMBER)
                .column("other", new Label("Other class", "Autre classe"), Kind.NUMBER)
                .column("gain", new Label("Inertia gained within", "Gain d’inertie intra"), Kind.NUMBER)
                .column("size", new Label("Count", "Effectif"), Kind.NUMBER);
        for (var k = 0; k < tree.joins().size(); k++) {
            var join = tree.joins().get(k);
            table.row("join " + (k + 1), BigDecimal.valueOf(join.one() + 1), BigDecimal.valueOf(join.other() + 1), number(join.gain()),
                    BigDecimal.valueOf(join.size()));
        }
        return table.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Hierarchical clustering after Ward on the axes of a multiple correspondence analysis, cut and consolidated",
                "Classification ascendante hiérarchique de Ward sur les axes d’une analyse des correspondances multiples, coupée puis consolidée"),
                List.of("Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American Statistical Association 58, 236–244.",
                        "Lebart, L., Morineau, A. & Piron, M. (1995). Statistique exploratoire multidimensionnelle. Paris, Dunod.",
                        "Husson, F., Josse, J. & Pagès, J. (2010). Principal component methods – hierarchical clustering – partitional clustering. Agrocampus Ouest."),
                "n_a n_b/(n_a+n_b) ‖c_a − c_b‖²/n");
    }

    @Override
    public Method method() {
        return new Method(new Label("Joins the two classes that resemble each other most, again and again, and cuts the tree where joining costs most. "
                + "A class is described by the categories that it has more or less often than chance would give.",
                "Réunit, pas à pas, les deux classes les plus semblables, et coupe l’arbre là où réunir coûte le plus. Une classe est décrite par "
                        + "les modalités qu’elle a plus, ou moins, souvent que par hasard."),
                citation().formula(), new Label("There are always classes, also where nothing is grouped: look at the share of inertia between them, "
                        + "and whether they make sense. The v-tests describe; they prove nothing, since the classes were made from the same variables.",
                        "Il y a toujours des classes, même là où rien ne se regroupe : regardez la part d’inertie entre elles, et si elles ont un sens. "
                                + "Les valeurs-tests décrivent ; elles ne prouvent rien, puisque les classes viennent des mêmes variables."),
                citation().references());
    }
}
