// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.exchange.Remark;
import org.observatory.exchange.Remark.Kind;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetRemark;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;

/** Tells in sentences what an import of a sheet makes of a project: how it was understood, what is new, what was left out. */
public final class CaseReport {

    /** How many cells or cases of one kind are named one by one. */
    private static final int NAMED = 20;

    private final CaseImportPlan plan;
    private final List<ColumnProposal> columns;
    private final Label mapping;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Makes a report.
     *
     * @param plan    the import
     * @param columns what its columns become, and why
     * @param mapping the name of the mapping that was followed; null where the columns were inferred
     */
    public CaseReport(CaseImportPlan plan, List<ColumnProposal> columns, String mapping) {
        this.plan = plan;
        this.columns = columns;
        this.mapping = mapping == null ? null : Label.same(mapping);
    }

    /**
     * {@return the report as what became of a file}
     *
     * @param file the name of the file
     */
    public Entry entry(String file) {
        remarks.clear();
        sheet(plan.sheet());
        columns();
        made();
        listed(Kind.LEFT_OUT, plan.refused(), new Label("Row left out", "Ligne laissée de côté"));
        listed(Kind.CHANGED, plan.keptAsText(), new Label("Kept as text, to be made a value by hand",
                "Gardé comme texte, à transformer en valeur à la main"));
        listed(Kind.LEFT_OUT, plan.notTaken(), new Label("Not taken over, the case keeps what it holds",
                "Non repris, le cas garde ce qu’il contient"));
        listed(Kind.DOUBTFUL, plan.doubtful(), new Label("To be checked", "À vérifier"));
        absent();
        return new Entry(file, Outcome.IMPORTED, summary(), remarks);
    }

    /** {@return how many cases are new, changed and unchanged: « 12 nouveaux cas, 3 modifiés, 140 inchangés »} */
    public Label summary() {
        return Label.each(language -> {
            var french = language == Language.FRENCH;
            var added = plan.added().size();
            var changed = plan.changed().size();
            var same = plan.unchanged().size();
            return french
                    ? number(added, language) + (added < 2 ? " nouveau cas, " : " nouveaux cas, ") + number(changed, language)
                            + (changed < 2 ? " modifié, " : " modifiés, ") + number(same, language)
                            + (same < 2 ? " inchangé." : " inchangés.")
                    : number(added, language) + (added == 1 ? " new case, " : " new cases, ") + number(changed, language) + " changed, "
                            + number(same, language) + " unchanged.";
        });
    }

    private void sheet(Sheet sheet) {
        if (!sheet.others().isEmpty()) {
            say(Kind.READ_AS, language -> {
                var others = Wording.list(sheet.others().stream().map(name -> Wording.quote(name, language)).toList(), language);
                return language == Language.FRENCH
                        ? "La feuille " + Wording.quote(sheet.name(), language) + " est lue ; non lues : " + others + "."
                        : "The sheet " + Wording.quote(sheet.name(), language) + " is read; not read: " + others + ".";
            });
        }
        sheet.remarks().stream().map(SheetRemark::inOneLine).forEach(remarks::add);
    }

    private void columns() {
        if (mapping != null) {
            say(Kind.READ_AS, language -> language == Language.FRENCH
                    ? "Les colonnes suivent la correspondance " + Wording.quote(mapping.fr(), language) + "."
                    : "The columns follow the mapping " + Wording.quote(mapping.en(), language) + ".");
        }
        for (var column : columns) {
            say(Kind.READ_AS, language -> (language == Language.FRENCH ? "Colonne " : "Column ")
                    + Wording.quote(column.heading(), language) + Wording.colon(language) + column.target().label().in(language)
                    + evidence(column, language) + ".");
        }
    }

    private static String evidence(ColumnProposal column, Language language) {
        return column.evidence().stream().map(label -> Wording.semicolon(language) + label.in(language)).collect(Collectors.joining());
    }

    private void made() {
        elements(plan.newAttributes(), new Label("New attributes", "Nouveaux attributs"));
        elements(plan.newTypologies(), new Label("New typologies", "Nouvelles typologies"));
        plan.newCategories().forEach((typology, categories) -> elements(categories, Label.each(language ->
                (language == Language.FRENCH ? "Nouvelles modalités de " : "New categories of ")
                        + Wording.quote(new ObservatoryLabels(language).name(typology), language))));
        elements(plan.newTerritories(), new Label("New territories", "Nouveaux territoires"));
    }

    private void elements(List<? extends Element> elements, Label what) {
        if (!elements.isEmpty()) {
            say(Kind.READ_AS, language -> what.in(language) + Wording.colon(language)
                    + names(elements, new ObservatoryLabels(language)::name, language) + ".");
        }
    }

    private void listed(Kind kind, List<CellDoubt> doubts, Label what) {
        doubts.stream().limit(NAMED).forEach(doubt -> say(kind, language -> what.in(language) + Wording.colon(language)
                + doubt.line().in(language) + "."));
        var more = doubts.size() - NAMED;
        if (more > 0) {
            say(kind, language -> what.in(language) + Wording.colon(language) + number(more, language)
                    + (language == Language.FRENCH ? more == 1 ? " autre." : " autres." : more == 1 ? " other." : " others."));
        }
    }

    private void absent() {
        if (!plan.absent().isEmpty()) {
            say(Kind.READ_AS, language -> (language == Language.FRENCH ? "Cas que la feuille n’a pas, gardés tels quels"
                    : "Cases that the sheet lacks, kept as they are") + Wording.colon(language)
                    + names(plan.absent(), (Case one) -> new ObservatoryLabels(language).name(one), language) + ".");
        }
    }

    private static <E> String names(List<? extends E> elements, Function<E, String> name, Language language) {
        var shown = elements.stream().limit(NAMED).map(element -> Wording.quote(name.apply(element), language)).collect(
                Collectors.toCollection(ArrayList::new));
        var more = elements.size() - NAMED;
        if (more > 0) {
            shown.add(number(more, language) + (language == Language.FRENCH ? more == 1 ? " autre" : " autres"
                    : more == 1 ? " other" : " others"));
        }
        return Wording.list(shown, language);
    }

    private void say(Kind kind, Function<Language, String> sentence) {
        remarks.add(new Remark(kind, Label.each(sentence)));
    }

    private static String number(int count, Language language) {
        return Evidence.number(count, language);
    }
}
