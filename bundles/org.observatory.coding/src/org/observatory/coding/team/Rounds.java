// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.observatory.model.coding.Assignment;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.project.ProjectSession;

/** Makes rounds of coding and says who codes what in them; each command is one step of the history, to be executed by the caller. */
public final class Rounds {

    private final ProjectSession session;

    /**
     * Makes commands for a project.
     *
     * @param session a project open for editing
     */
    public Rounds(ProjectSession session) {
        this.session = session;
    }

    /** {@return a new round with a name, not added yet} */
    public static Round named(String name) {
        var round = CodingFactory.eINSTANCE.createRound();
        round.setId(UUID.randomUUID().toString());
        round.setNameFr(name.strip());
        return round;
    }

    /**
     * Adds a round.
     *
     * @param label the name of the step, for people
     * @param round a round that belongs to no project
     */
    public Command add(String label, Round round) {
        return session.editing(label, () -> session.content().scheme().getRounds().add(round));
    }

    /** {@return whether a round goes on at a day: not before it begins, nor after it ended} */
    public static boolean isOpen(Round round, LocalDate day) {
        return (round.getStart() == null || !day.isBefore(round.getStart().earliest()))
                && (round.getEnd() == null || !day.isAfter(round.getEnd().latest()));
    }

    /** {@return who codes in a round, in the order they were put in} */
    public static List<Coder> coders(Round round) {
        return round.getAssignments().stream().map(Assignment::getCoder).filter(coder -> coder != null).distinct().toList();
    }

    /** {@return what a coder codes in a round, in the order it was given} */
    public static List<Document> documents(Round round, Coder coder) {
        return round.getAssignments().stream().filter(assignment -> assignment.getCoder() == coder)
                .flatMap(assignment -> assignment.getDocuments().stream()).distinct().toList();
    }

    /** {@return all documents of a round} */
    public static Set<Document> documents(Round round) {
        return round.getAssignments().stream().flatMap(assignment -> assignment.getDocuments().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Says who codes what, in place of what was said before.
     *
     * @param label  the name of the step
     * @param round  a round of the project
     * @param sample what was drawn
     * @param seed   from which seed
     * @param share  how many documents of a hundred were to be coded by all
     */
    public Command assign(String label, Round round, DoubleCodingSample<Document, Coder> sample, long seed, int share) {
        var wanted = new LinkedHashMap<Coder, List<Document>>();
        sample.dealt().forEach((coder, documents) -> {
            var all = new ArrayList<>(sample.doubled());
            all.addAll(documents);
            wanted.put(coder, all);
        });
        return session.editing(label, () -> {
            write(round, wanted);
            round.setSeed(seed);
            round.setShare(share);
        });
    }

    /**
     * Gives documents to a coder, or takes them away. A coder with none stays among the coders of the round.
     *
     * @param label     the name of the step
     * @param round     a round of the project
     * @param coder     who
     * @param documents which documents; none to make somebody a coder of the round
     * @param given     whether the coder codes them from then on
     */
    public Command give(String label, Round round, Coder coder, Collection<Document> documents, boolean given) {
        return session.editing(label, () -> {
            var wanted = assigned(round);
            var own = wanted.computeIfAbsent(coder, first -> new ArrayList<>());
            own.removeAll(documents);
            if (given) {
                own.addAll(documents);
            }
            write(round, wanted);
            round.setShare(null);
        });
    }

    /**
     * Takes coders out of a round, with what they were to code.
     *
     * @param label  the name of the step
     * @param round  a round of the project
     * @param coders who
     */
    public Command leave(String label, Round round, Collection<Coder> coders) {
        return session.editing(label, () -> {
            var wanted = assigned(round);
            wanted.keySet().removeAll(coders);
            write(round, wanted);
            round.setShare(null);
        });
    }

    private static Map<Coder, List<Document>> assigned(Round round) {
        var found = new LinkedHashMap<Coder, List<Document>>();
        coders(round).forEach(coder -> found.put(coder, new ArrayList<>(documents(round, coder))));
        return found;
    }

    /** Writes what differs only, so that one document given is one line of the file. */
    private static void write(Round round, Map<Coder, List<Document>> wanted) {
        round.getAssignments().removeIf(assignment -> !wanted.containsKey(assignment.getCoder()));
        wanted.forEach((coder, documents) -> {
            var own = round.getAssignments().stream().filter(each -> each.getCoder() == coder).toList();
            var first = own.isEmpty() ? added(round, coder) : own.getFirst();
            round.getAssignments().removeAll(own.stream().skip(1).toList());
            first.getDocuments().removeIf(document -> !documents.contains(document));
            documents.stream().filter(document -> !first.getDocuments().contains(document)).forEach(first.getDocuments()::add);
        });
        var counts = new LinkedHashMap<Document, Integer>();
        wanted.values().forEach(documents -> documents.forEach(document -> counts.merge(document, 1, Integer::sum)));
        var twice = counts.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).toList();
        round.getDoubled().removeIf(document -> !twice.contains(document));
        twice.stream().filter(document -> !round.getDoubled().contains(document)).forEach(round.getDoubled()::add);
    }

    private static Assignment added(Round round, Coder coder) {
        var assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId(UUID.randomUUID().toString());
        assignment.setCoder(coder);
        round.getAssignments().add(assignment);
        return assignment;
    }
}
