// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Progress;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Memo;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.Layout;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;
import org.observatory.project.compare.Choices;

/** A project that goes to colleagues by package: three coders, four interviews, one of them withdrawn, and what hangs on them. */
final class SharedStudy implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-04-09T12:00:00Z");
    static final String TALK = "Le maire a ouvert la salle des fêtes. Les voisins sont venus en nombre.\n"
            + "Personne n’a parlé d’argent pendant la réunion. On a mangé ensemble sous les tilleuls.\n";

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    final ProjectSession session;

    SharedStudy(ProjectSession session) {
        this.session = session;
    }

    static SharedStudy at(Path folder) throws ProjectException {
        var observatory = named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire");
        var study = new SharedStudy(ProjectSession.create(folder, observatory));
        study.fill();
        study.session.save();
        return study;
    }

    static SharedStudy open(Path folder) throws ProjectException {
        return new SharedStudy(ProjectSession.open(folder));
    }

    private void fill() throws ProjectException {
        var scheme = session.content().scheme();
        edit(() -> {
            for (var name : List.of("Awa", "Bruno", "Chloé")) {
                var coder = named(MAKE.createCoder(), name);
                coder.setSlug(Slugs.of(name, taken -> false));
                scheme.getCoders().add(coder);
            }
            for (var name : List.of("Confiance", "Argent", "Lieux")) {
                scheme.getCodes().add(named(MAKE.createCode(), name));
            }
            code("Lieux").getCodes().add(named(MAKE.createCode(), "Salle"));
            var set = named(MAKE.createCodeSet(), "Thèmes");
            set.getCodes().add(code("Confiance"));
            scheme.getSets().add(set);
        });
        for (var name : List.of("Entretien A", "Entretien B", "Entretien C", "Entretien D")) {
            var document = named(MAKE.createDocument(), name);
            document.setDigest(session.texts().keep(name + ".\n" + TALK));
            document.setOriginal(Slugs.of(name, taken -> false) + ".docx");
            document.setOriginalDigest(session.texts().keepOriginal(("received " + name).getBytes(UTF_8)));
            session.history().execute(session.adding(document, name));
        }
        edit(() -> document("Entretien D").setConsent(Consent.WITHDRAWN));
        for (var name : List.of("Alliance A", "Alliance D")) {
            var one = named(MAKE.createCase(), name);
            one.getDocuments().add(document(name.replace("Alliance", "Entretien")));
            one.getDocuments().add(document("Entretien C"));
            session.history().execute(session.adding(one, name));
        }
        trajectory();
        grid();
        round();
        codes("Awa", "Entretien A", "Confiance", "Les voisins sont venus");
        codes("Bruno", "Entretien A", "Argent", "parlé d’argent");
        codes("Bruno", "Entretien D", "Argent", "parlé d’argent");
        memo("Note sur A", null, document("Entretien A"));
        memo("Note de Bruno", coder("Bruno"), document("Entretien A"));
        memo("Note sur D", null, document("Entretien D"));
        edit(() -> {
            var decision = identified(MAKE.createDecision(), "decision D");
            decision.setDocument(document("Entretien D"));
            decision.setQuotation("parlé d’argent");
            code("Argent").getDecisions().add(decision);
        });
    }

    private void trajectory() throws ProjectException {
        var trajectory = named(MAKE.createTrajectory(), "Parcours A");
        trajectory.setKind(HolderKind.ENGAGEMENT);
        var step = identified(MAKE.createStep(), "step");
        for (var name : List.of("Entretien A", "Entretien D")) {
            var evidence = identified(MAKE.createEvidence(), "evidence " + name);
            evidence.setDocument(document(name));
            place(evidence, name, "ouvert la salle");
            step.getEvidence().add(evidence);
        }
        trajectory.getSteps().add(step);
        session.history().execute(session.adding(trajectory, "Parcours A"));
        edit(() -> kase("Alliance A").getTrajectories().add(trajectory));
    }

    private void grid() {
        var grid = named(MAKE.createFramework(), "Grille");
        grid.getThemes().add(code("Confiance"));
        for (var one : session.content().cases()) {
            grid.getCases().add(one);
            var cell = identified(MAKE.createSummary(), "cell " + one.getNameFr());
            cell.setCase(one);
            cell.setTheme(code("Confiance"));
            cell.setText("Résumé de " + one.getNameFr());
            grid.getSummaries().add(cell);
        }
        session.history().execute(session.adding(grid, "Grille"));
    }

    private void round() {
        edit(() -> {
            var round = named(MAKE.createRound(), "Vague 1");
            for (var coder : session.content().scheme().getCoders()) {
                var assignment = identified(MAKE.createAssignment(), "assignment " + coder.getNameFr());
                assignment.setCoder(coder);
                assignment.getDocuments().addAll(List.of(document("Entretien A"), document("Entretien D")));
                round.getAssignments().add(assignment);
            }
            round.getDoubled().addAll(session.content().documents());
            session.content().scheme().getRounds().add(round);
        });
    }

    private void place(Anchored passage, String document, String quotation) throws ProjectException {
        var text = session.texts().of(document(document));
        Passages.place(passage, text, text.indexOf(quotation), text.indexOf(quotation) + quotation.length());
    }

    static <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element, name);
    }

    static <T extends Identified> T identified(T element, String name) {
        element.setId(UUID.nameUUIDFromBytes((element.eClass().getName() + name).getBytes(UTF_8)).toString());
        return element;
    }

    void edit(Runnable change) {
        session.history().execute(session.editing("edit", change));
    }

    private static <T extends Element> T byName(List<T> elements, String name) {
        return elements.stream().filter(one -> name.equals(one.getNameFr())).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    Coder coder(String name) {
        return byName(session.content().scheme().getCoders(), name);
    }

    Code code(String name) {
        return byName(session.content().scheme().getCodes(), name);
    }

    Document document(String name) {
        return byName(session.content().documents(), name);
    }

    Case kase(String name) {
        return byName(session.content().cases(), name);
    }

    Memo memo(String name) {
        return byName(session.content().memos(), name);
    }

    Coding codes(String coder, String document, String code, String quotation) throws ProjectException {
        var text = session.texts().of(document(document));
        var at = text.indexOf(quotation);
        session.history().execute(new CodingEdits(session).apply("code", coder(coder), Optional.empty(), document(document), text,
                List.of(new CodingEdits.Wanted(new Segment(at, at + quotation.length()), code(code)))).orElseThrow());
        return file(coder, document).getCodings().stream().filter(coding -> coding.getStart() == at && coding.getCode() == code(code))
                .findFirst().orElseThrow();
    }

    Codings file(String coder, String document) {
        return new CodingEdits(session).file(coder(coder), document(document)).orElseThrow();
    }

    void memo(String name, Coder coder, EObject about) {
        var memo = named(MAKE.createMemo(), name);
        memo.setCoder(coder);
        var link = identified(MAKE.createLink(), "link " + name);
        link.setTarget((Identified) about);
        memo.getLinks().add(link);
        session.history().execute(session.adding(memo, name));
    }

    /** Gives a document another text, as an editor does: its passages are put where they stand in it. */
    void rewrites(String document, String from, String to) throws ProjectException {
        var text = session.texts().of(document(document)).replace(from, to);
        var digest = session.texts().keep(text);
        edit(() -> {
            document(document).setDigest(digest);
            Anchors.place(session.content().roots(), Map.of(document(document).getId(), text));
        });
    }

    PackageChoice forCoder(String coder) {
        return PackageChoice.of(coder(coder), PackageChoice.free(session.content()));
    }

    PackageNote sends(PackageChoice choice, Path file) throws ProjectException {
        return CodingPackages.send(session, choice, new Sending("Chloé", "1.0.0", NOON), file, Progress.none());
    }

    PackageNote sendsBack(Path file) throws ProjectException {
        return CodingPackages.sendBack(session, false, new Sending("", "1.0.0", NOON), file, Progress.none());
    }

    TakeBack looksAt(Path file) throws ProjectException {
        return TakeBack.preview(session, file, Progress.none());
    }

    TakeBackReport takesBack(Path file) throws ProjectException {
        return looksAt(file).prepare(Choices.safe(), Progress.none()).execute();
    }

    /** Sends a package, opens it beside, and lets the colleague work in it. */
    Path visits(PackageChoice choice, Path place, Work work) throws Exception {
        var sent = place.resolve("sent-" + choice.coder().getSlug() + CodingPackages.EXTENSION);
        sends(choice, sent);
        return workOn(sent, place.resolve(choice.coder().getSlug()), work);
    }

    /** Opens a package and lets the colleague work in it. */
    static Path workOn(Path sent, Path folder, Work work) throws Exception {
        CodingPackages.unpack(sent, folder, Progress.none());
        var back = folder.resolveSibling(folder.getFileName() + "-back" + CodingPackages.EXTENSION);
        try (var copy = open(folder)) {
            work.in(copy);
            copy.session.save();
            copy.sendsBack(back);
        }
        return back;
    }

    /** What a colleague does. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void in(SharedStudy copy) throws Exception;
    }

    /** The files of the project as they are saved, by path, without what the workbench keeps for itself. */
    static Map<String, String> files(Path folder) throws Exception {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (Layout.holdsModel(path) || path.startsWith("documents/") || path.startsWith(Layout.ORIGINALS)) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Override
    public void close() {
        session.close();
    }
}
