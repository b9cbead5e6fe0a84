// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.trials;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

import org.observatory.project.Layout;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.internal.StudyWriter;

/**
 * A process that opens a project, recovers what its predecessor left, edits and saves until it is killed. On its standard
 * output it says, one line each: {@code state DIGEST} once the project is open and recovered, {@code pending DIGEST} when
 * an edit is made and about to enter the journal, {@code edit DIGEST} when it is acknowledged, {@code saving} before and
 * {@code saved} after a save, and {@code here STEP NUMBER} when it stands still at a step of a save, waiting to be killed.
 */
public final class EditingProcess {

    private static final int EDITS_A_SAVE = 3;

    private final PrintStream out;
    private final int stopAt;
    private ProjectSession session;
    private int steps;
    private int stepsOfSave;
    private boolean isSaving;

    private EditingProcess(PrintStream out, int stopAt) {
        this.out = out;
        this.stopAt = stopAt;
    }

    /**
     * Edits a project.
     *
     * @param arguments the folder, the seed of the edits, and after how many steps of a save to stand still, −1 for never
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new EditingProcess(out, Integer.parseInt(arguments[2])).run(Path.of(arguments[0]), new Random(Long.parseLong(arguments[1])));
    }

    private void run(Path folder, Random chance) throws ProjectException {
        var opening = Opening.standard().with(new HookedDisk(this::stand, true));
        try (var opened = ProjectSession.open(folder, opening)) {
            session = opened;
            if (!session.damaged().isEmpty()) {
                throw new IllegalStateException(session.damaged().getFirst().en());
            }
            for (var backup : session.backups()) {
                ProjectSession.openReadOnly(backup.archive()).close();
            }
            if (session.recovery().isPresent()) {
                var left = session.recover("recovery").left();
                if (!left.isEmpty()) {
                    throw new IllegalStateException("Not recovered: " + left.getFirst());
                }
            }
            say("state " + digest(session));
            var edits = new RandomEdits(session, chance);
            while (true) {
                for (var edit = 0; edit < EDITS_A_SAVE; edit++) {
                    edits.run(1);
                    say("edit " + digest(session));
                }
                say("saving");
                stepsOfSave = 0;
                isSaving = true;
                session.save();
                isSaving = false;
                say("saved");
            }
        }
    }

    private void say(String line) {
        out.println(line);
    }

    /** Tells of an edit on its way to the journal; stands still at the chosen step of a save, until the process is killed. */
    private void stand(HookedDisk.Step step, Path file) {
        if (step == HookedDisk.Step.ADD && session != null) {
            say("pending " + digest(session));
        }
        if (isSaving && step != HookedDisk.Step.GROW && step != HookedDisk.Step.ADD && step != HookedDisk.Step.HALF_ADDED) {
            if (steps++ == stopAt) {
                say("here " + step + " " + stepsOfSave);
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
            stepsOfSave++;
        }
    }

    /** {@return the digest of all that a project holds: its model, texts and originals} */
    private static String digest(ProjectSession session) {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            var parts = new TreeMap<String, byte[]>();
            for (var resource : session.domain().getResourceSet().getResources()) {
                var path = Layout.path(resource.getURI());
                parts.put(path, StudyWriter.bytes(Path.of(path), resource.getContents().getFirst()));
            }
            for (var document : session.content().documents()) {
                parts.put(Layout.path(document) + "/text", session.texts().of(document).getBytes(StandardCharsets.UTF_8));
                parts.put(Layout.path(document) + "/original", session.texts().original(document));
            }
            parts.forEach((path, bytes) -> {
                all.update(path.getBytes(StandardCharsets.UTF_8));
                all.update(bytes);
            });
            return HexFormat.of().formatHex(all.digest(), 0, 12);
        } catch (NoSuchAlgorithmException | ProjectException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
