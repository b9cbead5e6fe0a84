// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageChoice;
import org.observatory.coding.packages.PackageChoice.Extent;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** What is about to be sent: to whom, which documents, and what goes along. The documents can be shown as a table. */
public final class SendPlan implements GridEditing<Document> {

    private static final String INCLUDED = "included";

    private final ProjectSession session;
    private final PackageTexts texts;
    private final ObservatoryLabels labels;
    private final Set<Document> documents = new LinkedHashSet<>();
    private Coder coder;
    private String name = "";
    private Round round;
    private boolean others;
    private boolean originals;
    private Extent cases = Extent.CONCERNED;
    private Extent memos = Extent.CONCERNED;

    /** Plans to send to the first coder, blind, all documents that may go. */
    public SendPlan(ProjectSession session, PackageTexts texts) {
        this.session = session;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
        coder = coders().stream().findFirst().orElse(null);
        choose(null);
    }

    /** {@return who can be sent something, besides somebody new} */
    public List<Coder> coders() {
        return session.content().scheme().getCoders().stream().filter(one -> !one.isArbitrated()).toList();
    }

    /** {@return the rounds that assign documents} */
    public List<Round> rounds() {
        return session.content().scheme().getRounds().stream().filter(one -> !one.getAssignments().isEmpty()).toList();
    }

    /** Says to whom; null for somebody new. */
    public void sendTo(Coder whom) {
        coder = whom;
        choose(round);
    }

    /** Names somebody new. */
    public void sendTo(String newName) {
        name = newName.strip();
    }

    /** Takes the documents that a round assigns; null for all that may go. */
    public void choose(Round from) {
        round = from;
        documents.clear();
        if (from == null || coder == null) {
            documents.addAll(PackageChoice.free(session.content()));
        } else {
            PackageChoice.assigned(from, coder).stream().filter(document -> !PackageChoice.isWithheld(document)).forEach(documents::add);
        }
    }

    public void withOthers(boolean along) {
        others = along;
    }

    public void withOriginals(boolean along) {
        originals = along;
    }

    public void withCases(Extent which) {
        cases = which;
    }

    public void withMemos(Extent which) {
        memos = which;
    }

    /** {@return what the colleague is called} */
    public String colleague() {
        return coder == null ? name : labels.name(coder);
    }

    /** {@return why nothing can be sent yet, as one sentence} */
    public Optional<String> problem() {
        return coder == null && name.isEmpty() ? Optional.of(texts.get("send.noName"))
                : documents.isEmpty() ? Optional.of(texts.get("send.noDocument")) : Optional.empty();
    }

    /** {@return how many documents go, and how many stay since consent was refused or withdrawn} */
    public String told() {
        var all = session.content().documents();
        var staying = all.stream().filter(document -> PackageChoice.isWithheld(document) && !documents.contains(document)).count();
        return texts.get("send.told", documents.size(), all.size()) + (staying == 0 ? "" : " " + texts.get("send.withheld", staying));
    }

    /** {@return the choice; a new colleague becomes a coder of the project, as a step of the history} */
    public PackageChoice settle() {
        if (coder == null) {
            coder = CodingPackages.newCoder(session, name);
            session.history().execute(CodingPackages.adding(session, coder));
        }
        return new PackageChoice(coder, documents, others, originals, cases, memos);
    }

    /** {@return the documents of the project, by name} */
    public List<Document> rows() {
        var rows = new ArrayList<>(session.content().documents());
        rows.sort((one, other) -> labels.name(one).compareToIgnoreCase(labels.name(other)));
        return rows;
    }

    /** {@return the columns of the table of documents} */
    public List<GridColumn<Document>> columns() {
        return List.of(
                new GridColumn<>(INCLUDED, texts.get("documents.included"), "", Kind.CHOICE, 80, true, false, this::yesNo,
                        document -> {
                            var place = documents.contains(document) ? 0 : 1;
                            return GridCell.choices(yesNo().get(place), place, List.of(yesNo().get(place)));
                        }),
                GridColumn.<Document>shown("document", texts.get("documents.document"), Kind.TEXT, 380,
                        document -> GridCell.text(labels.name(document))),
                GridColumn.<Document>shown("consent", texts.get("documents.consent"), Kind.TEXT, 180,
                        document -> GridCell.text(labels.literal(document.getConsent()))),
                GridColumn.<Document>shown("coded", texts.get("documents.coded"), Kind.NUMBER, 150, document -> {
                    var count = BigDecimal.valueOf(coded(document));
                    return GridCell.of(count.toString(), count);
                }));
    }

    private int coded(Document document) {
        return session.content().codings().stream().filter(file -> file.getDocument() == document && file.getCoder() == coder)
                .map(Codings::getCodings).mapToInt(List::size).sum();
    }

    private List<String> yesNo() {
        return List.of(texts.get("documents.yes"), texts.get("documents.no"));
    }

    @Override
    public Optional<String> refusal() {
        return Optional.empty();
    }

    @Override
    public Reading read(Document row, GridColumn<Document> column, CellEntry entry) {
        var entered = switch (entry) {
            case CellEntry.Typed(var text) -> text.strip();
            case CellEntry.Picked(var picked) -> picked.isEmpty() ? "" : picked.getFirst();
            case CellEntry.Stated stated -> "";
        };
        return yesNo().contains(entered) ? new Reading.Value(entered.equals(yesNo().getFirst()))
                : new Reading.Problem(texts.get("documents.yesOrNo"));
    }

    @Override
    public boolean differs(Change<Document> change) {
        return !Objects.equals(change.value(), documents.contains(change.row()));
    }

    @Override
    public void apply(List<Change<Document>> changes) {
        for (var change : changes) {
            if ((Boolean) change.value()) {
                documents.add(change.row());
            } else {
                documents.remove(change.row());
            }
        }
    }

    /** Lets a document go, or stay. */
    public void turn(Document document) {
        if (!documents.remove(document)) {
            documents.add(document);
        }
    }
}
