// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Ruling;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** How far the coders agree, on what they do not, and what was settled. */
public final class AgreementSheet implements ReportTemplate {

    /** The coefficients that a report shows; the others are a command away. */
    static final List<String> SHOWN = List.of("code", "set", "document", "coder", "other", "round", "of", "krippendorff-alpha", "percent-agreement",
            "gwet-ac", "decisions", "disagreements");
    private static final int MOST = 40;
    private static final Label TITLE = new Label("Agreement between coders", "Accord entre codeurs");
    private static final Label FIGURES = new Label("How far they agree", "Degré d’accord");
    private static final Label OVERALL = new Label("Krippendorff’s alpha %s, percent agreement %s, over %s units and %s coders",
            "Alpha de Krippendorff %s, pourcentage d’accord %s, sur %s unités et %s codeurs");
    private static final Label DIFFERENCES = new Label("On what they differ", "Points de désaccord");
    private static final Label GIVEN = new Label("given by %s, not by %s", "donné par %s, non par %s");
    private static final Label MORE = new Label("%s more disagreements are not listed here.", "%s autres désaccords ne sont pas listés ici.");
    private static final Label SETTLED = new Label("What was settled", "Arbitrages");
    private static final Label KEPT = new Label("kept", "retenu");
    private static final Label DROPPED = new Label("dropped", "écarté");
    private static final Label METHOD = new Label("Method", "Méthode");
    private static final Label NO_CODERS = new Label("Agreement needs at least two coders who coded the same document.",
            "L’accord suppose au moins deux codeurs ayant codé un même document.");

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Label label() {
        return new Label("Agreement report", "Rapport d’accord");
    }

    @Override
    public Label description() {
        return new Label("Coefficients per code, pair, round and document, the disagreements with their passages and what was settled; for the team.",
                "Coefficients par code, paire, vague et document, désaccords avec leurs passages et arbitrages ; pour l’équipe.");
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var result = result(source, progress);
        page.draft.lead(overall(page, result));
        page.draft.heading(1, FIGURES);
        for (var table : result.tables().values()) {
            if (!table.key().equals("disagreements") && !table.key().equals("overall")) {
                ResultGrid.add(page, table, result.decimals(), SHOWN);
            }
        }
        result.remarks(name -> Label.same(name)).forEach(page.draft::note);
        differences(page, result.table("disagreements"));
        settled(page);
        page.draft.heading(1, METHOD).body(result.citation().method()).note(result.citation().formula());
        page.draft.points(result.citation().references());
        return page.build(TITLE, "", new Label("Agreement between the coders of the project", "Accord entre les codeurs du projet"));
    }

    /** {@return the figures of the project} */
    static Result result(ReportSource source, Progress progress) throws ReportException {
        try {
            var result = source.run(new AgreementReport(), Map.of(), progress);
            if (result.values().get("krippendorff-alpha") == null && result.table("codes").size() == 0) {
                throw new ReportException(NO_CODERS);
            }
            return result;
        } catch (AnalysisException refused) {
            throw new ReportException(refused.label(), refused.getCause());
        }
    }

    /** {@return the figures over all, as a sentence} */
    static String overall(Page page, Result result) {
        return page.say(OVERALL).formatted(value(page, result, "krippendorff-alpha"), value(page, result, "percent-agreement"),
                value(page, result, "units"), value(page, result, "coders"));
    }

    private static String value(Page page, Result result, String name) {
        var value = result.values().get(name);
        return value == null ? "–" : value.stripTrailingZeros().scale() <= 0 ? Numbers.number(value, page.language)
                : Numbers.rounded(value, result.decimals(), page.language);
    }

    private static void differences(Page page, Table table) {
        if (table.size() == 0) {
            return;
        }
        page.draft.heading(1, DIFFERENCES);
        var leftOut = 0;
        var units = units(table);
        for (var unit : units.stream().limit(MOST).toList()) {
            var first = unit.getFirst();
            var document = document(page, table.rowKey(first));
            var quotation = table.text(first, "quotation");
            var place = page.say(table.label(first, "document"));
            if (quotation != null && page.release.allows(document, table.number(first, "start").intValue(), table.number(first, "end").intValue())) {
                page.draft.quotation(quotation, place, document.getLanguage());
            } else {
                leftOut += quotation == null ? 0 : 1;
                page.draft.note(place);
            }
            page.draft.points(unit.stream().map(row -> page.say(table.label(row, "code")) + Wording.colon(page.language)
                    + page.say(GIVEN).formatted(page.say(table.label(row, "given")), page.say(table.label(row, "not-given")))).toList());
        }
        if (units.size() > MOST) {
            page.draft.note(page.say(MORE).formatted(page.number(units.stream().skip(MOST).mapToInt(List::size).sum())));
        }
        page.leftOut(leftOut);
    }

    /** {@return the rows of the table that are about the same unit of text, together} */
    private static List<List<Integer>> units(Table table) {
        var units = new LinkedHashMap<String, List<Integer>>();
        table.rows().forEach(row -> units.computeIfAbsent(table.rowKey(row).substring(table.rowKey(row).lastIndexOf(' ') + 1),
                first -> new ArrayList<>()).add(row));
        return List.copyOf(units.values());
    }

    /** The key of a disagreement names the codings by which the code was given. */
    private static Document document(Page page, String key) {
        return Stream.of(key.split(" ")).map(page.content()::find).flatMap(found -> found.stream())
                .filter(found -> found.eContainer() instanceof Codings).map(found -> ((Codings) found.eContainer()).getDocument()).findFirst()
                .orElse(null);
    }

    private static void settled(Page page) {
        var rulings = page.content().codings().stream().flatMap(file -> file.getRulings().stream()).toList();
        if (rulings.isEmpty()) {
            return;
        }
        page.draft.heading(1, SETTLED);
        var leftOut = 0;
        for (var ruling : rulings) {
            var document = ruling.eContainer() instanceof Codings file ? file.getDocument() : null;
            if (page.release.allows(ruling, document)) {
                page.draft.quotation(ruling.getQuotation() == null ? "" : ruling.getQuotation(), told(page, ruling, document), document.getLanguage());
            } else {
                leftOut++;
                page.draft.note(told(page, ruling, document));
            }
        }
        page.leftOut(leftOut);
    }

    private static String told(Page page, Ruling ruling, Document document) {
        var parts = new ArrayList<String>();
        parts.add(page.labels.path(ruling.getCode()) + " " + page.say(ruling.isRetained() ? KEPT : DROPPED));
        if (document != null) {
            parts.add(page.labels.name(document));
        }
        if (ruling.getReason() != null && !ruling.getReason().isBlank()) {
            parts.add(ruling.getReason().strip());
        }
        return page.joined(parts);
    }
}
