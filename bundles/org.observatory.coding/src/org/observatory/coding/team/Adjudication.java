// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.Ruling;
import org.observatory.project.Passages;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;

/**
 * Settles where coders differ, in a layer of its own: a coder who is nobody, with files like those of any other, made when
 * the first difference is settled. Nothing in the files of the coders changes. Each command is one step of the history, to be
 * executed by the caller.
 */
public final class Adjudication {

    private static final String NAME_FR = "Codage arbitré";
    private static final String NAME_EN = "Arbitrated coding";

    private final ProjectSession session;

    /**
     * Settles in a project.
     *
     * @param session a project open for editing
     */
    public Adjudication(ProjectSession session) {
        this.session = session;
    }

    /**
     * What is decided about a finding.
     *
     * @param retained which segments bear which codes from then on; none if nothing is to be coded there
     * @param reason   why; not blank
     * @param round    in which round the coders differed; empty outside of rounds
     */
    public record Verdict(List<Wanted> retained, String reason, Optional<Round> round) {

        /** @throws IllegalArgumentException if no reason is given */
        public Verdict {
            retained = List.copyOf(new LinkedHashSet<>(retained));
            if (reason.isBlank()) {
                throw new IllegalArgumentException("no reason");
            }
            reason = reason.strip();
        }
    }

    /** {@return the layer that settles; empty while nothing is settled} */
    public Optional<Coder> layer() {
        return session.content().scheme().getCoders().stream().filter(Coder::isArbitrated).findFirst();
    }

    /** {@return what is settled in a document, by position} */
    public List<Ruling> rulings(Document document) {
        return layer().flatMap(layer -> new CodingEdits(session).file(layer, document)).map(file -> List.copyOf(file.getRulings()))
                .orElse(List.of());
    }

    /** {@return the reasons given so far, the most frequent first} */
    public List<String> reasons() {
        var counts = new LinkedHashMap<String, Integer>();
        session.content().codings().forEach(file -> file.getRulings().forEach(ruling -> {
            if (ruling.getReason() != null && !ruling.getReason().isBlank()) {
                counts.merge(ruling.getReason(), 1, Integer::sum);
            }
        }));
        return counts.entrySet().stream().sorted(Comparator.comparing(each -> -each.getValue())).map(each -> each.getKey()).toList();
    }

    /**
     * Settles a finding. What was settled about it before is replaced.
     *
     * @param label    the name of the step, for people
     * @param document the document
     * @param text     its text
     * @param finding  what the coders did there
     * @param verdict  what is decided
     * @throws IndexOutOfBoundsException when executed, if a segment is not within the text
     */
    public Command settle(String label, Document document, String text, Finding finding, Verdict verdict) {
        var step = new CompoundCommand(label);
        var file = file(step, document);
        step.append(session.editing(label, () -> {
            withdraw(file, finding);
            var first = UUID.randomUUID().toString();
            var place = 0;
            for (var code : finding.codes()) {
                if (verdict.retained().stream().noneMatch(each -> isAbout(each, finding, code))) {
                    rule(file, text, new Wanted(finding.hull(code), code), false, verdict, VerdictRulings.id(first, place++));
                }
            }
            for (var each : ownFirst(verdict.retained(), finding)) {
                rule(file, text, each, true, verdict, VerdictRulings.id(first, place++));
                code(file, text, each, verdict.round());
            }
        }));
        return step;
    }

    /** The first ruling of a verdict is about what the finding is about. */
    private static List<Wanted> ownFirst(List<Wanted> retained, Finding finding) {
        return retained.stream().sorted(Comparator.comparing(each -> !isAbout(each, finding, each.code()))).toList();
    }

    /** Whether a retained passage alone tells what became of a code of the finding. */
    private static boolean isAbout(Wanted wanted, Finding finding, Code code) {
        return wanted.code() == code && finding.claims().stream().anyMatch(claim -> claim.code() == code
                && claim.segments().stream().anyMatch(wanted.segment()::overlaps));
    }

    /**
     * Takes back what was settled about a finding.
     *
     * @param label    the name of the step
     * @param document the document
     * @param finding  what the coders did there
     * @return the command; empty if nothing is settled about it
     */
    public Optional<Command> reopen(String label, Document document, Finding finding) {
        return layer().flatMap(layer -> new CodingEdits(session).file(layer, document))
                .filter(file -> !DocumentComparison.rulings(finding, file.getRulings()).isEmpty())
                .map(file -> session.editing(label, () -> withdraw(file, finding)));
    }

    /**
     * Takes what all coders did alike into the layer, without ruling, so that it holds the whole of the settled coding.
     *
     * @param label    the name of the step
     * @param document the document
     * @param text     its text
     * @param findings what the coders did; the agreements among them are taken
     * @param round    in which round; empty outside of rounds
     * @return the command; empty if the layer has them all
     */
    public Optional<Command> adopt(String label, Document document, String text, Collection<Finding> findings, Optional<Round> round) {
        var existing = layer().flatMap(layer -> new CodingEdits(session).file(layer, document));
        var wanted = new LinkedHashSet<Wanted>();
        findings.stream().filter(Finding::isAgreement).forEach(finding -> finding.claims().getFirst().segments()
                .forEach(segment -> wanted.add(new Wanted(segment, finding.claims().getFirst().code()))));
        existing.ifPresent(file -> file.getCodings().forEach(coding -> wanted.remove(wanted(coding))));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var step = new CompoundCommand(label);
        var file = file(step, document);
        step.append(session.editing(label, () -> wanted.forEach(each -> code(file, text, each, round))));
        return Optional.of(step);
    }

    private static Wanted wanted(Coding coding) {
        return coding.isUnplaced() || coding.getStart() >= coding.getEnd() ? null : new Wanted(Segment.of(coding), coding.getCode());
    }

    /**
     * Notes a decision in the cards of codes.
     *
     * @param label     the name of the step
     * @param codes     which codes
     * @param reason    what was decided, and why
     * @param quotation the passage it was decided on; empty for a decision in general
     * @param document  the document of that passage
     * @param coder     who decided; empty if nobody said so
     * @param date      when
     */
    public Command decide(String label, Set<Code> codes, String reason, String quotation, Document document, Optional<Coder> coder,
            PartialDate date) {
        return session.editing(label, () -> codes.forEach(code -> {
            var decision = CodingFactory.eINSTANCE.createDecision();
            decision.setId(UUID.randomUUID().toString());
            decision.setText(reason);
            decision.setQuotation(quotation.isEmpty() ? null : quotation);
            decision.setDocument(document);
            coder.ifPresent(decision::setCoder);
            decision.setDate(date);
            code.getDecisions().add(decision);
        }));
    }

    /** The file of the layer for a document; what is missing is made by the step. */
    private Codings file(CompoundCommand step, Document document) {
        var layer = layer();
        var existing = layer.flatMap(one -> new CodingEdits(session).file(one, document));
        if (existing.isPresent()) {
            return existing.get();
        }
        var coder = layer.orElseGet(this::newLayer);
        if (layer.isEmpty()) {
            step.append(session.editing(step.getLabel(), () -> session.content().scheme().getCoders().add(coder)));
        }
        var file = CodingFactory.eINSTANCE.createCodings();
        file.setId(UUID.randomUUID().toString());
        file.setCoder(coder);
        file.setDocument(document);
        step.append(session.adding(file, ""));
        return file;
    }

    private Coder newLayer() {
        var layer = CodingFactory.eINSTANCE.createCoder();
        layer.setId(UUID.randomUUID().toString());
        layer.setNameFr(NAME_FR);
        layer.setNameEn(NAME_EN);
        layer.setArbitrated(true);
        layer.setSlug(Slugs.of(NAME_FR, slug -> session.content().scheme().getCoders().stream()
                .anyMatch(other -> slug.equals(other.getSlug()))));
        return layer;
    }

    private static void withdraw(Codings file, Finding finding) {
        for (var ruling : DocumentComparison.rulings(finding, file.getRulings())) {
            withdraw(file, ruling);
        }
    }

    /** Takes a ruling away, and what it retained. */
    private static void withdraw(Codings file, Ruling ruling) {
        if (ruling.isRetained()) {
            var gone = new ArrayList<Coding>();
            file.getCodings().forEach(coding -> {
                if (coding.getCode() == ruling.getCode() && coding.getStart() == ruling.getStart()
                        && coding.getEnd() == ruling.getEnd()) {
                    gone.add(coding);
                }
            });
            file.getCodings().removeAll(gone);
        }
        file.getRulings().remove(ruling);
    }

    private static void rule(Codings file, String text, Wanted about, boolean retained, Verdict verdict, String id) {
        var ruling = CodingFactory.eINSTANCE.createRuling();
        ruling.setId(id);
        ruling.setCode(about.code());
        ruling.setRetained(retained);
        ruling.setReason(verdict.reason());
        verdict.round().ifPresent(ruling::setRound);
        Passages.place(ruling, text, about.segment().start(), about.segment().end());
        file.getRulings().add(ruling);
        Passages.sort(file.getRulings());
    }

    private static void code(Codings file, String text, Wanted about, Optional<Round> round) {
        if (file.getCodings().stream().anyMatch(coding -> about.equals(wanted(coding)))) {
            return;
        }
        var coding = CodingFactory.eINSTANCE.createCoding();
        coding.setId(UUID.randomUUID().toString());
        coding.setCode(about.code());
        round.ifPresent(coding::setRound);
        Passages.place(coding, text, about.segment().start(), about.segment().end());
        file.getCodings().add(coding);
        Passages.sort(file.getCodings());
    }
}
