// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.MergeReport;

/** What taking a package back did, in words that stay as they are. */
public final class TakeBackReport {

    private static final int DAY = "2026-04-09".length();

    private final PackageNote note;
    private final MergeReport merge;
    private final int passages;
    private final int documents;
    private final List<Label> byDocument;
    private final List<Label> byCode;
    private final List<Label> others;
    private final List<Label> placed;
    private final List<Label> unplaced;
    private final List<Label> leftOut;

    TakeBackReport(PackageNote note, MergeReport merge, Arrivals arrivals, List<Label> placed, List<Label> unplaced,
            List<Label> leftOut) {
        this.note = note;
        this.merge = merge;
        passages = arrivals.passages();
        documents = arrivals.documents();
        byDocument = arrivals.byDocument();
        byCode = arrivals.byCode();
        others = List.copyOf(arrivals.others());
        this.placed = List.copyOf(placed);
        this.unplaced = List.copyOf(unplaced);
        this.leftOut = List.copyOf(leftOut);
    }

    /** {@return whether the project stayed as it was} */
    public boolean changesNothing() {
        return merge.changesNothing();
    }

    /** {@return the conflicts with the answer that was carried out} */
    public List<MergeReport.Answered> answered() {
        return merge.answered();
    }

    /** {@return the passages that were here and stand nowhere in the text that came; they stay listed to be placed again} */
    public List<Label> unplaced() {
        return unplaced;
    }

    /** {@return the report in one line} */
    public Label summary() {
        if (changesNothing()) {
            return new Label("Package from %s: nothing that was not here already.".formatted(note.coderName()),
                    "Paquet de %s : rien qui ne soit déjà là.".formatted(note.coderName()));
        }
        var counts = List.of(Counting.passages(passages), Counting.documents(documents), Counting.changes(others.size()),
                Counting.conflicts(merge.answered().size()));
        return new Label("Package from %s: %s in %s, %s, %s.".formatted(note.coderName(), counts.get(0).en(), counts.get(1).en(),
                counts.get(2).en(), counts.get(3).en()),
                "Paquet de %s : %s dans %s, %s, %s.".formatted(note.coderName(), counts.get(0).fr(), counts.get(1).fr(),
                        counts.get(2).fr(), counts.get(3).fr()));
    }

    /** {@return the whole report, of several lines} */
    public String text(Language language) {
        var lines = new ArrayList<String>();
        lines.add(summary().in(language));
        part(lines, new Label("Made by", "Fait par"), List.of(made()), language);
        part(lines, new Label("Passages by document", "Passages par document"), byDocument, language);
        part(lines, new Label("Passages by code", "Passages par code"), byCode, language);
        part(lines, new Label("Other changes", "Autres modifications"), others, language);
        part(lines, new Label("Conflicts", "Conflits"), merge.answered().stream().map(TakeBackReport::line).toList(), language);
        part(lines, new Label("References given up", "Renvois abandonnés"), merge.dropped().stream().map(one -> Label.each(
                each -> one.path().in(each) + ", " + one.field().in(each) + Wording.colon(each)
                        + Wording.quote(one.target().in(each), each))).toList(), language);
        part(lines, new Label("Made on both sides, now one", "Faits des deux côtés, réunis"),
                merge.united().stream().map(MergeReport.United::path).toList(), language);
        part(lines, new Label("Passages found at another place of the edited text",
                "Passages retrouvés à une autre place du texte modifié"), placed, language);
        part(lines, new Label("Passages to be placed again", "Passages à replacer"), unplaced, language);
        part(lines, new Label("Passages left out, since what they belong to stays deleted",
                "Passages non repris, car ce dont ils dépendent reste supprimé"), leftOut, language);
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private Label made() {
        var day = PartialDate.parse(note.time().toString().substring(0, DAY));
        return Label.each(language -> Stream.of(note.from(), Dates.full(day, language),
                note.workbench().isBlank() ? "" : (language == Language.FRENCH ? "atelier " : "workbench ") + note.workbench())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
    }

    private static Label line(MergeReport.Answered answered) {
        var here = answered.choice() == Choice.MINE;
        return Label.each(language -> answered.conflict().question().in(language) + " → " + (TakeBack.isAboutText(answered.conflict())
                ? (here ? new Label("the text here", "le texte d’ici") : new Label("the text of the package", "le texte du paquet"))
                        .in(language)
                : Wording.quote(answered.conflict().answer(answered.choice()).in(language), language)));
    }

    private static void part(List<String> lines, Label title, List<Label> points, Language language) {
        if (!points.isEmpty() && !points.stream().allMatch(Label::isBlank)) {
            lines.add("");
            lines.add(Wording.capital(title.in(language)) + Wording.colon(language).stripTrailing());
            points.forEach(point -> lines.add("  – " + point.in(language)));
        }
    }
}
