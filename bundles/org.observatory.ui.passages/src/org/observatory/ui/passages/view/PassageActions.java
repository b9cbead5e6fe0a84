// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.passages.CodedSegment;
import org.observatory.coding.passages.Passage;
import org.observatory.coding.passages.PassageEdits;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.WhoCodesDialog;
import org.observatory.ui.passages.parts.ElementPicker;

/** What is done to the passages selected; each deed is one step of the history, whatever the documents. */
final class PassageActions {

    private final ViewTexts texts;
    private final ObservatoryLabels labels;
    private final Shell shell;
    private final Supplier<CodingDesk> desk;
    private final Supplier<List<Passage>> selected;
    private final Consumer<String> told;

    /**
     * Acts in a window.
     *
     * @param texts    the words
     * @param shell    the window
     * @param desk     who codes; null while no project is shown
     * @param selected the passages selected
     * @param told     says what was done
     */
    PassageActions(ViewTexts texts, Shell shell, Supplier<CodingDesk> desk, Supplier<List<Passage>> selected, Consumer<String> told) {
        this.texts = texts;
        this.shell = shell;
        this.desk = desk;
        this.selected = selected;
        this.told = told;
        labels = new ObservatoryLabels(texts.language());
    }

    private boolean isReady() {
        return desk.get() != null && !selected.get().isEmpty() && !desk.get().project().refuses();
    }

    private PassageEdits edits() {
        return new PassageEdits(desk.get().project().session());
    }

    private Optional<Coder> coder() {
        return desk.get().coder().or(() -> WhoCodesDialog.ask(desk.get()));
    }

    private List<Code> pick(String help) {
        var scheme = desk.get().project().content().scheme();
        var picker = new ElementPicker(shell, texts.get("act.pickCode"), help, List.of(new ElementPicker.Group(texts.get("act.codes"),
                () -> scheme.getCodes().stream().flatMap(code -> CodeOffers.below(code).stream()).toList())));
        return picker.pick().stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }

    private interface Step {
        Optional<Command> make() throws ProjectException;
    }

    private void execute(Step step, String done) {
        try {
            var command = step.make();
            command.ifPresent(desk.get().project().history()::execute);
            told.accept(command.isPresent() ? done : texts.get("act.nothing"));
        } catch (ProjectException unread) {
            MessageDialog.openError(shell, texts.get("view"), unread.label().in(texts.language()));
        }
    }

    /** Codes the passages selected with further codes. */
    void codeAgain() {
        if (!isReady()) {
            return;
        }
        var passages = selected.get();
        var who = coder();
        var codes = who.isEmpty() ? List.<Code>of() : pick(texts.get("act.codeAgain.help", passages.size()));
        if (!codes.isEmpty()) {
            var names = String.join(", ", codes.stream().map(labels::name).toList());
            execute(() -> edits().code(texts.get("act.codeAgain.step", names), who.get(), desk.get().round(), passages, codes),
                    texts.get("act.codeAgain.done", passages.size(), names));
            codes.forEach(desk.get()::used);
        }
    }

    /** {@return the codes that the passages selected bear, with how many of them bear each} */
    Map<String, Integer> codes() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var passage : selected.get()) {
            passage.segment().codings().stream().map(CodedSegment.CodedAs::code).distinct().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    /** {@return the name of a code with how many of the passages selected bear it} */
    String name(String code, int count) {
        return texts.get("act.counted", desk.get().project().content().find(code).map(labels::name).orElse("?"), count);
    }

    /** Takes codes away from the passages selected, as far as whoever sits here gave them. */
    void uncode(Predicate<String> codes) {
        if (isReady()) {
            var passages = selected.get();
            var all = passages.stream().flatMap(passage -> passage.segment().codings().stream()).filter(coding -> codes.test(coding.code())).count();
            coder().ifPresent(coder -> {
                var own = edits().codings(coder, passages, codes).size();
                execute(() -> edits().uncode(texts.get("act.uncode.step", own), coder, passages, codes),
                        left(texts.get("act.uncode.done", own), all - own));
            });
        }
    }

    /** Gives the passages selected another code, as far as whoever sits here coded them. */
    void recode(Predicate<String> codes) {
        if (isReady()) {
            var passages = selected.get();
            var all = passages.stream().flatMap(passage -> passage.segment().codings().stream()).filter(coding -> codes.test(coding.code())).count();
            coder().ifPresent(coder -> {
                var own = edits().codings(coder, passages, codes).size();
                var code = own == 0 ? List.<Code>of() : pick(texts.get("act.recode.help", own));
                if (own == 0) {
                    told.accept(left(texts.get("act.nothing"), all));
                } else if (!code.isEmpty()) {
                    execute(() -> edits().recode(texts.get("act.recode.step", labels.name(code.getFirst())), coder, passages, codes,
                            code.getFirst()), left(texts.get("act.recode.done", own, labels.name(code.getFirst())), all - own));
                    desk.get().used(code.getFirst());
                }
            });
        }
    }

    private String left(String done, long others) {
        return others == 0 ? done : done + " " + texts.get("act.others", others);
    }

    /** Keeps the passages selected as quotes. */
    void quote() {
        if (isReady()) {
            var passages = selected.get();
            execute(() -> edits().quote(texts.get("act.quote.step", passages.size()), passages), texts.get("act.quote.done", passages.size()));
        }
    }

    /** Copies the passages selected with their references. */
    void copy() {
        var passages = selected.get();
        if (!passages.isEmpty()) {
            var clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {new PassageWords(texts).text(passages)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            told.accept(texts.get("act.copied", passages.size()));
        }
    }
}
