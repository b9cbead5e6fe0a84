// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.project.ProjectSession;

/** A coding package sent, opened, sent back and taken back without a window. */
class PackageVerbsTest {

    private static final Clock APRIL = Clock.fixed(Instant.parse("2026-04-09T08:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private String project;

    @BeforeEach
    void writeSample() {
        project = folder.resolve("P").toString();
        run(0, "sample", project);
    }

    private Terminal run(int expected, String... words) {
        var terminal = new Terminal(Language.FRENCH);
        var verbs = Verbs.of(List.of(new SampleVerb(), new PackageVerb(APRIL), new OpenPackageVerb(), new TakeBackVerb()));
        assertEquals(expected, new CommandLine(verbs).run(List.of(words), terminal.console()), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
        return terminal;
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void rename(String place, String name) throws Exception {
        try (var session = ProjectSession.open(Path.of(place))) {
            session.history().execute(session.editing("edit", () -> session.content().scheme().getCodes().getFirst().setNameFr(name)));
            session.save();
        }
    }

    private String name() throws Exception {
        try (var session = ProjectSession.openReadOnly(Path.of(project))) {
            return session.content().scheme().getCodes().getFirst().getNameFr();
        }
    }

    private void sendAndOpen() {
        run(0, "package", project, "--coder", "codeur-b", "--out", at("b.obspack"), "--from", "Codeuse A");
        run(0, "open-package", at("b.obspack"), "--out", at("copy"));
    }

    @Test
    void whatAColleagueChangedComesIn() throws Exception {
        sendAndOpen();
        rename(at("copy"), "Confiance partagée");
        run(0, "package", at("copy"), "--back", "--out", at("back.obspack"));
        var told = run(0, "take-back", at("back.obspack"), "--into", project).out();
        assertTrue(told.contains("Confiance partagée"), told);
        assertEquals("Confiance partagée", name());
        assertTrue(run(0, "take-back", at("back.obspack"), "--into", project).out().contains("rien qui ne soit déjà là"));
    }

    @Test
    void aConflictIsTold() throws Exception {
        sendAndOpen();
        rename(at("copy"), "La leur");
        rename(project, "La mienne");
        run(0, "package", at("copy"), "--back", "--out", at("back.obspack"));
        run(1, "take-back", at("back.obspack"), "--into", project);
        assertEquals("La mienne", name());
        run(1, "take-back", at("back.obspack"), "--into", project, "--keep", "theirs");
        assertEquals("La leur", name());
    }

    @Test
    void theSamePackageTwiceHasTheSameBytes() throws Exception {
        run(0, "package", project, "--coder", "codeur-b", "--out", at("one.obspack"), "--from", "A");
        run(0, "package", project, "--coder", "codeur-b", "--out", at("two.obspack"), "--from", "A");
        assertArrayEquals(Files.readAllBytes(Path.of(at("one.obspack"))), Files.readAllBytes(Path.of(at("two.obspack"))));
    }

    @Test
    void wrongUsageIsSaid() {
        run(2, "package", project, "--out", at("x.obspack"));
        run(2, "package", project, "--out", at("x.obspack"), "--coder", "personne");
        run(1, "package", project, "--out", at("x.obspack"), "--back");
        run(1, "open-package", at("nothing.obspack"), "--out", at("copy"));
    }
}
