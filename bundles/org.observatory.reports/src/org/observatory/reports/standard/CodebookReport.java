// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.Protection;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** The codes with what they mean, when they are given and when not, what was decided about them and how often they were given. */
public final class CodebookReport implements ReportTemplate {

    /** In place of a number that is not shown. */
    private static final String HIDDEN = "–";
    private static final Label TITLE = new Label("Codebook", "Grille de codage");
    private static final Label CODES = new Label("codes", "codes");
    private static final Label CODE = new Label("code", "code");
    private static final Label PASSAGES = new Label("coded passages", "passages codés");
    private static final Label PASSAGE = new Label("coded passage", "passage codé");
    private static final Label OVERVIEW = new Label("Overview", "Vue d’ensemble");
    private static final Label OWN = new Label("Passages", "Passages codés");
    private static final Label BELOW = new Label("with codes below", "avec les codes de niveau inférieur");
    private static final Label INCLUSION = new Label("When to use it", "Critères d’inclusion");
    private static final Label EXCLUSION = new Label("When not to use it", "Critères d’exclusion");
    private static final Label EXAMPLE = new Label("Example", "Exemple");
    private static final Label SETS = new Label("Code sets", "Ensembles de codes");
    private static final Label WHERE = new Label("Place", "Place");
    private static final int DEEPEST = 3;
    private static final String INDENT = "\u2003";

    @Override
    public String id() {
        return "codebook";
    }

    @Override
    public Label label() {
        return TITLE;
    }

    @Override
    public Label description() {
        return new Label("All codes with their definitions, criteria, examples, decisions and counts, for the team and for an appendix.",
                "Tous les codes avec définitions, critères, exemples, décisions et effectifs, pour l’équipe et pour une annexe.");
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var scheme = page.content().scheme();
        if (scheme.getCodes().isEmpty()) {
            throw new ReportException(new Label("The project has no codes yet.", "Le projet n’a pas encore de codes."));
        }
        var counts = CodeCounts.of(scheme, source.passages(), Page.ALL);
        var codes = Codes.all(scheme);
        var total = codes.stream().mapToInt(code -> counts.of(code).own()).sum();
        var shown = shown(codes, counts, source.charts().protection());
        page.draft.lead(page.count(codes.size(), CODE, CODES) + " · " + page.count(total, PASSAGE, PASSAGES));
        overview(page, codes, counts, shown);
        if (shown.size() < codes.size()) {
            page.draft.note(page.say(source.charts().protection().said()));
        }
        var leftOut = 0;
        for (var code : codes) {
            progress.check();
            leftOut += code(page, code, counts, shown);
        }
        page.leftOut(leftOut);
        return page.build(TITLE, "", new Label("The codes of the project, with their definitions and counts",
                "Les codes du projet, avec leurs définitions et leurs effectifs"));
    }

    /** The codes whose number of passages may be told: the total is told, too. */
    private static Set<Code> shown(List<Code> codes, CodeCounts counts, Protection protection) {
        var table = Table.builder("codes", Label.same("")).column("name", Label.same(""), Kind.TEXT).column("passages", Label.same(""), Kind.NUMBER);
        codes.forEach(code -> table.row(code.getId(), code.getId(), BigDecimal.valueOf(counts.of(code).own())));
        var safe = protection.of(table.build());
        return safe.rows().filter(row -> safe.number(row, "passages") != null).mapToObj(codes::get).collect(Collectors.toSet());
    }

    /** Whether nothing is hidden of a code and of those below it. */
    private static boolean isShown(Code code, Set<Code> shown) {
        return shown.contains(code) && code.getCodes().stream().allMatch(below -> isShown(below, shown));
    }

    private static void overview(Page page, List<Code> codes, CodeCounts counts, Set<Code> shown) {
        page.draft.heading(1, OVERVIEW);
        var rows = new ArrayList<List<String>>();
        for (var code : codes) {
            var count = counts.of(code);
            rows.add(List.of(INDENT.repeat(Codes.depth(code)) + page.labels.name(code), shown.contains(code) ? page.number(count.own()) : HIDDEN,
                    code.getCodes().isEmpty() ? "" : isShown(code, shown) ? page.number(count.below()) : HIDDEN));
        }
        page.draft.grid("", List.of(new Block.Column(Wording.capital(page.say(CODE)), 60, false), new Block.Column(page.say(OWN), 18, true),
                new Block.Column(page.say(BELOW), 22, true)), rows);
    }

    /** {@return how many quotations of decisions are not shown} */
    private static int code(Page page, Code code, CodeCounts counts, Set<Code> shown) {
        var labels = page.labels;
        var draft = page.draft;
        draft.heading(Math.min(DEEPEST, Codes.depth(code) + 1), labels.name(code));
        draft.body(labels.pick(code.getDescriptionFr(), code.getDescriptionEn()));
        var facts = Page.facts();
        facts.add(page.fact(WHERE, code.eContainer() instanceof Code above ? labels.path(above) : ""));
        facts.add(page.fact(INCLUSION, labels.pick(code.getInclusionFr(), code.getInclusionEn())));
        facts.add(page.fact(EXCLUSION, labels.pick(code.getExclusionFr(), code.getExclusionEn())));
        facts.add(page.fact(EXAMPLE, labels.pick(code.getExampleFr(), code.getExampleEn())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CODE__TYPOLOGY)), code.getTypology() == null ? "" : labels.name(code.getTypology())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CODE__CATEGORY)), code.getCategory() == null ? "" : labels.path(code.getCategory())));
        facts.add(page.fact(SETS, page.names(page.content().scheme().getSets().stream().filter(set -> set.getCodes().contains(code)).toList())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CODE__AT_MOST)), code.getAtMost() == null ? "" : page.number(code.getAtMost())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CODE__EXCLUSIVE)), code.isExclusive() ? labels.flag(true) : ""));
        facts.add(page.fact(OWN, shown.contains(code) ? page.number(counts.of(code).own()) : HIDDEN));
        draft.facts(facts);
        return Decisions.of(page, code);
    }
}
