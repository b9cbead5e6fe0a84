// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Input;
import org.observatory.analysis.Table;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Codings;
import org.observatory.project.ProjectContent;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.project.tables.StudyTables;

/**
 * The tables of a project that is being edited, copied part by part in the thread of the edits, a few milliseconds at a time;
 * what did not change since is not copied again. An edit between two parts is no harm: the tables are asked for anew after it.
 */
public final class LiveTables {

    private static final int CASES = 300;
    private static final int PASSAGES = 1500;

    /** Some of the tables' rows: those of these files, of the whole project where there are none. */
    private record Part(String name, List<EObject> roots) {
    }

    /** What is copied of a part, and how. */
    private record Step(Part part, Function<ProjectContent, List<Table>> copy) {
    }

    private final ProjectContent content;
    private final Executor editing;
    private final Map<Part, List<Table>> copied = new HashMap<>();

    /**
     * Of a project.
     *
     * @param editing runs what it is given in the thread of the edits, and waits for it
     */
    public LiveTables(ProjectContent content, Executor editing) {
        this.content = content;
        this.editing = editing;
    }

    /** Hears in the thread of the edits which files changed. */
    public void changed(Set<EObject> roots) {
        if (roots.stream().allMatch(ChartDocument.class::isInstance)) {
            return;
        }
        if (roots.stream().allMatch(Codings.class::isInstance)) {
            copied.keySet().removeIf(part -> part.roots().stream().anyMatch(roots::contains));
        } else {
            copied.clear();
        }
    }

    /** {@return all tables, without a fingerprint} For any thread. */
    public Input read() {
        var steps = new ArrayList<Step>();
        var known = new HashMap<Part, List<Table>>();
        editing.execute(() -> {
            steps.addAll(steps());
            copied.keySet().retainAll(steps.stream().map(Step::part).toList());
            known.putAll(copied);
        });
        var rows = new LinkedHashMap<String, List<Table>>();
        for (var step : steps) {
            if (!known.containsKey(step.part())) {
                editing.execute(() -> {
                    var tables = step.copy().apply(of(step.part()));
                    copied.put(step.part(), tables);
                    known.put(step.part(), tables);
                });
            }
            known.get(step.part()).forEach(table -> rows.computeIfAbsent(table.key(), any -> new ArrayList<>()).add(table));
        }
        var tables = new LinkedHashMap<String, Table>();
        rows.forEach((key, parts) -> tables.put(key, parts.size() == 1 ? parts.getFirst() : Table.joined(parts)));
        return new Input(tables, "");
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(whole("programmes", all -> List.copyOf(ObservatoryTables.tables(all.observatory()))));
        parts(content.cases(), one -> 1, CASES).forEach(part -> steps.add(
                new Step(new Part("cases", part), some -> List.of(StudyTables.cases(some)))));
        steps.add(whole("actors", all -> List.of(StudyTables.actors(all))));
        steps.add(whole("documents", all -> List.of(StudyTables.documents(all))));
        steps.add(whole("codes", all -> List.of(StudyTables.codes(all))));
        parts(content.codings(), codings -> codings.getCodings().size(), PASSAGES).forEach(part -> steps.add(
                new Step(new Part("codings", part), some -> List.of(StudyTables.codings(some)))));
        steps.add(whole("steps", all -> List.of(StudyTables.steps(all))));
        return steps;
    }

    private static Step whole(String name, Function<ProjectContent, List<Table>> copy) {
        return new Step(new Part(name, List.of()), copy);
    }

    /** What a part needs to be copied: its files, and those that its rows name. */
    private ProjectContent of(Part part) {
        return switch (part.name()) {
            case "cases" -> ProjectContent.of(Stream.concat(Stream.of(content.observatory(), content.scheme()), part.roots().stream()).toList());
            case "codings" -> ProjectContent.of(Stream.of(List.of(content.observatory(), content.scheme()), content.cases(), part.roots())
                    .flatMap(List::stream).toList());
            default -> content;
        };
    }

    /** The files in parts of about so much; one part without files where there are none, since the table has its columns all the same. */
    private static <T extends EObject> List<List<EObject>> parts(List<T> roots, Function<T, Integer> size, int most) {
        var parts = new ArrayList<List<EObject>>();
        var part = new ArrayList<EObject>();
        var full = 0;
        for (var root : roots) {
            part.add(root);
            full += size.apply(root);
            if (full >= most) {
                parts.add(List.copyOf(part));
                part.clear();
                full = 0;
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }
}
