// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.Quotes;

class SampleCodingsTest {

    /** Colours that people with any kind of colour vision tell apart: the scheme “muted” of Paul Tol, with a grey. */
    private static final Set<String> SAFE = Set.of("#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77",
            "#cc6677", "#882255", "#aa4499", "#777777");

    private final SampleFiles sample = SampleFiles.sample();
    private final List<Code> codes = sample.all(Code.class);

    @Test
    void theCodebookHasAboutFortyCodesHalfOfThemTyped() {
        var typed = codes.stream().filter(code -> code.getTypology() != null || code.getCategory() != null).count();
        assertTrue(codes.size() >= 36 && codes.size() <= 46, "codes: " + codes.size());
        assertTrue(typed * 10 >= codes.size() * 4 && typed * 10 <= codes.size() * 6, "typed: " + typed);
        assertTrue(codes.stream().anyMatch(Code::isExclusive) && codes.stream().anyMatch(code -> code.getAtMost() != null));
        assertTrue(codes.stream().anyMatch(code -> depth(code) == 3));
        var trust = codes.stream().filter(code -> code.getNameFr().equals("confiance")).toList();
        assertEquals(2, trust.size());
        assertFalse(trust.getFirst().eContainer() == trust.getLast().eContainer());
    }

    private static int depth(Code code) {
        return code.eContainer() instanceof Code above ? depth(above) + 1 : 1;
    }

    @Test
    void everyCodeSaysInBothLanguagesWhatItIsAndWhenToUseIt() {
        for (var code : codes) {
            assertFalse(Stream.of(code.getNameFr(), code.getNameEn(), code.getDescriptionFr(), code.getDescriptionEn(),
                    code.getInclusionFr(), code.getInclusionEn(), code.getExclusionFr(), code.getExclusionEn(),
                    code.getExampleFr(), code.getExampleEn()).anyMatch(text -> text == null || text.isBlank()), code::getNameFr);
            var colour = code.getColour();
            assertTrue(depth(code) == 1 ? SAFE.contains(colour) : colour == null, code::getNameFr);
        }
        var shortcuts = codes.stream().map(Code::getShortcut).filter(key -> key != null).toList();
        assertTrue(shortcuts.size() >= 5 && Set.copyOf(shortcuts).size() == shortcuts.size());
        assertEquals(1, sample.codebook().getSets().stream().filter(set -> set.isDimension()).count());
    }

    @Test
    void everyDocumentIsCodedAndEveryCodeWithoutCodesBelowItIsUsed() {
        var coded = sample.all(Codings.class).stream().map(Codings::getDocument).collect(Collectors.toSet());
        assertEquals(Set.copyOf(sample.all(Document.class)), coded);
        var codings = sample.all(Coding.class);
        assertTrue(codings.size() >= 500 && codings.size() <= 950, "codings: " + codings.size());
        var used = codings.stream().map(Coding::getCode).collect(Collectors.toSet());
        assertEquals(List.of(), codes.stream().filter(code -> code.getCodes().isEmpty() && !used.contains(code)).toList());
        assertTrue(codings.stream().anyMatch(coding -> coding.getMemo() != null));
        assertTrue(codings.stream().anyMatch(coding -> coding.getWeight() != null));
        assertTrue(codings.stream().anyMatch(coding -> coding.getWeight() == null));
    }

    @Test
    void passagesOverlapFourDeep() {
        var deepest = sample.all(Codings.class).stream().mapToInt(SampleCodingsTest::depth).max().orElseThrow();
        assertEquals(4, deepest);
    }

    private static int depth(Codings codings) {
        return codings.getCodings().stream().mapToInt(one -> (int) codings.getCodings().stream()
                .filter(other -> other.getStart() <= one.getStart() && other.getEnd() > one.getStart()).count()).max().orElse(0);
    }

    @Test
    void threeCodersAgreeAndDisagreeAsPeopleDo() {
        var coders = sample.codebook().getCoders();
        var common = sample.all(Document.class).stream()
                .filter(document -> coders.stream().allMatch(coder -> codings(coder, document) != null)).toList();
        assertEquals(3, coders.size());
        assertTrue(common.size() >= 6, "common documents: " + common.size());
        for (var one = 0; one < 3; one++) {
            for (var other = 0; other < one; other++) {
                var parts = new Agreement();
                var characters = new Agreement();
                for (var document : common) {
                    for (var code : codes) {
                        var first = marked(coders.get(one), document, code);
                        var second = marked(coders.get(other), document, code);
                        characters.add(first, second, sample.text(document).length());
                        document.getParts().stream().filter(part -> part.getKind() != PartKind.TURN)
                                .forEach(part -> parts.add(!first.get(part.getStart(), part.getEnd()).isEmpty(),
                                        !second.get(part.getStart(), part.getEnd()).isEmpty()));
                    }
                }
                var pair = coders.get(one).getNameFr() + ", " + coders.get(other).getNameFr() + ": ";
                assertTrue(parts.alpha() > 0.4 && parts.alpha() < 0.85, pair + parts.alpha());
                assertTrue(characters.alpha() > 0.4 && characters.alpha() < 0.85, pair + characters.alpha());
            }
        }
    }

    private Codings codings(Coder coder, Document document) {
        return sample.all(Codings.class).stream().filter(one -> one.getCoder() == coder && one.getDocument() == document)
                .findFirst().orElse(null);
    }

    private BitSet marked(Coder coder, Document document, Code code) {
        var marked = new BitSet();
        codings(coder, document).getCodings().stream().filter(coding -> coding.getCode() == code)
                .forEach(coding -> marked.set(coding.getStart(), coding.getEnd()));
        return marked;
    }

    /** Krippendorff’s α for two coders who say of each unit whether it bears a code (nominal, no missing values). */
    private static final class Agreement {
        private long both;
        private long one;
        private long none;

        void add(boolean first, boolean second) {
            both += first && second ? 1 : 0;
            one += first != second ? 1 : 0;
            none += first || second ? 0 : 1;
        }

        void add(BitSet first, BitSet second, int length) {
            var common = (BitSet) first.clone();
            common.and(second);
            var any = (BitSet) first.clone();
            any.or(second);
            both += common.cardinality();
            one += any.cardinality() - common.cardinality();
            none += length - any.cardinality();
        }

        double alpha() {
            var values = 2.0 * (both + one + none);
            var marked = 2.0 * both + one;
            var observed = 2.0 * one / values;
            return 1 - observed / (2 * marked * (values - marked) / (values * (values - 1)));
        }
    }

    @Test
    void alphaIsThatOfAWorkedExample() {
        // Krippendorff 2011, data A: two observers, ten units, two values.
        var meg = "0100000010";
        var owen = "1110010000";
        var agreement = new Agreement();
        for (var unit = 0; unit < meg.length(); unit++) {
            agreement.add(meg.charAt(unit) == '1', owen.charAt(unit) == '1');
        }
        assertEquals(0.095, agreement.alpha(), 0.0005);
    }

    @Test
    void memosOfTheFourKindsAreLinkedToCodesCasesAndPassages() {
        var memos = sample.all(Memo.class);
        assertTrue(memos.size() >= 10);
        assertEquals(EnumSet.allOf(MemoKind.class), memos.stream().map(Memo::getKind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemoKind.class))));
        var targets = memos.stream().flatMap(memo -> memo.getLinks().stream()).map(link -> link.getTarget().eClass().getName())
                .collect(Collectors.toSet());
        assertTrue(targets.containsAll(Set.of("Code", "Case", "Coding", "Document", "Trajectory")), targets::toString);
    }

    @Test
    void quotesOfEveryStateGoNoFurtherThanTheirDocument() {
        var quotes = sample.all(Quote.class);
        assertTrue(quotes.size() >= 15);
        assertEquals(Set.of(QuoteState.values()), quotes.stream().map(Quote::getState).collect(Collectors.toSet()));
        for (var quote : quotes) {
            var document = ((Quotes) quote.eContainer()).getDocument();
            assertFalse(document.getConsent() == Consent.REFUSED || document.getConsent() == Consent.WITHDRAWN);
            assertTrue(quote.getDiffusion().getValue() <= document.getDiffusion().getValue(), quote::getQuotation);
        }
    }
}
