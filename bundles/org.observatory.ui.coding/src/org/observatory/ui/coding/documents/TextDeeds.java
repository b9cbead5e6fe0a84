// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.observatory.coding.Boundaries;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;
import org.observatory.coding.TextUnits.Unit;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.documents.DocumentCoding.Answer;
import org.observatory.ui.coding.palette.CodeEntries;
import org.observatory.ui.coding.palette.CodePalette;
import org.observatory.ui.coding.palette.PassagesPopup;
import org.observatory.ui.coding.texts.CodingTexts;

/** What is done with the selection and the chosen passage of the text on the screen. */
final class TextDeeds {

    private static final int NAME = 80;
    private static final int TITLE = 60;

    private final TextReader reader;
    private final DocumentCoding coding;
    private final ObservatoryLabels labels;
    private final CodingTexts texts;
    private final Consumer<Answer> tell;
    private final Consumer<EObject> open;

    TextDeeds(TextReader reader, DocumentCoding coding, ObservatoryLabels labels, Consumer<Answer> tell, Consumer<EObject> open) {
        this.reader = reader;
        this.coding = coding;
        this.labels = labels;
        this.texts = new CodingTexts(labels.language());
        this.tell = tell;
        this.open = open;
    }

    /** Does what a command says. */
    void perform(DocumentAction action) {
        if (reader.text() == null) {
            return;
        }
        if (action.moves()) {
            move(action);
            return;
        }
        switch (action) {
            case PALETTE -> palette(null);
            case IN_VIVO -> inVivo();
            case RECODE -> passage("palette.recodeWhich", this::palette);
            case UNCODE -> uncode();
            case HERE -> here();
            case ANNOTATE -> passage("passages.annotate", this::annotate);
            case MEMO -> memo();
            case QUOTE -> target().ifPresentOrElse(segment -> answer(coding.quote(segment)), this::nothing);
            case NEXT_OF_CODE, PREVIOUS_OF_CODE -> ofCode(action.isOnwards());
            case NEXT, PREVIOUS -> go(action.isOnwards(), null);
            default -> { }
        }
    }

    private void nothing() {
        tell.accept(new Answer(false, texts.get("answer.nothing")));
    }

    private void answer(Answer answer) {
        coding.chosen().filter(one -> answer.done()).ifPresent(one -> reader.select(one.getStart(), one.getEnd()));
        tell.accept(answer);
    }

    /** {@return what is selected, else the sentence at the caret} */
    Optional<Segment> target() {
        return reader.text() == null ? Optional.empty()
                : reader.selected().or(() -> TextUnits.sentence(reader.text(), reader.caret()));
    }

    /** Codes what is selected, else the sentence at the caret, which is selected thereby. */
    boolean code(Collection<Code> codes) {
        var target = target();
        if (target.isEmpty()) {
            nothing();
            return false;
        }
        return code(target.get(), codes);
    }

    /** Codes a passage. */
    boolean code(Segment segment, Collection<Code> codes) {
        var answer = coding.code(segment, codes);
        reader.select(segment.start(), segment.end());
        answer(answer);
        return answer.done();
    }

    private void inVivo() {
        var target = reader.selected().or(() -> TextUnits.word(reader.text(), reader.caret()));
        if (target.isEmpty()) {
            nothing();
            return;
        }
        var segment = target.get();
        var name = Excerpt.of(reader.text().substring(segment.start(), segment.end()), NAME);
        var entries = new CodeEntries(coding.desk().project().content().scheme(), labels, List.of(), code -> Optional.empty());
        if (entries.has(name)) {
            tell.accept(new Answer(false, texts.get("answer.codeExists", name)));
            return;
        }
        reader.select(segment.start(), segment.end());
        answer(coding.codeAnew(segment, name));
    }

    private Shell shell() {
        return reader.widget().getShell();
    }

    private Point below(int offset) {
        var visible = reader.visible();
        var at = visible.contains(offset) ? reader.place(offset) : new Point(0, 0);
        var area = reader.widget().getClientArea();
        return reader.widget().toDisplay(Math.min(at.x, Math.max(0, area.width - 60)),
                Math.clamp(at.y + reader.row() + 4, 0, area.height));
    }

    /** Opens the palette: to code, or to give a passage another code. */
    private void palette(Coding recoded) {
        if (recoded != null) {
            chooseShown(recoded);
        } else if (reader.selected().isEmpty()) {
            target().ifPresent(segment -> reader.select(segment.start(), segment.end()));
        }
        var target = reader.selected().orElse(null);
        if (target == null) {
            nothing();
            return;
        }
        var hint = texts.get(recoded == null ? "palette.hint" : "palette.recodeHint");
        new CodePalette(shell(), below(target.end()), recoded == null ? new Coded() : new Recoded(recoded), coding::sentence, texts,
                hint).open();
    }

    private final class Coded implements CodePalette.Deeds {

        @Override
        public CodeEntries entries() {
            var segment = reader.selected().orElse(new Segment(0, 1));
            return new CodeEntries(coding.desk().project().content().scheme(), labels, coding.desk().recent(),
                    code -> coding.refusal(code, segment));
        }

        @Override
        public String title() {
            return texts.get("palette.title", reader.selected().map(this::excerpt).orElse(""));
        }

        private String excerpt(Segment segment) {
            return Excerpt.of(reader.text().substring(segment.start(), Math.min(segment.end(), segment.start() + 4 * TITLE)), TITLE);
        }

        @Override
        public void code(Code code) {
            TextDeeds.this.code(List.of(code));
        }

        @Override
        public boolean create(String name) {
            target().ifPresent(segment -> answer(coding.codeAnew(segment, name)));
            return true;
        }

        @Override
        public void widen() {
            var selected = reader.selected();
            var at = selected.map(Segment::start).orElse(reader.caret());
            var sentence = TextUnits.at(Unit.SENTENCE, reader.text(), at);
            var paragraph = TextUnits.at(Unit.PARAGRAPH, reader.text(), at);
            (selected.equals(sentence) ? paragraph : sentence).ifPresent(segment -> reader.select(segment.start(), segment.end()));
        }
    }

    private final class Recoded implements CodePalette.Deeds {

        private final Coding recoded;

        Recoded(Coding recoded) {
            this.recoded = recoded;
        }

        @Override
        public CodeEntries entries() {
            var others = new ArrayList<>(coding.own());
            others.remove(recoded);
            return new CodeEntries(coding.desk().project().content().scheme(), labels, coding.desk().recent(),
                    code -> CodeOffers.refusal(code, Segment.of(recoded), others));
        }

        @Override
        public String title() {
            return texts.get("palette.recodeTitle", labels.name(recoded.getCode()));
        }

        @Override
        public void code(Code code) {
            answer(coding.recode(recoded, code));
        }

        @Override
        public boolean create(String name) {
            tell.accept(new Answer(false, texts.get("palette.noNew")));
            return false;
        }

        @Override
        public void widen() {
            // The passage stays where it is.
        }
    }

    /** Does something with the chosen passage, else with the one at the caret; with several there, one is chosen first. */
    private void passage(String question, Consumer<Coding> deed) {
        if (coding.chosen().isPresent()) {
            deed.accept(coding.chosen().get());
            return;
        }
        var here = passagesHere();
        var own = here.stream().filter(this::isOwn).toList();
        var those = own.isEmpty() ? here : own;
        if (those.isEmpty()) {
            tell.accept(new Answer(false, texts.get("answer.noPassage")));
        } else if (those.size() == 1) {
            deed.accept(those.getFirst());
        } else {
            list(texts.get(question), those, deed);
        }
    }

    private boolean isOwn(Coding one) {
        return one.eContainer() instanceof Codings file && file.getCoder() == coding.desk().coder().orElse(null);
    }

    private List<Coding> passagesHere() {
        return reader.selected().map(segment -> coding.passages().in(segment.start(), segment.end()))
                .orElseGet(() -> coding.at(reader.caret()));
    }

    private void list(String title, List<Coding> those, Consumer<Coding> choice) {
        var words = new PassageTold(labels, texts);
        new PassagesPopup(shell(), below(reader.caret()), title, those, choice, one -> answer(coding.uncode(List.of(one))), words::told, texts)
                .open();
    }

    private void here() {
        var here = passagesHere();
        if (here.isEmpty()) {
            tell.accept(new Answer(false, texts.get("answer.noPassage")));
        } else {
            list(texts.get("passages.here", here.size()), here, this::chooseShown);
        }
    }

    private void uncode() {
        passage("passages.uncode", one -> {
            answer(coding.uncode(List.of(one)));
            });
    }

    /** Chooses a passage and brings it into view. */
    void chooseShown(Coding one) {
        coding.choose(one);
        reader.reveal(one.getStart(), one.getEnd());
        coding.choose(one);
        tell.accept(new Answer(true, texts.get("answer.chosen", chosen(one))));
    }

    /** The code of a passage, and who coded it if that is somebody else: at the same place they could not be told apart. */
    private String chosen(Coding one) {
        var path = labels.path(one.getCode());
        return isOwn(one) || !(one.eContainer() instanceof Codings file) || file.getCoder() == null ? path
                : path + " · " + labels.name(file.getCoder());
    }

    void annotate(Coding one) {
        var dialog = new PassageDialog(shell(), one, labels);
        if (dialog.open() == Window.OK) {
            answer(coding.annotate(one, dialog.memo(), dialog.weight()));
        }
    }

    private void memo() {
        var chosen = coding.chosen().orElse(null);
        var target = chosen == null ? target() : Optional.of(Segment.of(chosen));
        target.ifPresentOrElse(segment -> coding.memo(chosen, segment).ifPresent(open), this::nothing);
    }

    private void move(DocumentAction action) {
        passage("passages.move", one -> {
            coding.choose(one);
            var to = Boundaries.step(reader.text(), Segment.of(one), action.end(), action.isOnwards(), action.byWord());
            if (to.isEmpty()) {
                tell.accept(new Answer(false, texts.get("answer.noWay")));
            } else {
                moved(one, to.get());
            }
        });
    }

    /** Moves the ends of a passage. */
    void moved(Coding one, Segment to) {
        var answer = coding.move(one, to);
        reader.reveal(one.getStart(), one.getEnd());
        coding.choose(one);
        tell.accept(answer);
    }

    private void ofCode(boolean onwards) {
        passage("passages.ofCode", one -> go(onwards, one));
    }

    /** Goes to the next passage; of the same code as another, if one is given. */
    private void go(boolean onwards, Coding like) {
        var from = like != null ? like : coding.chosen().orElse(null);
        var next = coding.next(from, reader.caret(), onwards, one -> like == null || one.getCode() == like.getCode());
        next.ifPresentOrElse(this::chooseShown, () -> tell.accept(new Answer(false, like == null
                ? texts.get(onwards ? "answer.noNext" : "answer.noPrevious")
                : texts.get(onwards ? "answer.noNextOf" : "answer.noPreviousOf", labels.name(like.getCode())))));
    }
}
