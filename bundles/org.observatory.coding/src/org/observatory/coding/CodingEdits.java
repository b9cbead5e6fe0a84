// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.project.Passages;
import org.observatory.project.ProjectSession;

/**
 * Commands that code, uncode, recode and move passages. Each is one step of the history, to be executed by the caller on
 * the session's history; none changes anything before. A file of codings is made when its coder codes the first passage
 * of a document.
 */
public final class CodingEdits {

    private final ProjectSession session;

    /**
     * Makes commands for a project.
     *
     * @param session a project open for editing
     */
    public CodingEdits(ProjectSession session) {
        this.session = session;
    }

    /**
     * A passage to be coded.
     *
     * @param segment where
     * @param code    with which code
     */
    public record Wanted(Segment segment, Code code) {
    }

    /**
     * Codes passages of a document. What the coder has coded just so already is not coded twice.
     *
     * @param label    the name of the step, for people
     * @param coder    who codes
     * @param round    in which round; empty outside of rounds
     * @param document which document
     * @param text     its text
     * @param wanted   what to code
     * @return the command; empty if all of it is coded already
     * @throws IndexOutOfBoundsException when executed, if a segment is not within the text
     */
    public Optional<Command> apply(String label, Coder coder, Optional<Round> round, Document document, String text,
            Collection<Wanted> wanted) {
        var file = file(coder, document);
        var missing = wanted.stream().distinct()
                .filter(each -> file.isEmpty() || !isCoded(file.get(), each)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var codings = file.orElseGet(() -> newFile(coder, document));
        var step = new CompoundCommand(label);
        if (file.isEmpty()) {
            step.append(session.adding(codings, ""));
        }
        step.append(session.editing(label, () -> {
            for (var each : missing) {
                var coding = CodingFactory.eINSTANCE.createCoding();
                coding.setId(UUID.randomUUID().toString());
                coding.setCode(each.code());
                round.ifPresent(coding::setRound);
                Passages.place(coding, text, each.segment().start(), each.segment().end());
                codings.getCodings().add(place(codings, coding), coding);
            }
        }));
        return Optional.of(step);
    }

    private static boolean isCoded(Codings codings, Wanted wanted) {
        return codings.getCodings().stream().anyMatch(coding -> coding.getCode() == wanted.code() && !coding.isUnplaced()
                && coding.getStart() == wanted.segment().start() && coding.getEnd() == wanted.segment().end());
    }

    /** Where a passage stands among those of a file, by start, end and identity. */
    private static int place(Codings codings, Coding coding) {
        var list = codings.getCodings();
        var low = 0;
        var high = list.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (Passages.ORDER.compare(list.get(middle), coding) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the file of what a coder coded in a document; empty while that is nothing} */
    public Optional<Codings> file(Coder coder, Document document) {
        return session.content().codings().stream()
                .filter(codings -> codings.getCoder() == coder && codings.getDocument() == document).findFirst();
    }

    private static Codings newFile(Coder coder, Document document) {
        var codings = CodingFactory.eINSTANCE.createCodings();
        codings.setId(UUID.randomUUID().toString());
        codings.setCoder(Objects.requireNonNull(coder));
        codings.setDocument(Objects.requireNonNull(document));
        return codings;
    }

    /**
     * Takes codes away from passages. Memos about them are about nothing then.
     *
     * @param label   the name of the step
     * @param codings passages of the project
     */
    public Command remove(String label, Collection<Coding> codings) {
        var gone = new IdentityHashMap<Coding, Coding>();
        codings.forEach(coding -> gone.put(coding, null));
        return session.editing(label, () -> {
            MemoLinks.follow(session.content(), gone);
            gone.keySet().forEach(CodingEdits::take);
        });
    }

    private static void take(Coding coding) {
        if (coding.eContainer() instanceof Codings file) {
            file.getCodings().remove(coding);
        }
    }

    /**
     * Gives passages another code. One whose coder has coded the same segment with that code already becomes one with that,
     * since a passage bears a code once: the remarks of both and the greater weight stay.
     *
     * @param label   the name of the step
     * @param codings passages of the project
     * @param code    their code from then on
     */
    public Command recode(String label, Collection<Coding> codings, Code code) {
        var those = List.copyOf(codings);
        return session.editing(label, () -> {
            for (var coding : those) {
                if (coding.eContainer() instanceof Codings file && coding.getCode() != code) {
                    var twin = twin(file, coding, code);
                    if (twin.isPresent()) {
                        Joining.join(twin.get(), coding);
                        MemoLinks.follow(session.content(), Map.of(coding, twin.get()));
                        take(coding);
                    } else {
                        coding.setCode(code);
                    }
                }
            }
        });
    }

    private static Optional<Coding> twin(Codings file, Coding coding, Code code) {
        return coding.isUnplaced() ? Optional.empty() : file.getCodings().stream()
                .filter(other -> other != coding && other.getCode() == code && !other.isUnplaced()
                        && other.getStart() == coding.getStart() && other.getEnd() == coding.getEnd()
                        && Joining.canJoin(other, coding))
                .findFirst();
    }

    /**
     * Moves the ends of a passage; it is placed from then on.
     *
     * @param label   the name of the step
     * @param coding  a passage of the project
     * @param text    the text of its document
     * @param segment where it stands from then on
     */
    public Command move(String label, Coding coding, String text, Segment segment) {
        return session.editing(label, () -> {
            Passages.place(coding, text, segment.start(), segment.end());
            if (coding.eContainer() instanceof Codings file) {
                Passages.sort(file.getCodings());
            }
        });
    }

    /**
     * Sets the remark and the weight of a passage.
     *
     * @param label  the name of the step
     * @param coding a passage of the project
     * @param memo   the remark; empty for none
     * @param weight from 0 to 100; null for none
     */
    public Command annotate(String label, Coding coding, String memo, Integer weight) {
        return session.editing(label, () -> {
            coding.setMemo(memo.isEmpty() ? null : memo);
            coding.setWeight(weight);
        });
    }

    /**
     * Several commands as one step.
     *
     * @param label    the name of the step
     * @param commands what to do, in order
     * @return the step; empty if there is no command
     */
    public static Optional<Command> step(String label, Collection<? extends Command> commands) {
        var step = new CompoundCommand(label, new ArrayList<>(commands));
        return commands.isEmpty() ? Optional.empty() : Optional.of(step);
    }
}
