// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.observatory.analysis.Language;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.CodeOffers.Refusal;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.QuoteEdits;
import org.observatory.coding.Segment;
import org.observatory.coding.memos.MemoEdits;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Passages;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.stripes.Lanes;
import org.observatory.ui.coding.stripes.Overlaps;
import org.observatory.ui.coding.texts.CodingTexts;

/**
 * What is coded in one document and what can be done with it, as whoever sits at the desk; without widgets. Each deed is one step of
 * the history and answers with a sentence for people, also when it is not done.
 */
final class DocumentCoding {

    /** How far from a passage another may be drawn in the same line of the screen, in units of the text. */
    private static final int LINE = 140;
    private static final int SHORT = 40;

    private final CodingDesk desk;
    private final Document document;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final CodingTexts texts = new CodingTexts(labels.language());
    private String text = "";
    private Overlaps<Coding> passages = Overlaps.of(List.of(), Segment::of);
    private Lanes<Coding> lanes = Lanes.none();
    private Coding chosen;

    /**
     * What came of a deed.
     *
     * @param done     whether it was done
     * @param sentence what to tell people
     */
    record Answer(boolean done, String sentence) {
    }

    DocumentCoding(CodingDesk desk, Document document) {
        this.desk = desk;
        this.document = document;
    }

    /** {@return the desk at which it is coded} */
    CodingDesk desk() {
        return desk;
    }

    /** {@return the text; empty before it is read} */
    String text() {
        return text;
    }

    /** Takes the text of the document. */
    void read(String now) {
        text = now;
        lanes = Lanes.none();
        refresh();
    }

    /** Looks anew which passages are shown, after a step of the history or a change at the desk. */
    void refresh() {
        var shown = desk.index().codings(document, desk.shown()).stream()
                .filter(coding -> !coding.isUnplaced() && Passages.isWithin(coding, text)).toList();
        passages = Overlaps.of(shown, Segment::of);
        lanes = Lanes.of(passages.all(), this::extent, lanes);
        if (chosen != null && !passages.all().contains(chosen)) {
            chosen = null;
        }
    }

    /** The stretch that a passage takes up beside the text: the whole lines of the screen it stands in. */
    private Segment extent(Coding coding) {
        var start = coding.getStart();
        for (var most = Math.max(0, start - LINE); start > most && text.charAt(start - 1) != '\n';) {
            start--;
        }
        var end = coding.getEnd();
        for (var most = Math.min(text.length(), end + LINE); end < most && text.charAt(end) != '\n';) {
            end++;
        }
        return new Segment(start, end);
    }

    /** {@return the passages shown, by place} */
    Overlaps<Coding> passages() {
        return passages;
    }

    /** {@return the lanes they stand in} */
    Lanes<Coding> lanes() {
        return lanes;
    }

    /** {@return the passages at an offset, the shortest first; those that end there too} */
    List<Coding> at(int offset) {
        var found = new ArrayList<>(passages.in(Math.max(0, offset - 1), offset + 1));
        var within = found.stream().filter(coding -> Segment.of(coding).contains(offset)).toList();
        var here = new ArrayList<>(within.isEmpty() ? found : within);
        here.sort((one, other) -> Integer.compare(Segment.of(one).length(), Segment.of(other).length()));
        return here;
    }

    /** {@return the passage that the next deed is about; empty for none} */
    Optional<Coding> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** {@return whether a passage is the chosen one} */
    boolean isChosen(Coding coding) {
        return coding == chosen;
    }

    /** Chooses a passage; null for none. */
    void choose(Coding coding) {
        chosen = coding;
    }

    /** {@return the next passage that begins after an offset, or the last that begins before it, of those wanted} */
    Optional<Coding> next(Coding from, int offset, boolean onwards, Predicate<Coding> wanted) {
        var all = passages.all();
        var place = from == null ? -1 : all.indexOf(from);
        var at = place >= 0 ? place + (onwards ? 1 : -1) : onwards ? passages.firstFrom(offset) : passages.firstFrom(offset) - 1;
        while (at >= 0 && at < all.size()) {
            if (wanted.test(all.get(at))) {
                return Optional.of(all.get(at));
            }
            at += onwards ? 1 : -1;
        }
        return Optional.empty();
    }

    /** {@return what whoever sits here has coded in the document} */
    List<Coding> own() {
        return desk.coder().flatMap(coder -> desk.edits().file(coder, document)).map(Codings::getCodings).<List<Coding>>map(List::copyOf)
                .orElse(List.of());
    }

    /** {@return what speaks against giving a passage a code} */
    Optional<Refusal> refusal(Code code, Segment segment) {
        return CodeOffers.refusal(code, segment, own());
    }

    /** {@return why a code is not offered, as a sentence} */
    String sentence(Refusal refusal, Code code) {
        return switch (refusal.reason()) {
            case NOT_OF_TYPOLOGY -> texts.get("refusal.typology", labels.name(code), labels.name(refusal.rule()));
            case EXCLUDED -> texts.get("refusal.excluded", labels.name(code), labels.name(refusal.other()));
            case TOO_MANY -> texts.get("refusal.many", refusal.rule().getAtMost(), labels.name(refusal.rule()));
        };
    }

    /** Codes a passage; what the codebook forbids is not coded, and neither is anything else then. */
    Answer code(Segment segment, Collection<Code> codes) {
        for (var code : codes) {
            var refusal = refusal(code, segment);
            if (refusal.isPresent()) {
                return new Answer(false, sentence(refusal.get(), code));
            }
        }
        return code(segment, codes, List.of());
    }

    /** Codes a passage with a new code of a name, at the end of the codebook. */
    Answer codeAnew(Segment segment, String name) {
        var code = CodingFactory.eINSTANCE.createCode();
        code.setId(UUID.randomUUID().toString());
        if (labels.language() == Language.FRENCH) {
            code.setNameFr(name.strip());
        } else {
            code.setNameEn(name.strip());
        }
        return code(segment, List.of(code), List.of(AddCommand.create(desk.project().domain(), desk.project().content().scheme(),
                CodingPackage.Literals.SCHEME__CODES, code)));
    }

    private Answer code(Segment segment, Collection<Code> codes, List<Command> before) {
        if (desk.project().isReadOnly()) {
            return refused();
        }
        var wanted = codes.stream().map(code -> new Wanted(segment, code)).toList();
        var done = desk.apply(before, List.of(new CodingDesk.Place(document, text, wanted)));
        refresh();
        var name = String.join(", ", codes.stream().map(labels::name).toList());
        if (!done) {
            return new Answer(false, desk.coder().isEmpty() ? texts.get("answer.nobody") : texts.get("answer.already", name));
        }
        var last = List.copyOf(codes).getLast();
        own().stream().filter(coding -> coding.getCode() == last && Segment.of(coding).equals(segment)).findFirst()
                .filter(passages.all()::contains).ifPresent(this::choose);
        return new Answer(true, texts.get("answer.coded", name, excerpt(segment)));
    }

    private Answer refused() {
        desk.project().refuses();
        return new Answer(false, texts.get("answer.readOnly"));
    }

    private String excerpt(Segment segment) {
        return Excerpt.of(text.substring(segment.start(), Math.min(segment.end(), segment.start() + 4 * SHORT)), SHORT);
    }

    /** Takes the codes away from passages. */
    Answer uncode(List<Coding> gone) {
        return change(gone, "answer.uncode", "answer.uncoded", name -> Optional.of(desk.edits().remove(name, gone)));
    }

    /** Gives a passage another code. */
    Answer recode(Coding coding, Code code) {
        var others = new ArrayList<>(own());
        others.remove(coding);
        var refusal = CodeOffers.refusal(code, Segment.of(coding), others);
        if (refusal.isPresent()) {
            return new Answer(false, sentence(refusal.get(), code));
        }
        var answer = change(List.of(coding), "answer.recode", "answer.recoded",
                name -> Optional.of(desk.edits().recode(name, List.of(coding), code)));
        if (answer.done()) {
            desk.used(code);
        }
        return answer;
    }

    /** Moves the ends of a passage. */
    Answer move(Coding coding, Segment to) {
        return change(List.of(coding), "answer.move", "answer.moved",
                name -> Optional.of(desk.edits().move(name, coding, text, to)));
    }

    /** Sets the remark and the weight of a passage. */
    Answer annotate(Coding coding, String memo, Integer weight) {
        return change(List.of(coding), "answer.annotate", "answer.annotated",
                name -> Optional.of(desk.edits().annotate(name, coding, memo, weight)));
    }

    private interface Making {
        Optional<Command> command(String name);
    }

    private Answer change(List<Coding> those, String doing, String done, Making making) {
        if (desk.project().isReadOnly()) {
            return refused();
        }
        if (those.isEmpty()) {
            return new Answer(false, texts.get("answer.noPassage"));
        }
        var foreign = those.stream().filter(coding -> coding.eContainer() instanceof Codings file
                && file.getCoder() != desk.coder().orElse(null)).findFirst();
        if (foreign.isPresent()) {
            return new Answer(false, texts.get("answer.foreign", labels.name(((Codings) foreign.get().eContainer()).getCoder())));
        }
        var name = labels.name(those.getFirst().getCode());
        var gone = String.valueOf(those.size());
        making.command(texts.get(doing, name)).ifPresent(desk.project().history()::execute);
        refresh();
        return new Answer(true, texts.get(done, labels.name(those.getFirst().getCode()), gone));
    }

    /** Keeps a passage as a quote. */
    Answer quote(Segment segment) {
        if (desk.project().isReadOnly()) {
            return refused();
        }
        var command = new QuoteEdits(desk.project().session()).keep(texts.get("answer.quote"), document, text, List.of(segment));
        command.ifPresent(desk.project().history()::execute);
        return command.isPresent() ? new Answer(true, texts.get("answer.quoted", excerpt(segment)))
                : new Answer(false, texts.get("answer.isQuote"));
    }

    /**
     * Adds a memo about a passage, coded or not.
     *
     * @param coding  the coded passage; null for one that is not coded
     * @param segment where it stands
     * @return the memo; empty if the project can only be read
     */
    Optional<Memo> memo(Coding coding, Segment segment) {
        if (desk.project().refuses()) {
            return Optional.empty();
        }
        var edits = new MemoEdits(desk.project().session(), labels.language());
        var title = texts.get("memo.title", excerpt(segment));
        var memo = edits.memo(MemoKind.OBSERVATION, title, LocalDate.now(), desk.coder(), List.of(coding == null ? document : coding));
        if (coding == null) {
            memo.getLinks().getFirst().setLabel(excerpt(segment));
        }
        desk.project().history().execute(edits.adding(memo, title));
        return Optional.of(memo);
    }
}
