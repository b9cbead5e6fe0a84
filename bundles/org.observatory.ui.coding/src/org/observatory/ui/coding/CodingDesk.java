// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Slugs;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/** Where somebody sits who codes in a project: who it is, in which round, whose passages they see, their latest codes. */
public final class CodingDesk {

    /** How many codes are at hand by a digit. */
    public static final int RECENT = 9;

    private final OpenProject project;
    private final DeskMemory memory;
    private final Consumer<CodingDesk> changed;
    private final Set<String> hidden;
    private final List<String> recent;
    private CodingIndex index;

    CodingDesk(OpenProject project, DeskMemory memory, Consumer<CodingDesk> changed) {
        this.project = project;
        this.memory = memory;
        this.changed = changed;
        hidden = new LinkedHashSet<>(memory.list("hidden"));
        recent = new ArrayList<>(memory.list("recent"));
    }

    /** {@return the project} */
    public OpenProject project() {
        return project;
    }

    /** {@return who codes; empty while nobody said so and the project does not leave only one choice} */
    public Optional<Coder> coder() {
        var coders = coders();
        var chosen = coders.stream().filter(coder -> coder.getId().equals(memory.get("coder"))).findFirst();
        return chosen.isPresent() || coders.size() != 1 ? chosen : Optional.of(coders.getFirst());
    }

    /** {@return who can code: all coders but the layers that settle disagreements, which are written by adjudication} */
    public List<Coder> coders() {
        return project.content().scheme().getCoders().stream().filter(coder -> !coder.isArbitrated()).toList();
    }

    /** Says who codes from now on. */
    public void codeAs(Coder coder) {
        memory.put("coder", coder.getId());
        changed.accept(this);
    }

    /** {@return in which round is coded; empty outside of rounds} */
    public Optional<Round> round() {
        return project.content().scheme().getRounds().stream().filter(round -> round.getId().equals(memory.get("round"))).findFirst();
    }

    /**
     * Says in which round is coded from now on.
     *
     * @param round the round; empty for none
     */
    public void codeIn(Optional<Round> round) {
        memory.put("round", round.map(Elements::id).orElse(""));
        changed.accept(this);
    }

    /** {@return whether the passages of others are hidden, because of the round or because somebody chose so} */
    public boolean isBlind() {
        return isBlindRound() || memory.get("blind").equals("true");
    }

    /**
     * {@return whether a round hides the passages of others, so that nobody can choose otherwise: a blind one that goes on
     * today, in which who sits here codes}
     */
    public boolean isBlindRound() {
        var today = LocalDate.now();
        var chosen = round().orElse(null);
        var coder = coder().orElse(null);
        return project.content().scheme().getRounds().stream().anyMatch(round -> round.isBlind() && Rounds.isOpen(round, today)
                && (round == chosen || coder != null && Rounds.coders(round).contains(coder)));
    }

    /** Hides the passages of others, or shows them again. */
    public void setBlind(boolean blind) {
        memory.put("blind", String.valueOf(blind));
        changed.accept(this);
    }

    /** {@return whose passages are shown: all but the hidden ones; when blind, those of who codes alone} */
    public Predicate<Coder> shown() {
        if (isBlind()) {
            var own = coder().orElse(null);
            return coder -> coder == own;
        }
        var out = Set.copyOf(hidden);
        return coder -> coder == null || !out.contains(coder.getId());
    }

    /** {@return whether some passages are not shown, which is always to be visible to people} */
    public boolean isFiltered() {
        return isBlind() || project.content().scheme().getCoders().stream().anyMatch(coder -> hidden.contains(coder.getId()));
    }

    /** Shows or hides the passages of a coder. */
    public void show(Coder coder, boolean visible) {
        if (visible ? hidden.remove(coder.getId()) : hidden.add(coder.getId())) {
            memory.put("hidden", List.copyOf(hidden));
            changed.accept(this);
        }
    }

    /** {@return the codes used last, the latest first, at most {@value #RECENT}} */
    public List<Code> recent() {
        return recent.stream().map(id -> project.content().find(id)).flatMap(Optional::stream).filter(Code.class::isInstance)
                .map(Code.class::cast).toList();
    }

    /** Notes a code as the one used last; one that is at hand by a digit keeps its digit. */
    public void used(Code code) {
        if (!recent.contains(code.getId())) {
            recent.addFirst(code.getId());
            recent.subList(Math.min(RECENT, recent.size()), recent.size()).clear();
            memory.put("recent", List.copyOf(recent));
            changed.accept(this);
        }
    }

    /** {@return which passages bear which code, up to date after each step of the history} */
    public CodingIndex index() {
        if (index == null) {
            index = new CodingIndex(project.session());
        }
        return index;
    }

    /** {@return the commands that code in this project} */
    public CodingEdits edits() {
        return new CodingEdits(project.session());
    }

    /**
     * Codes passages as whoever sits here, as one step. A project without coders gets one, named as the user of the machine;
     * where several code and nobody said who sits here, it asks.
     *
     * @param document the document
     * @param text     its text
     * @param wanted   what to code
     * @return whether something was coded; false also if the project can only be read or nobody said who codes
     */
    public boolean apply(Document document, String text, Collection<CodingEdits.Wanted> wanted) {
        return apply(List.of(), List.of(new Place(document, text, List.copyOf(wanted))));
    }

    /**
     * What to code in a document.
     *
     * @param document the document
     * @param text     its text
     * @param wanted   the passages and their codes
     */
    public record Place(Document document, String text, List<CodingEdits.Wanted> wanted) {
    }

    /**
     * Codes passages of several documents as whoever sits here, as one step.
     *
     * @param before what is done before in the same step, such as adding the code to the codebook
     * @param places what to code
     * @return whether something was coded; if not, nothing is done before either
     */
    public boolean apply(List<Command> before, List<Place> places) {
        var codes = places.stream().flatMap(place -> place.wanted().stream()).map(CodingEdits.Wanted::code).distinct().toList();
        if (codes.isEmpty() || project.refuses()) {
            return false;
        }
        var name = CodingTexts.ofWorkbench().get("desk.code", ObservatoryLabels.ofWorkbench().name(codes.getFirst()));
        var commands = new ArrayList<>(before);
        var coder = coder().or(() -> newCoder(commands)).or(() -> WhoCodesDialog.ask(this));
        if (coder.isEmpty()) {
            return false;
        }
        var coded = places.stream().filter(place -> !place.wanted().isEmpty()).map(place -> edits().apply(name, coder.get(), round(),
                place.document(), place.text(), place.wanted())).flatMap(Optional::stream).toList();
        if (coded.isEmpty()) {
            return false;
        }
        commands.addAll(coded);
        CodingEdits.step(name, commands).ifPresent(project.history()::execute);
        codes.forEach(this::used);
        return true;
    }

    private Optional<Coder> newCoder(List<Command> commands) {
        if (!coders().isEmpty()) {
            return Optional.empty();
        }
        var coder = coder(System.getProperty("user.name", ""));
        commands.add(AddCommand.create(project.domain(), project.content().scheme(), CodingPackage.Literals.SCHEME__CODERS, coder));
        return Optional.of(coder);
    }

    /**
     * Adds a coder to the project, who codes from now on.
     *
     * @param name the name, as typed
     * @return the coder; empty if the project can only be read
     */
    public Optional<Coder> join(String name) {
        if (project.refuses()) {
            return Optional.empty();
        }
        var coder = coder(name);
        Edits.execute(project.domain(), CodingTexts.ofWorkbench().get("desk.join", coder.getNameFr()), List.of(AddCommand.create(
                project.domain(), project.content().scheme(), CodingPackage.Literals.SCHEME__CODERS, coder)));
        codeAs(coder);
        return Optional.of(coder);
    }

    /**
     * {@return a new coder of this project, not added yet}
     *
     * @param name the name, as typed; blank for one that says nothing
     */
    public Coder coder(String name) {
        var coder = CodingFactory.eINSTANCE.createCoder();
        var said = name.isBlank() ? CodingTexts.ofWorkbench().get("desk.coder") : name.strip();
        coder.setId(UUID.randomUUID().toString());
        coder.setNameFr(said);
        coder.setSlug(Slugs.of(said, slug -> project.content().scheme().getCoders().stream()
                .anyMatch(other -> slug.equals(other.getSlug()))));
        return coder;
    }

    void close() {
        if (index != null) {
            index.close();
        }
    }
}
