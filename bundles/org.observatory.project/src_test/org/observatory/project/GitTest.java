// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Identified;

/** A project lives well in Git: small differences, and two coders never touch the same file. */
class GitTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final String TEXT = "Nous avons appris à nous faire confiance. Il a fallu du temps.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aProjectWithTwoCodersInGit() throws Exception {
        assumeTrue(hasGit());
        try (var session = Trials.begin(folder)) {
            var scheme = session.content().scheme();
            session.history().execute(session.editing("codebook", () -> {
                var trust = identified(MAKE.createCode());
                trust.setNameFr("Confiance");
                scheme.getCodes().add(trust);
                for (var name : List.of("anne", "bruno")) {
                    var coder = identified(MAKE.createCoder());
                    coder.setSlug(name);
                    scheme.getCoders().add(coder);
                }
            }));
            var interview = identified(MAKE.createDocument());
            interview.setNameFr("Entretien avec la maire");
            interview.setDigest(session.texts().keep(TEXT));
            session.history().execute(session.adding(interview, interview.getNameFr()));
            session.save();
            code(session, 0, "Nous avons");
            session.save();
        }
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("commit", "-q", "-m", "Begin");
    }

    @Test
    void whatTheWorkbenchKeepsForItselfStaysOutOfGit() throws Exception {
        assertEquals(List.of(".gitattributes", ".gitignore", "codings/anne/entretien-avec-la-maire.codings",
                "documents/entretien-avec-la-maire.document", "documents/entretien-avec-la-maire.txt", "study.codebook",
                "study.observatory"), git("ls-files"));
    }

    @Test
    void savingWithoutAChangeDiffersInNothing() throws Exception {
        try (var session = ProjectSession.open(folder)) {
            session.save();
            session.saveOverChanges();
        }
        assertEquals(List.of(), git("status", "--porcelain"));
    }

    @Test
    void oneCodingIsOneHunkInOneFile() throws Exception {
        try (var session = ProjectSession.open(folder)) {
            code(session, 0, "confiance");
            session.save();
        }
        var stat = git("diff", "--stat");
        assertEquals(2, stat.size(), stat.toString());
        assertTrue(stat.getFirst().contains("codings/anne/entretien-avec-la-maire.codings | 3 +++"), stat.toString());
        assertEquals(1, git("diff", "-U0").stream().filter(line -> line.startsWith("@@")).count());
    }

    @Test
    void twoCodersOnTwoBranchesAreMergedWithoutConflict() throws Exception {
        git("checkout", "-q", "-b", "anne");
        codeAndCommit(0, "confiance");
        git("checkout", "-q", "-b", "bruno", "main");
        codeAndCommit(1, "Il a fallu du temps");
        git("merge", "-q", "-m", "Merge", "anne");
        assertEquals(List.of(), git("status", "--porcelain"));
        try (var session = ProjectSession.open(folder)) {
            assertEquals(List.of(), session.damaged());
            assertEquals(List.of("Nous avons", "confiance", "Il a fallu du temps"), session.content().codings().stream()
                    .flatMap(codings -> codings.getCodings().stream()).map(Coding::getQuotation).toList());
            assertTrue(session.content().codings().stream().flatMap(codings -> codings.getCodings().stream())
                    .allMatch(coding -> coding.getCode().getNameFr().equals("Confiance")));
        }
    }

    private void codeAndCommit(int coder, String quotation) throws Exception {
        try (var session = ProjectSession.open(folder)) {
            code(session, coder, quotation);
            session.save();
        }
        git("add", "-A");
        git("commit", "-q", "-m", "Code");
    }

    private static void code(ProjectSession session, int coder, String quotation) {
        var content = session.content();
        Document interview = content.documents().getFirst();
        var coding = identified(MAKE.createCoding());
        coding.setStart(TEXT.indexOf(quotation));
        coding.setEnd(coding.getStart() + quotation.length());
        coding.setQuotation(quotation);
        coding.setCode(content.scheme().getCodes().getFirst());
        var by = content.scheme().getCoders().get(coder);
        var layer = content.codings().stream().filter(codings -> codings.getCoder() == by).findFirst();
        if (layer.isPresent()) {
            session.history().execute(AddCommand.create(session.domain(), layer.get(), Literals.CODINGS__CODINGS, coding));
            return;
        }
        var first = identified(MAKE.createCodings());
        first.setCoder(by);
        first.setDocument(interview);
        first.getCodings().add(coding);
        session.history().execute(session.adding(first, ""));
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private List<String> git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Essai", "-c", "user.email=essai@example.org", "-c", "core.quotePath=false"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor(), said.toString());
        return said;
    }

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }
}
