// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Decision;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.Scheme;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.compare.Difference;
import org.observatory.project.compare.Differences;
import org.observatory.project.snapshots.Snapshots;

/** The codebook that the coders of a round agreed on, kept in a frozen version of the project. */
public final class FrozenCodebook {

    private static final String FOLDER = "snapshots";
    private static final String ENDING = ".zip";

    private final Scheme scheme;

    private FrozenCodebook(Scheme scheme) {
        this.scheme = scheme;
    }

    /** {@return the archive that holds the codebook of a round; empty if none was frozen, or it is not there} */
    public static Optional<Path> archive(ProjectSession session, Round round) {
        return isFrozen(round) ? Optional.of(session.folder().resolve(FOLDER).resolve(round.getSnapshot() + ENDING))
                .filter(Files::exists) : Optional.empty();
    }

    /** {@return whether a round has a frozen codebook} */
    public static boolean isFrozen(Round round) {
        return round.getSnapshot() != null && !round.getSnapshot().isBlank();
    }

    /**
     * Freezes the project as it is. The caller notes the name that is returned in the round.
     *
     * @param session a project open for editing
     * @param name    what people will call the version
     * @param time    when
     * @return the name for {@code Round.snapshot}
     * @throws ProjectException as {@link Snapshots#freeze}
     */
    public static String freeze(ProjectSession session, String name, Instant time) throws ProjectException {
        var file = Snapshots.freeze(session, name, time).archive().getFileName().toString();
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    /**
     * Reads a frozen codebook. Not for the thread of the windows.
     *
     * @param archive as {@link #archive} gives it
     * @throws ProjectException if the archive is damaged
     */
    public static FrozenCodebook read(Path archive) throws ProjectException {
        try (var frozen = Snapshots.open(archive)) {
            return new FrozenCodebook(EcoreUtil.copy(frozen.content().scheme()));
        }
    }

    /**
     * {@return how the codebook of today differs from the frozen one: codes and sets of codes; decisions noted in the cards
     * of codes do not count}
     *
     * @param today the codebook of the project
     */
    public List<Difference> differences(Scheme today) {
        return Differences.between(List.of(scheme), List.of(today)).stream().filter(difference -> isCodebook(difference.element()))
                .toList();
    }

    private static boolean isCodebook(EObject element) {
        return !(element instanceof Decision) && (element instanceof Code || element instanceof CodeSet
                || element.eContainer() != null && isCodebook(element.eContainer()));
    }
}
