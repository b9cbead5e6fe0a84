// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.ProjectContent;

/**
 * The tables of a project that is being edited, copied part by part in the thread of the edits, a few milliseconds at a time;
 * what did not change since is not copied again. What is read is the project as it was at one moment: where there was an edit
 * between two parts, those it touched are copied again.
 */
public final class LiveTables {

    private static final int CASES = 250;
    private static final int PASSAGES = 1500;
    private static final String OF_PROGRAMMES = "programmes";
    private static final String OF_CASES = "cases";
    private static final String OF_CODINGS = "codings";
    private static final String OF_DOCUMENTS = "documents";
    private static final String OF_STEPS = "steps";
    private static final String OF_ACTORS = "actors";
    private static final Label STEP = new Label("Reading the project", "Lecture du projet");

    /** Some of the tables' rows: those of these files, of the whole project where there are none. */
    private record Part(String name, List<? extends EObject> roots) {
    }

    /** What is copied of a part, and how. */
    private record Step(Part part, Supplier<List<Table>> copy) {
    }

    /** What there is to copy at a moment. */
    private record Look(long revision, List<Step> missing, List<List<Table>> copied) {
    }

    private final ProjectContent content;
    private final Executor editing;
    private final Map<Part, List<Table>> copied = new HashMap<>();
    /** The documents of each case when those were last looked at. */
    private final Map<Case, List<Document>> documents = new IdentityHashMap<>();
    private Map<Document, List<Case>> cases;
    private List<Object> attributes;
    private volatile long revision;
    private volatile SoftReference<CopiedTables> last = new SoftReference<>(null);

    /**
     * Of a project.
     *
     * @param content what the project holds
     * @param editing runs what it is given in the thread of the edits, and waits for it
     */
    public LiveTables(ProjectContent content, Executor editing) {
        this.content = content;
        this.editing = editing;
        attributes = attributes(content.scheme());
    }

    /** Hears in the thread of the edits which files changed. */
    public void changed(Set<EObject> roots) {
        for (var root : roots) {
            switch (root) {
                case ChartDocument chart -> {
                    continue;
                }
                case Memo memo -> {
                    continue;
                }
                case Codings codings -> forget(OF_CODINGS, codings);
                case Case one -> changed(one);
                case Document document -> changed(document);
                case Trajectory trajectory -> copied.keySet().removeIf(part -> part.name().equals(OF_STEPS));
                case Scheme scheme -> changed(scheme);
                default -> {
                    copied.clear();
                    cases = null;
                }
            }
            revision++;
        }
    }

    /** Passages and documents name the cases they are about, but tell nothing else of them. */
    private void changed(Case one) {
        forget(OF_CASES, one);
        copied.keySet().removeIf(part -> part.name().equals(OF_ACTORS) || part.name().equals(OF_STEPS));
        if (isRemoved(one) || !one.getDocuments().equals(documents.get(one))) {
            cases = null;
            copied.keySet().removeIf(part -> part.name().equals(OF_CODINGS) || part.name().equals(OF_DOCUMENTS));
        }
    }

    /** Of the codebook the cases have their attributes alone. */
    private void changed(Scheme scheme) {
        var now = attributes(scheme);
        copied.keySet().removeIf(part -> !part.name().equals(OF_PROGRAMMES) && !(part.name().equals(OF_CASES) && now.equals(attributes)));
        attributes = now;
    }

    private static List<Object> attributes(Scheme scheme) {
        return scheme.getAttributes().stream().filter(definition -> definition.getSubject() == AttributeSubject.CASE)
                .<Object>map(definition -> Arrays.asList(definition, definition.getId(), definition.getNameFr(), definition.getNameEn(),
                        definition.getType(), definition.getUnit(), definition.getTypology())).toList();
    }

    private static boolean isRemoved(EObject root) {
        return root.eResource() == null || root.eResource().getResourceSet() == null;
    }

    private void changed(Document document) {
        copied.keySet().removeIf(part -> part.name().equals(OF_DOCUMENTS) || part.name().equals(OF_CODINGS)
                && part.roots().stream().anyMatch(file -> ((Codings) file).getDocument() == document));
    }

    private void forget(String name, EObject root) {
        copied.keySet().removeIf(part -> part.name().equals(name) && part.roots().contains(root));
    }

    /** {@return a number that grows with each edit that tables could tell} For any thread. */
    public long revision() {
        return revision;
    }

    /** {@return the table of cases} In the thread of the edits; quick where {@link #readCases} came first. */
    public Table cases() {
        return joined(ofCases().map(this::copy).toList()).get(OF_CASES);
    }

    /**
     * Copies the cases ahead, so that {@link #cases} has little left to do. For any thread.
     *
     * @param progress asked whether to go on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void readCases(Progress progress) {
        var look = new ArrayList<Look>();
        editing.execute(() -> look.add(new Look(revision, ofCases().filter(step -> !copied.containsKey(step.part())).toList(), List.of())));
        copy(look.getFirst(), progress);
    }

    /** {@return whether {@link #cases} has nothing left to copy} In the thread of the edits. */
    public boolean hasCases() {
        return ofCases().allMatch(step -> copied.containsKey(step.part()));
    }

    private Stream<Step> ofCases() {
        return steps().stream().filter(step -> step.part().name().equals(OF_CASES));
    }

    /** {@return all tables as they are at one moment} For any thread. */
    public CopiedTables read() {
        return read(Progress.none());
    }

    /**
     * {@return all tables as they are at one moment} For any thread.
     *
     * @param progress told how far it is, and asked whether to go on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public CopiedTables read(Progress progress) {
        while (true) {
            progress.check();
            var known = last.get();
            if (known != null && known.revision() == revision) {
                return known;
            }
            var look = look();
            if (look.missing().isEmpty()) {
                var tables = new CopiedTables(look.revision(), joined(look.copied()));
                last = new SoftReference<>(tables);
                return tables;
            }
            copy(look, progress);
        }
    }

    private Look look() {
        var found = new ArrayList<Look>();
        editing.execute(() -> {
            var steps = steps();
            copied.keySet().retainAll(steps.stream().map(Step::part).collect(Collectors.toSet()));
            found.add(new Look(revision, steps.stream().filter(step -> !copied.containsKey(step.part())).toList(),
                    steps.stream().filter(step -> copied.containsKey(step.part())).map(step -> copied.get(step.part())).toList()));
        });
        return found.getFirst();
    }

    /** Copies what is missing, until there is an edit. */
    private void copy(Look look, Progress progress) {
        for (var at = 0; at < look.missing().size() && look.revision() == revision; at++) {
            var step = look.missing().get(at);
            progress.report((double) at / look.missing().size(), STEP);
            progress.check();
            editing.execute(() -> {
                if (look.revision() == revision) {
                    copy(step);
                }
            });
        }
    }

    private List<Table> copy(Step step) {
        return copied.computeIfAbsent(step.part(), part -> step.copy().get());
    }

    private static Map<String, Table> joined(List<List<Table>> copied) {
        var rows = new LinkedHashMap<String, List<Table>>();
        copied.forEach(tables -> tables.forEach(table -> rows.computeIfAbsent(table.key(), any -> new ArrayList<>()).add(table)));
        var tables = new LinkedHashMap<String, Table>();
        rows.forEach((key, parts) -> tables.put(key, parts.size() == 1 ? parts.getFirst() : Table.joined(parts)));
        return tables;
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(whole(OF_PROGRAMMES, () -> List.copyOf(ObservatoryTables.tables(content.observatory()))));
        parts(content.cases(), one -> 1, CASES).forEach(part -> steps.add(
                new Step(new Part(OF_CASES, part), () -> ofCases(part))));
        steps.add(whole(OF_ACTORS, () -> List.of(CaseTable.actors(content))));
        steps.add(whole(OF_DOCUMENTS, () -> List.of(CodingTables.documents(content, about()))));
        steps.add(whole("codes", () -> List.of(CodingTables.codes(content))));
        parts(content.codings(), codings -> codings.getCodings().size(), PASSAGES).forEach(part -> steps.add(
                new Step(new Part(OF_CODINGS, part), () -> List.of(CodingTables.codings(part, about())))));
        steps.add(whole(OF_STEPS, () -> List.of(CodingTables.steps(content))));
        return steps;
    }

    /** Some cases; their documents are looked up on the way, since those of thousands of cases at once would take too long. */
    private List<Table> ofCases(List<Case> part) {
        part.forEach(one -> one.getDocuments().forEach(EObject::eClass));
        return List.of(CaseTable.of(content.scheme(), part));
    }

    private static Step whole(String name, Supplier<List<Table>> copy) {
        return new Step(new Part(name, List.of()), copy);
    }

    private Map<Document, List<Case>> about() {
        if (cases == null) {
            cases = CodingTables.cases(content);
            documents.clear();
            content.cases().forEach(one -> documents.put(one, List.copyOf(one.getDocuments())));
        }
        return cases;
    }

    /** The files in parts of about so much; one part without files where there are none, since the table has its columns all the same. */
    private static <T extends EObject> List<List<T>> parts(List<T> roots, ToIntFunction<T> size, int most) {
        var parts = new ArrayList<List<T>>();
        var part = new ArrayList<T>();
        var full = 0;
        for (var root : roots) {
            part.add(root);
            full += size.applyAsInt(root);
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
