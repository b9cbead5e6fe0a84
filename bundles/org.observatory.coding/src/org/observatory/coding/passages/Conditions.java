// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.observatory.analysis.Progress;
import org.observatory.coding.passages.CodedSegment.CodedAs;

/** Makes questions ready to be asked of the passages of a corpus. */
final class Conditions {

    private static final int TEXT = 10;
    private static final int RELATION = 100;

    private final Corpus corpus;
    private final List<Scope> scopes;
    private final Progress progress;

    Conditions(Corpus corpus, List<Scope> scopes, Progress progress) {
        this.corpus = corpus;
        this.scopes = scopes;
        this.progress = progress;
    }

    Condition of(PassageQuery query) {
        return switch (query) {
            case PassageQuery.Everything all -> (scope, item) -> true;
            case PassageQuery.OfCode of -> of.below() ? codes(corpus.below(of.code())) : codes(Set.of(of.code()));
            case PassageQuery.OfSet of -> codes(corpus.sets().getOrDefault(of.set(), Set.of()));
            case PassageQuery.OfCase of -> (scope, item) -> scope.coded().cases().stream().anyMatch(one -> one.id().equals(of.id()));
            case PassageQuery.OfDocument of -> (scope, item) -> scope.coded().document().id().equals(of.id());
            case PassageQuery.Described described -> described(described);
            case PassageQuery.SpokenBy by -> spoken(by.name());
            case PassageQuery.LeftOut out -> (scope, item) -> {
                var speakers = speakers(scope, item);
                return !speakers.isEmpty() && speakers.stream().allMatch(CorpusSpeaker::leftOut);
            };
            case PassageQuery.CodedBy by -> (scope, item) -> item.coder().equals(by.coder());
            case PassageQuery.InRound in -> coding(coding -> coding.round().equals(in.round()));
            case PassageQuery.Listed listed -> coding(coding -> listed.codings().contains(coding.id()));
            case PassageQuery.OutsideRounds outside -> coding(coding -> coding.round().isEmpty());
            case PassageQuery.WithMemo with -> coding(coding -> !coding.memo().isBlank());
            case PassageQuery.Weighted range -> coding(coding -> coding.weight() != null
                    && (range.from() == null || coding.weight() >= range.from())
                    && (range.to() == null || coding.weight() <= range.to()));
            case PassageQuery.Saying says -> {
                var said = PlainText.of(says.text());
                yield ((Condition) (scope, item) -> PlainText.of(item.segment().quotation()).contains(said)).costing(TEXT);
            }
            case PassageQuery.Dated dated -> (scope, item) -> scope.coded().document().date() != null
                    && Comparison.lies(scope.coded().document().date(), dated.from(), dated.to());
            case PassageQuery.Undated none -> (scope, item) -> scope.coded().document().date() == null;
            case PassageQuery.Unplaced unplaced -> (scope, item) -> !item.segment().placed();
            case PassageQuery.Related related -> new Relations(scopes, progress).of(related.relation(), of(related.to())).costing(RELATION);
            case PassageQuery.Not not -> {
                var contrary = of(not.query());
                yield ((Condition) (scope, item) -> !contrary.test(scope, item)).costing(contrary.cost());
            }
            case PassageQuery.All all -> {
                var conditions = cheapestFirst(all.queries());
                yield ((Condition) (scope, item) -> {
                    for (var condition : conditions) {
                        if (!condition.test(scope, item)) {
                            return false;
                        }
                    }
                    return true;
                }).costing(conditions.getLast().cost());
            }
            case PassageQuery.Any any -> {
                var conditions = cheapestFirst(any.queries());
                yield ((Condition) (scope, item) -> {
                    for (var condition : conditions) {
                        if (condition.test(scope, item)) {
                            return true;
                        }
                    }
                    return false;
                }).costing(conditions.getLast().cost());
            }
        };
    }

    private List<Condition> cheapestFirst(List<PassageQuery> queries) {
        return queries.stream().map(this::of).sorted(Comparator.comparingInt(Condition::cost)).toList();
    }

    private static Condition codes(Set<String> codes) {
        return coding(coding -> codes.contains(coding.code()));
    }

    private static Condition coding(Predicate<CodedAs> condition) {
        return (scope, item) -> {
            for (var coding : item.segment().codings()) {
                if (condition.test(coding)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static List<CorpusSpeaker> speakers(Scope scope, Scope.Item item) {
        return item.segment().placed() ? scope.coded().document().speakers(item.segment().start(), item.segment().end()) : List.of();
    }

    private static Condition spoken(String name) {
        var plain = PlainText.of(name);
        return (scope, item) -> speakers(scope, item).stream().anyMatch(speaker -> PlainText.of(speaker.name().fr()).equals(plain)
                || PlainText.of(speaker.name().en()).equals(plain));
    }

    private static Condition described(PassageQuery.Described described) {
        Predicate<Map<String, CorpusValue>> compares = values ->
                described.comparison().test(values.getOrDefault(described.attribute(), CorpusValue.EMPTY));
        return switch (described.subject()) {
            case CASE -> (scope, item) -> any(scope.coded().cases(), one -> compares.test(one.values()));
            case DOCUMENT -> (scope, item) -> compares.test(scope.coded().document().values());
            case SPEAKER -> (scope, item) -> any(speakers(scope, item), speaker -> compares.test(speaker.values()));
        };
    }

    private static <T> boolean any(Collection<T> elements, Predicate<T> condition) {
        for (var element : elements) {
            if (condition.test(element)) {
                return true;
            }
        }
        return false;
    }
}
