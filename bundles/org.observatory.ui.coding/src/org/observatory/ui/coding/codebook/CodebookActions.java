// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerService;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.codebook.CodePlace;
import org.observatory.coding.codebook.CodeTyping;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Category;
import org.observatory.ui.coding.CodesSelection;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.coding.codebook.CodebookTree.Branch;
import org.observatory.ui.coding.codebook.CodebookTree.Group;
import org.observatory.ui.coding.codebook.CodebookTree.Member;
import org.observatory.ui.coding.scheme.SchemeDialogs;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.OpenProject;

/** What can be done in the codebook with what is selected, by menu, key or mouse alike. */
final class CodebookActions {

    /** Shows the passages of what is selected. */
    static final String SHOW_PASSAGES = "org.observatory.ui.passages.show";

    private final IWorkbenchPartSite site;
    private final CodebookViewer viewer;
    private final CodebookWords words;
    private final Supplier<OpenProject> project;
    private final Supplier<Codebook> codebook;
    private final Consumer<String> say;
    private final Runnable refresh;

    /**
     * Makes the actions.
     *
     * @param project  what project is shown, null for none
     * @param codebook its codebook
     * @param say         tells people something; empty text takes back what was told
     * @param refresh  shows at once what was changed
     */
    CodebookActions(IWorkbenchPartSite site, CodebookViewer viewer, CodebookWords words, Supplier<OpenProject> project,
            Supplier<Codebook> codebook, Consumer<String> say, Runnable refresh) {
        this.site = site;
        this.viewer = viewer;
        this.words = words;
        this.project = project;
        this.codebook = codebook;
        this.say = say;
        this.refresh = refresh;
    }

    private Codebook codebook() {
        return codebook.get();
    }

    private boolean isIdle() {
        return project.get() != null && !viewer.viewer().isCellEditorActive();
    }

    boolean isEditable() {
        return isIdle() && !project.get().isReadOnly();
    }

    boolean holds(Collection<Code> codes) {
        return isEditable() && codes.stream().allMatch(project.get().session()::holds);
    }

    private Object first() {
        return viewer.viewer().getStructuredSelection().getFirstElement();
    }

    private boolean isOne() {
        return viewer.viewer().getStructuredSelection().size() == 1;
    }

    /** {@return the code that new ones are made below; empty if that is the codebook} */
    Optional<Code> one() {
        return isOne() ? CodebookTree.code(first()) : Optional.empty();
    }

    // Making

    /** Makes a code after the one selected, or at the end of the codebook. */
    void newBeside() {
        make(one().map(CodePlace::after).orElseGet(() -> CodePlace.endOf(codebook().scheme())));
    }

    /** Makes a code below the one selected. */
    void newBelow() {
        make(CodePlace.endOf(one().map(EObject.class::cast).orElseGet(() -> codebook().scheme())));
    }

    private void make(CodePlace place) {
        if (!isEditable()) {
            return;
        }
        if (CodeTyping.isFree(place.parent())) {
            codebook().make(place).ifPresent(code -> {
                reveal(List.of(code));
                viewer.edit(code);
            });
            return;
        }
        var typology = words.labels().name(((Code) place.parent()).getTypology());
        var open = CodeTyping.open(place.parent());
        if (open.isEmpty()) {
            say.accept(words.texts().get("codebook.categories.all", typology));
        } else {
            choose(open, words.labels()::name, "codebook.categories.title", words.texts().get("codebook.categories.message", typology))
                    .forEach(category -> codebook().make(CodePlace.endOf(place.parent()), category)
                            .ifPresent(code -> reveal(List.of(code))));
        }
    }

    /** {@return the one element chosen, or none} */
    private <T extends EObject> List<T> choose(List<T> among, Function<T, String> name, String title, String message) {
        var names = new IdentityHashMap<Object, String>();
        among.forEach(each -> names.put(each, name.apply(each)));
        var dialog = new ElementListSelectionDialog(site.getShell(), LabelProvider.createTextProvider(names::get));
        dialog.setTitle(words.texts().get(title));
        dialog.setMessage(message);
        dialog.setHelpAvailable(false);
        dialog.setElements(among.toArray());
        return dialog.open() == Window.OK ? among.stream().filter(each -> each == dialog.getFirstResult()).toList() : List.of();
    }

    /** Makes the code of a category below the code selected. */
    void make(Category category) {
        one().flatMap(code -> codebook().make(CodePlace.endOf(code), category)).ifPresent(made -> reveal(List.of(made)));
    }

    /** {@return how many categories have no code yet at the code selected} */
    int missing() {
        return one().map(Codebook::missing).orElse(0);
    }

    /** Makes a code of each of them. */
    void addMissing() {
        one().ifPresent(code -> {
            codebook().addMissing(code);
            refresh.run();
            viewer.viewer().setExpandedState(code, true);
        });
    }

    /** Shows codes at once, though the tree follows changes a little later. */
    private void reveal(List<?> nodes) {
        refresh.run();
        viewer.select(nodes);
    }

    // Changing

    boolean canRename() {
        return isEditable() && isOne() && !(first() instanceof Group);
    }

    /** Lets the name of what is selected be typed. */
    void rename() {
        if (canRename()) {
            viewer.edit(first());
        }
    }

    boolean canMove(Collection<Code> codes, CodePlace place, boolean copied) {
        var refusal = copied ? Optional.<String>empty() : codebook().refusal(codes, place.parent());
        refusal.ifPresent(say);
        if (refusal.isEmpty()) {
            say.accept("");
        }
        return refusal.isEmpty() && !(copied && !CodeTyping.isFree(place.parent()));
    }

    void move(List<Code> codes, CodePlace place) {
        say.accept(codebook().move(codes, place).orElse(""));
        reveal(codes);
    }

    /** Moves what is selected by a key. */
    void move(CodePlace.Way way) {
        var codes = viewer.codes();
        if (isEditable() && !codes.isEmpty()) {
            say.accept(codebook().move(codes, way).orElse(""));
            reveal(codes);
        }
    }

    void copy(List<Code> codes, CodePlace place) {
        reveal(codebook().copy(codes, place));
    }

    /** Gives the codes selected a colour; null for that of the code above. */
    void colour(String colour) {
        codebook().colour(viewer.codes(), colour);
    }

    // Sets

    void include(CodeSet set, Collection<Code> codes) {
        codebook().include(set, codes);
        refresh.run();
    }

    /** Makes a set with codes and lets its name be typed. */
    void newSet(Collection<Code> codes) {
        if (isEditable()) {
            codebook().makeSet(codes).ifPresent(set -> {
                reveal(List.of(set));
                viewer.edit(set);
            });
        }
    }

    /** {@return the codes selected where a set shows them} */
    List<Member> members() {
        return viewer.selected().stream().filter(Member.class::isInstance).map(Member.class::cast).toList();
    }

    void exclude() {
        members().stream().collect(Collectors.groupingBy(Member::set, Collectors.mapping(Member::code, Collectors.toList())))
                .forEach(codebook()::exclude);
        refresh.run();
    }

    List<CodeSet> sets() {
        return project.get() == null ? List.of() : project.get().content().scheme().getSets();
    }

    // Changing the scheme

    boolean canMerge(Collection<Code> codes, Code into) {
        return holds(codes) && codes.stream().anyMatch(code -> code != into);
    }

    /** Merges codes into one of them or another, after showing what that does; null lets somebody choose among them. */
    void merge(Collection<Code> codes, Code into) {
        if (canMerge(codes, into)) {
            done(SchemeDialogs.merge(site.getShell(), project.get(), codes, into));
        }
    }

    /** Merges the codes selected, one alone with another that is asked for. */
    void merge() {
        var codes = viewer.codes();
        if (codes.size() > 1) {
            merge(codes, null);
        } else if (codes.size() == 1 && isEditable()) {
            var others = new ArrayList<Code>();
            scheme().getCodes().forEach(code -> others.addAll(CodeOffers.below(code)));
            others.remove(codes.getFirst());
            choose(others, words::nameAndPlace, "codebook.merge.title", words.texts().get("codebook.merge.message",
                    words.labels().name(codes.getFirst()))).forEach(into -> merge(codes, into));
        }
    }

    boolean canSplit() {
        return isEditable() && viewer.codes().size() == 1;
    }

    /** Gives passages of the code selected to new codes. */
    void split() {
        if (canSplit()) {
            done(SchemeDialogs.split(site.getShell(), project.get(), viewer.codes().getFirst()));
        }
    }

    /** Types a code otherwise. */
    void retype(Code code) {
        if (isEditable()) {
            done(SchemeDialogs.retype(site.getShell(), project.get(), code));
        }
    }

    boolean canDelete() {
        return isEditable() && viewer.selected().stream().anyMatch(node -> !(node instanceof Group));
    }

    /** Takes codes out of the set that shows them; deletes sets; deletes codes after showing what becomes of their passages. */
    void delete() {
        if (!canDelete()) {
            return;
        }
        var codes = viewer.selected().stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
        var sets = viewer.selected().stream().filter(CodeSet.class::isInstance).map(CodeSet.class::cast).toList();
        if (!codes.isEmpty()) {
            done(SchemeDialogs.delete(site.getShell(), project.get(), codes));
        } else if (!sets.isEmpty()) {
            Edits.in(project.get()).delete(sets);
        } else {
            exclude();
        }
    }

    private void done(boolean changed) {
        if (changed) {
            refresh.run();
        }
    }

    // Using

    /** Codes what is selected in the active editor with the codes selected here. */
    void code() {
        var codes = viewer.codes();
        if (codes.isEmpty()) {
            if (first() != null) {
                viewer.viewer().setExpandedState(first(), !viewer.viewer().getExpandedState(first()));
            }
            return;
        }
        var target = Adapters.adapt(site.getPage().getActiveEditor(), CodesSelection.class);
        if (target == null) {
            say.accept(words.texts().get("codebook.code.noDocument"));
        } else {
            say.accept(target.code(codes) ? "" : words.texts().get("codebook.code.nothing"));
        }
    }

    boolean canShowPassages() {
        return site.getService(ICommandService.class).getCommand(SHOW_PASSAGES).isHandled() && !viewer.codes().isEmpty();
    }

    /** Shows the passages of what is selected. */
    void showPassages() {
        try {
            site.getService(IHandlerService.class).executeCommand(SHOW_PASSAGES, null);
        } catch (CommandException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** Makes cards of codes, to be printed. */
    void cards() {
        if (isIdle()) {
            CardsDialog.ask(site.getShell(), words, scheme(), viewer.codes()).ifPresent(wanted -> CardsRun.start(site.getShell(), words, say,
                    site.getService(CodingDesks.class).of(project.get()), wanted));
        }
    }

    /** Copies the names of what is selected, one a line. */
    void copyNames() {
        var names = viewer.selected().stream().map(words::name).collect(Collectors.joining("\n"));
        if (!names.isEmpty()) {
            var clipboard = new Clipboard(site.getShell().getDisplay());
            clipboard.setContents(new Object[] { names }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** {@return whether what is selected is, or is in, the branch of sets} */
    boolean isInSets() {
        return first() instanceof CodeSet || first() instanceof Member || first() instanceof Group group && group.branch() == Branch.SETS;
    }

    /** {@return the codebook shown, null for none} */
    Scheme scheme() {
        return project.get() == null ? null : project.get().content().scheme();
    }
}
