// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeSubject;

/** Questions and corpora drawn at random, always the same for a seed. */
final class RandomQuestions {

    private static final String[] TEXTS = {"clé", "", "a \"b\" \\ c", "deux\nlignes\r\t", "{x}", "é’ «\u00a0»", "\u0001\ud83d\ude00", "\ud83d", "or and not ("};

    private final Random random;

    RandomQuestions(long seed) {
        random = new Random(seed);
    }

    String id(String of) {
        return UUID.nameUUIDFromBytes((of + random.nextInt(4)).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private <T> T either(T one, T other) {
        return random.nextBoolean() ? one : other;
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    PassageQuery query(int depth) {
        return switch (random.nextInt(depth > 0 ? 22 : 17)) {
            case 0 -> PassageQuery.EVERYTHING;
            case 1, 2, 3 -> new PassageQuery.OfCode(id("code"), random.nextBoolean());
            case 4 -> new PassageQuery.OfSet(id("set"));
            case 5 -> new PassageQuery.OfCase(either(id("case"), "a \"strange\" identity"));
            case 6 -> new PassageQuery.OfDocument(id("document"));
            case 7 -> new PassageQuery.Described(one(random, AttributeSubject.values()), id("attribute"), comparison());
            case 8 -> new PassageQuery.SpokenBy(text());
            case 9 -> new PassageQuery.LeftOut();
            case 10 -> new PassageQuery.CodedBy(id("coder"));
            case 11 -> either(new PassageQuery.InRound(id("round")), new PassageQuery.OutsideRounds());
            case 12 -> either(new PassageQuery.WithMemo(), new PassageQuery.Listed(Set.of(id("coding"), "a \"strange\" identity")));
            case 13 -> new PassageQuery.Weighted(either(null, random.nextInt(101)), either(null, random.nextInt(101)));
            case 14 -> new PassageQuery.Saying(text());
            case 15 -> new PassageQuery.Dated(PartialDate.of(2000 + random.nextInt(20)), either(null, PartialDate.of(2021, 3)));
            case 16 -> either(new PassageQuery.Undated(), new PassageQuery.Unplaced());
            case 17 -> new PassageQuery.Not(query(depth - 1));
            case 18 -> new PassageQuery.All(several(depth - 1));
            case 19 -> new PassageQuery.Any(several(depth - 1));
            default -> new PassageQuery.Related(relation(), query(depth - 1));
        };
    }

    private List<PassageQuery> several(int depth) {
        var queries = new ArrayList<PassageQuery>();
        for (var count = 2 + random.nextInt(3); count > 0; count--) {
            queries.add(query(depth));
        }
        return queries;
    }

    Relation relation() {
        return either(one(random, Relation.Together.values()), new Relation.Near(one(random, Relation.Side.values()),
                random.nextInt(12), one(random, Relation.Measure.values())));
    }

    private Comparison comparison() {
        return switch (random.nextInt(7)) {
            case 0 -> new Comparison.Is(one(random, Comparison.State.values()));
            case 1 -> new Comparison.SameText(text());
            case 2 -> new Comparison.Containing(text());
            case 3 -> new Comparison.Between(either(null, new BigDecimal("-1.50")), new BigDecimal("1E+3"));
            case 4 -> new Comparison.During(PartialDate.parse("2019-10-01"), either(null, PartialDate.of(2020)));
            case 5 -> new Comparison.Flag(random.nextBoolean());
            default -> new Comparison.OfCategory(id("category"));
        };
    }

    /** A corpus of few short documents, in which much overlaps. */
    Corpus corpus() {
        var codes = new LinkedHashMap<String, CorpusCode>();
        for (var at = 0; at < 4; at++) {
            var id = UUID.nameUUIDFromBytes(("code" + at).getBytes(StandardCharsets.UTF_8)).toString();
            codes.put(id, new CorpusCode(id, Label.same("code " + at), Label.same("code " + at), "#000000",
                    at == 3 ? codes.keySet().iterator().next() : "", at));
        }
        var coders = new LinkedHashMap<String, CorpusName>();
        for (var coder : List.of(UUID.nameUUIDFromBytes("coder0".getBytes(StandardCharsets.UTF_8)).toString(), "other")) {
            coders.put(coder, new CorpusName(coder, Label.same(coder)));
        }
        var documents = new ArrayList<Corpus.Coded>();
        for (var count = 0; count < 3; count++) {
            documents.add(document(coders.keySet()));
        }
        return new Corpus(documents, codes, Map.of(id("set"), Set.copyOf(codes.keySet().stream().limit(2).toList())), coders, Map.of());
    }

    private Corpus.Coded document(Set<String> coders) {
        var speaker = new CorpusSpeaker(id("speaker"), Label.same("clé"), random.nextBoolean(), Map.of());
        var document = new CorpusDocument(id("document"), Label.same("d"), either(null, PartialDate.of(2010)), Map.of(),
                random.nextBoolean() ? List.of(0, 15, 30, 45) : List.of(), List.of(new CorpusDocument.Turn(15, 40, speaker)),
                () -> "une ligne\n\nune autre\nla dernière, assez longue pour finir");
        var cases = random.nextInt(3) == 0 ? List.<CorpusCase>of() : List.of(new CorpusCase(id("case"), Label.same("c"), Map.of()));
        return new Corpus.Coded(document, cases, coders.stream().map(coder -> new Corpus.File(coder, segments())).toList());
    }

    private List<CodedSegment> segments() {
        var segments = new ArrayList<CodedSegment>();
        for (int start = random.nextInt(8), count = 0; start < 50 && count < 8; start += 1 + random.nextInt(9), count++) {
            var codings = new ArrayList<CodedSegment.CodedAs>();
            for (var codes = 1 + random.nextInt(2); codes > 0; codes--) {
                codings.add(new CodedSegment.CodedAs(start + "/" + codes, id("code"), either(null, random.nextInt(101)),
                        either("", "memo"), either("", id("round"))));
            }
            segments.add(new CodedSegment(start, start + 1 + random.nextInt(12), random.nextInt(9) > 0, text(), "", "", codings));
        }
        return segments;
    }
}
