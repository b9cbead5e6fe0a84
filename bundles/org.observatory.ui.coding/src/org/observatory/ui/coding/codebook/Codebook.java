// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.coding.codebook.CodePalette;
import org.observatory.coding.codebook.CodePlace;
import org.observatory.coding.codebook.CodeShortcuts;
import org.observatory.coding.codebook.CodeTyping;
import org.observatory.coding.codebook.CodebookEdits;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Element;
import org.observatory.project.ProjectSession;
import org.observatory.ui.projects.OpenProject;

/** What somebody does to a codebook, each one step of the history with a name that tells what it did. */
public final class Codebook {

    private final ProjectSession session;
    private final BooleanSupplier refuses;
    private final CodebookWords words;
    private final CodebookEdits edits;
    /** The step that made a code or set that has no name of its own yet. */
    private Command made;
    private EObject unnamed;
    private CodePlace place;

    /**
     * Edits the codebook of a project.
     *
     * @param session the project
     * @param refuses tells, whenever something is to be done, whether the project can only be read
     * @param words   the words of the steps
     */
    public Codebook(ProjectSession session, BooleanSupplier refuses, CodebookWords words) {
        this.session = session;
        this.refuses = refuses;
        this.words = words;
        edits = new CodebookEdits(session);
    }

    /** {@return the codebook of an open project} */
    public static Codebook of(OpenProject project) {
        return new Codebook(project.session(), project::refuses, CodebookWords.ofWorkbench());
    }

    /** {@return the codebook itself} */
    public Scheme scheme() {
        return session.content().scheme();
    }

    private boolean execute(Command command) {
        if (refuses.getAsBoolean()) {
            return false;
        }
        session.history().execute(command);
        return true;
    }

    private String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }

    private String names(Collection<? extends EObject> elements) {
        return elements.size() == 1 ? words.labels().name(elements.iterator().next())
                : text("codebook.several", elements.size());
    }

    /**
     * Makes a code that is still to be named; one at the top gets a colour.
     *
     * @param where a place where codes of any name may stand
     * @return the code; empty if the project can only be read
     */
    public Optional<Code> make(CodePlace where) {
        var code = CodebookEdits.code(text("codebook.new"), words.labels().language());
        if (where.parent() instanceof Scheme scheme) {
            code.setColour(CodePalette.next(scheme));
        }
        var command = edits.add(text("codebook.step.add", text("codebook.new")), code, where);
        if (!execute(command)) {
            return Optional.empty();
        }
        made = command;
        unnamed = code;
        place = where;
        return Optional.of(code);
    }

    /** Makes the code of a category. */
    public Optional<Code> make(CodePlace where, Category category) {
        var code = CodebookEdits.code(category);
        return execute(edits.add(text("codebook.step.add", words.labels().name(category)), code, where)) ? Optional.of(code)
                : Optional.empty();
    }

    /** Makes a set with codes, still to be named. */
    public Optional<CodeSet> makeSet(Collection<Code> codes) {
        var set = CodebookEdits.set(text("codebook.newSet"), words.labels().language());
        return execute(edits.addSet(text("codebook.step.addSet"), set, codes)) ? Optional.of(set) : Optional.empty();
    }

    /**
     * Gives a code or set another name, in the language of the words. A code that was just made is made and named in one step.
     *
     * @param element the code or set
     * @param typed   the name; a blank one is no name and changes nothing
     */
    public void name(Element element, String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.equals(words.labels().name(element))) {
            return;
        }
        if (element == unnamed && session.history().getUndoCommand() == made && !refuses.getAsBoolean()) {
            session.history().undo();
            var code = (Code) unnamed;
            set(code, name);
            unnamed = null;
            execute(edits.add(text("codebook.step.add", name), code, place));
            return;
        }
        execute(session.editing(text("codebook.step.name", name), () -> set(element, name)));
    }

    private void set(Element element, String name) {
        if (words.labels().language() == Language.FRENCH) {
            element.setNameFr(name);
        } else {
            element.setNameEn(name);
        }
    }

    /**
     * {@return why codes may not stand somewhere, as a sentence; empty if they may}
     *
     * @param codes  codes of this codebook
     * @param parent the codebook or a code
     */
    public Optional<String> refusal(Collection<Code> codes, EObject parent) {
        for (var code : codes) {
            var refusal = CodeTyping.refusal(code, parent);
            if (refusal.isPresent()) {
                var typology = CodeTyping.governing(parent).map(words.labels()::name).orElse("");
                return Optional.of(text("codebook.refusal." + refusal.get().name(), words.labels().name(code), typology));
            }
        }
        return Optional.empty();
    }

    /**
     * Moves codes with those below them.
     *
     * @return why they were not moved; empty if they were, or the project can only be read, which it says itself
     */
    public Optional<String> move(Collection<Code> codes, CodePlace where) {
        var tops = CodebookEdits.tops(codes);
        var refusal = refusal(tops, where.parent());
        if (refusal.isEmpty() && !tops.isEmpty()) {
            execute(edits.move(text("codebook.step.move", names(tops)), tops, where));
        }
        return refusal;
    }

    /**
     * Moves codes by a key.
     *
     * @return why they were not moved; empty if they were, or there is no such place
     */
    public Optional<String> move(Collection<Code> codes, CodePlace.Way way) {
        var tops = CodebookEdits.tops(codes);
        return CodePlace.by(way, tops).flatMap(where -> move(tops, where));
    }

    /** Copies codes, with those below them, without their passages. */
    public List<Code> copy(Collection<Code> codes, CodePlace where) {
        var copies = CodebookEdits.tops(codes).stream().map(CodebookEdits::copy).toList();
        var done = !copies.isEmpty() && execute(session.editing(text("codebook.step.copy", names(copies)),
                () -> CodePlace.codes(where.parent()).addAll(where.at(), copies)));
        return done ? copies : List.of();
    }

    /** Gives codes a colour; null for that of the code above. */
    public void colour(Collection<Code> codes, String colour) {
        execute(edits.colour(text("codebook.step.colour", names(codes)), codes, colour));
    }

    /**
     * Gives a code a shortcut, or takes it away.
     *
     * @param typed the key; blank for none
     * @return what is wrong with it; empty if it was given
     */
    public Optional<String> shortcut(Code code, String typed) {
        var key = typed.isBlank() ? Optional.<String>empty() : CodeShortcuts.read(typed);
        if (!typed.isBlank() && key.isEmpty()) {
            return Optional.of(text("codebook.shortcut.help"));
        }
        var other = key.flatMap(each -> CodeShortcuts.other(scheme(), each, code));
        if (other.isPresent()) {
            return Optional.of(text("codebook.shortcut.taken", key.get(), words.labels().path(other.get())));
        }
        if (!key.equals(Optional.ofNullable(code.getShortcut()))) {
            execute(session.editing(text("codebook.step.shortcut", words.labels().name(code)), () -> code.setShortcut(key.orElse(null))));
        }
        return Optional.empty();
    }

    /** {@return how many categories have no code yet at a typed code} */
    public static int missing(Code code) {
        return CodebookEdits.missing(code).values().stream().flatMap(List::stream).mapToInt(Codebook::size).sum();
    }

    private static int size(Code code) {
        return 1 + code.getCodes().stream().mapToInt(Codebook::size).sum();
    }

    /** Makes a code of each category that has none yet, below a typed code. */
    public void addMissing(Code code) {
        var missing = CodebookEdits.missing(code);
        if (!missing.isEmpty()) {
            execute(edits.addMissing(text("codebook.step.categories", words.labels().name(code)), missing));
        }
    }

    /** Puts codes into a set. */
    public void include(CodeSet set, Collection<Code> codes) {
        if (!set.getCodes().containsAll(codes)) {
            execute(edits.include(text("codebook.step.include", names(codes), words.labels().name(set)), set, codes));
        }
    }

    /** Takes codes out of a set. */
    public void exclude(CodeSet set, Collection<Code> codes) {
        execute(edits.exclude(text("codebook.step.exclude", names(codes), words.labels().name(set)), set, codes));
    }
}
