// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/** The tables of documents, codes, coded passages and steps. */
final class CodingTables {

    private static final Label NAME = new Label("Name", "Nom");
    private static final Label DOCUMENT = new Label("Document", "Document");
    private static final Label CASES = new Label("Cases (identities)", "Cas (identifiants)");
    private static final Label START = new Label("Start", "Début");
    private static final Label END = new Label("End", "Fin");

    private CodingTables() {
    }

    static Table documents(ProjectContent content) {
        return documents(content, cases(content));
    }

    /** The documents, which are about these cases. */
    static Table documents(ProjectContent content, Map<Document, List<Case>> cases) {
        var table = Table.builder("documents", new Label("Documents", "Documents"))
                .column("name", NAME, Kind.LABEL)
                .column("date", new Label("Date", "Date"), Kind.DATE)
                .column("language", new Label("Language", "Langue"), Kind.TEXT)
                .column("length", new Label("Length", "Longueur"), Kind.NUMBER)
                .column("caseId", CASES, Kind.TEXT);
        for (var document : content.documents()) {
            var length = document.getParts().isEmpty() ? null : Integer.valueOf(document.getParts().getLast().getEnd());
            table.row(Cells.id(document), Cells.name(document), Cells.date(document.getDate()), Cells.text(document.getLanguage()),
                    Cells.number(length), ids(cases.getOrDefault(document, List.of())));
        }
        return table.build();
    }

    static Map<Document, List<Case>> cases(ProjectContent content) {
        var cases = new IdentityHashMap<Document, List<Case>>();
        for (var one : content.cases()) {
            one.getDocuments().forEach(document -> cases.computeIfAbsent(document, any -> new ArrayList<>()).add(one));
        }
        return cases;
    }

    static String ids(Collection<? extends Identified> elements) {
        return Cells.text(elements.stream().map(Cells::id).collect(Collectors.joining(" ")));
    }

    static Table codes(ProjectContent content) {
        var sets = new IdentityHashMap<Code, List<Identified>>();
        content.scheme().getSets().forEach(set -> set.getCodes()
                .forEach(code -> sets.computeIfAbsent(code, any -> new ArrayList<>()).add(set)));
        var table = Table.builder("codes", new Label("Codes", "Codes"))
                .column("name", NAME, Kind.LABEL)
                .column("path", new Label("Path", "Chemin"), Kind.LABEL)
                .column("parentId", new Label("Code above (identity)", "Code parent (identifiant)"), Kind.TEXT)
                .column("depth", new Label("Depth", "Profondeur"), Kind.NUMBER)
                .column("setId", new Label("Sets (identities)", "Ensembles (identifiants)"), Kind.TEXT)
                .column("typology", new Label("Typology", "Typologie"), Kind.LABEL)
                .column("category", new Label("Category", "Catégorie"), Kind.LABEL)
                .column("categoryId", new Label("Category (identity)", "Catégorie (identifiant)"), Kind.TEXT);
        content.scheme().getCodes().forEach(code -> add(table, code, null, 0, sets));
        return table.build();
    }

    private static void add(Table.Builder table, Code code, Label above, int depth, Map<Code, List<Identified>> sets) {
        var name = Cells.name(code);
        var path = above == null ? name : new Label(above.en() + " ▸ " + name.en(), above.fr() + " ▸ " + name.fr());
        table.row(Cells.id(code), name, path, code.eContainer() instanceof Code parent ? Cells.id(parent) : null,
                Cells.number(depth), ids(sets.getOrDefault(code, List.of())), Cells.fullName(code.getTypology()),
                Cells.fullName(code.getCategory()), Cells.id(code.getCategory()));
        code.getCodes().forEach(child -> add(table, child, path, depth + 1, sets));
    }

    static Table codings(ProjectContent content) {
        return codings(content.codings(), cases(content));
    }

    /** The passages of some files, which are about these cases. */
    static Table codings(List<Codings> files, Map<Document, List<Case>> cases) {
        var table = codings();
        var names = new HashMap<EObject, Label>();
        Function<EObject, Label> name = element -> element == null ? null : names.computeIfAbsent(element, Cells::name);
        for (var codings : files) {
            if (codings.getDocument() != null && codings.getCoder() != null) {
                add(table, codings, ids(cases.getOrDefault(codings.getDocument(), List.of())), name);
            }
        }
        return table.build();
    }

    private static Table.Builder codings() {
        return Table.builder("codings", new Label("Coded passages", "Passages codés"))
                .column("coder", new Label("Coder", "Codeur"), Kind.LABEL)
                .column("coderId", new Label("Coder (identity)", "Codeur (identifiant)"), Kind.TEXT)
                .column("arbitrated", new Label("Adjudicated", "Arbitré"), Kind.FLAG)
                .column("document", DOCUMENT, Kind.LABEL)
                .column("documentId", new Label("Document (identity)", "Document (identifiant)"), Kind.TEXT)
                .column("caseId", CASES, Kind.TEXT)
                .column("code", new Label("Code", "Code"), Kind.LABEL)
                .column("codeId", new Label("Code (identity)", "Code (identifiant)"), Kind.TEXT)
                .column("start", START, Kind.NUMBER)
                .column("end", END, Kind.NUMBER)
                .column("weight", new Label("Weight", "Poids"), Kind.NUMBER)
                .column("round", new Label("Round", "Vague"), Kind.LABEL)
                .column("roundId", new Label("Round (identity)", "Vague (identifiant)"), Kind.TEXT)
                .column("speaker", new Label("Speaker", "Locuteur"), Kind.LABEL)
                .column("speakerId", new Label("Speaker (identity)", "Locuteur (identifiant)"), Kind.TEXT)
                .column("leftOut", new Label("Speaker left out of counts", "Locuteur hors décompte"), Kind.FLAG)
                .column("unplaced", new Label("To be placed again", "À replacer"), Kind.FLAG);
    }

    private static void add(Table.Builder table, Codings codings, String cases, Function<EObject, Label> name) {
        var coder = codings.getCoder();
        var document = codings.getDocument();
        var turns = document.getParts().stream().filter(part -> part.getKind() == PartKind.TURN).toList();
        for (var coding : codings.getCodings()) {
            var speaker = speaker(turns, coding.getStart());
            table.row(Cells.id(coding), name.apply(coder), Cells.id(coder), coder.isArbitrated(), name.apply(document),
                    Cells.id(document), cases, name.apply(coding.getCode()), Cells.id(coding.getCode()), Cells.number(coding.getStart()),
                    Cells.number(coding.getEnd()), Cells.number(coding.getWeight()), name.apply(coding.getRound()),
                    Cells.id(coding.getRound()), name.apply(speaker), Cells.id(speaker), speaker != null && speaker.isLeftOut(),
                    coding.isUnplaced());
        }
    }

    /** Who speaks at an offset: turns stand in order. */
    private static Speaker speaker(List<Part> turns, int offset) {
        var low = 0;
        var high = turns.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var turn = turns.get(middle);
            if (offset < turn.getStart()) {
                high = middle - 1;
            } else if (offset >= turn.getEnd()) {
                low = middle + 1;
            } else {
                return turn.getSpeaker();
            }
        }
        return null;
    }

    static Table steps(ProjectContent content) {
        var table = Table.builder("steps", new Label("Steps of trajectories", "Étapes des trajectoires"))
                .column("trajectoryId", new Label("Trajectory (identity)", "Trajectoire (identifiant)"), Kind.TEXT)
                .column("trajectory", new Label("Trajectory", "Trajectoire"), Kind.LABEL)
                .column("holder", new Label("Of whom or what", "De qui ou de quoi"), Kind.TEXT)
                .column("date", new Label("Date", "Date"), Kind.DATE)
                .column("end", END, Kind.DATE)
                .column("state", new Label("State", "État"), Kind.LABEL)
                .column("stateId", new Label("State (identity)", "État (identifiant)"), Kind.TEXT)
                .column("certainty", new Label("Certainty", "Certitude"), Kind.TEXT)
                .column("caseId", CASES, Kind.TEXT)
                .column("openedBy", new Label("Opened by (identities)", "Ouverte par (identifiants)"), Kind.TEXT);
        var cases = new IdentityHashMap<Trajectory, List<Case>>();
        content.cases().forEach(one -> one.getTrajectories()
                .forEach(trajectory -> cases.computeIfAbsent(trajectory, any -> new ArrayList<>()).add(one)));
        for (var trajectory : content.trajectories()) {
            for (var step : trajectory.getSteps()) {
                table.row(Cells.id(step), Cells.id(trajectory), Cells.name(trajectory), trajectory.getKind().getName(),
                        Cells.date(step.getDate()), Cells.date(step.getEnd()), Cells.fullName(step.getState()),
                        Cells.id(step.getState()), step.getCertainty().getName(), ids(cases.getOrDefault(trajectory, List.of())),
                        ids(step.getOpenedBy()));
            }
        }
        return table.build();
    }
}
