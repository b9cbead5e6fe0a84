// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.observatory.analysis.Label;
import org.observatory.coding.packages.Arrival.What;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Ruling;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;
import org.observatory.project.compare.Difference;

/** Tells differences as arrivals, the passages one by one, and counts these by document and by code. */
final class Arrivals {

    private static final Label NONE = Label.same("");

    private final ProjectContent project;
    private final List<Arrival> rows = new ArrayList<>();
    private final List<Label> others = new ArrayList<>();
    private final Map<String, Label> names = new LinkedHashMap<>();
    private final Map<String, Integer> byDocument = new LinkedHashMap<>();
    private final Map<String, Integer> byCode = new LinkedHashMap<>();

    /**
     * Tells what comes in.
     *
     * @param project calls documents, codes and coders by their names here
     * @param texts   what differs in the text of a document: what stands here, and what comes
     */
    Arrivals(List<Difference> taken, ProjectContent project, Function<Document, List<Label>> texts) {
        this.project = project;
        for (var difference : taken) {
            switch (difference) {
                case Difference.Added added when added.element() instanceof Codings file -> passages(file);
                case Difference.Added added when added.element() instanceof Coding passage -> passage(passage, passage.getCode());
                case Difference.Changed changed when isText(changed) -> {
                    var both = texts.apply((Document) changed.element());
                    rows.add(new Arrival(What.TEXT, changed.field(), changed.path(), both.getFirst(), both.getLast()));
                    others.add(new Label("Text replaced by that of the package: " + changed.path().en(),
                            "Texte remplacé par celui du paquet : " + changed.path().fr()));
                }
                case Difference.Added added when added.element() instanceof Ruling ruling -> passage(ruling, ruling.getCode());
                default -> {
                    rows.add(row(difference));
                    others.add(difference.sentence());
                }
            }
        }
    }

    private void passages(Codings file) {
        file.getCodings().forEach(passage -> passage(passage, passage.getCode()));
        file.getRulings().forEach(ruling -> passage(ruling, ruling.getCode()));
    }

    private void passage(Anchored passage, Code code) {
        var file = passage.eContainer() instanceof Codings codings ? codings : null;
        var document = file == null ? null : file.getDocument();
        var coder = name(file == null ? null : file.getCoder());
        var place = name(document);
        rows.add(new Arrival(What.PASSAGE, name(code), Label.each(language -> place.in(language)
                + (coder.isBlank() ? "" : " (" + coder.in(language) + ")")), NONE,
                Label.same(passage.getQuotation() == null ? "" : passage.getQuotation())));
        count(byDocument, document == null ? null : document.getId(), place);
        count(byCode, code == null ? null : code.getId(), name(code));
    }

    private void count(Map<String, Integer> counts, String id, Label name) {
        var key = id == null ? "" : id;
        names.putIfAbsent(key, name);
        counts.merge(key, 1, Integer::sum);
    }

    private Label name(Identified element) {
        return element == null || element.eIsProxy() ? NONE
                : ObservatoryLabels.both(project.find(element.getId()).orElse(element));
    }

    /** A difference as a row. */
    static Arrival row(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> new Arrival(What.ADDED, about(added), added.path(), NONE, NONE);
            case Difference.Removed removed -> new Arrival(What.REMOVED, about(removed), removed.path(), NONE, NONE);
            case Difference.Moved moved -> new Arrival(What.MOVED, ObservatoryLabels.both(moved.element()), moved.path(), moved.from(), moved.to());
            case Difference.Changed changed -> new Arrival(isText(changed) ? What.TEXT : What.CHANGED, changed.field(), changed.path(),
                    changed.before(), changed.after());
        };
    }

    private static boolean isText(Difference.Changed changed) {
        return changed.element() instanceof Document && changed.field().en().equals("Text");
    }

    private static Label about(Difference difference) {
        return Label.each(language -> new ObservatoryLabels(language).type(difference.element().eClass()));
    }

    /** {@return what comes in, the passages one by one, in the order of the model} */
    List<Arrival> rows() {
        return rows;
    }

    /** {@return what is no new passage} */
    List<Label> others() {
        return others;
    }

    /** {@return how many passages come} */
    int passages() {
        return byDocument.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return in how many documents} */
    int documents() {
        return byDocument.size();
    }

    /** {@return how many passages come in each document, one line each} */
    List<Label> byDocument() {
        return lines(byDocument);
    }

    /** {@return how many passages come with each code, one line each} */
    List<Label> byCode() {
        return lines(byCode);
    }

    private List<Label> lines(Map<String, Integer> counts) {
        var lines = new ArrayList<Label>();
        counts.forEach((id, count) -> lines.add(Counting.line(names.get(id), Counting.passages(count))));
        return lines;
    }
}
