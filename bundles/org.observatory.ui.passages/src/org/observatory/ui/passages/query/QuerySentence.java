// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.passages.Comparison;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.Relation;

/** Says in a sentence which passages a question is answered by, so that a filter is never active in silence. */
public final class QuerySentence {

    private final QueryTexts texts;
    private final UnaryOperator<String> names;

    /**
     * Says it in a language.
     *
     * @param texts the words of the language
     * @param names what elements are called, by their identity
     */
    public QuerySentence(QueryTexts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** {@return the sentence, without a full stop} */
    public String of(PassageQuery query) {
        return query instanceof PassageQuery.Everything ? texts.get("sentence.everything") : texts.get("sentence.filtered", part(query));
    }

    private String part(PassageQuery query) {
        return switch (query) {
            case PassageQuery.Everything everything -> texts.get("sentence.whatever");
            case PassageQuery.OfCode of -> say(of.below() ? "codeBelow" : "code", names.apply(of.code()));
            case PassageQuery.OfSet of -> say("set", names.apply(of.set()));
            case PassageQuery.OfCase of -> say("case", names.apply(of.id()));
            case PassageQuery.OfDocument of -> say("document", names.apply(of.id()));
            case PassageQuery.Described of -> say("attribute." + lower(of.subject()), names.apply(of.attribute()), comparison(of.comparison()));
            case PassageQuery.SpokenBy by -> say("speaker", by.name());
            case PassageQuery.LeftOut out -> texts.get("sentence.leftOut");
            case PassageQuery.CodedBy by -> say("coder", names.apply(by.coder()));
            case PassageQuery.InRound in -> say("round", names.apply(in.round()));
            case PassageQuery.Listed listed -> say("listed", listed.codings().size());
            case PassageQuery.OutsideRounds outside -> texts.get("sentence.outsideRounds");
            case PassageQuery.WithMemo with -> texts.get("sentence.memo");
            case PassageQuery.Weighted range when range.from() == null && range.to() == null -> texts.get("sentence.weight");
            case PassageQuery.Weighted range -> range("weight", number(range.from()), number(range.to()));
            case PassageQuery.Saying says -> say("text", says.text());
            case PassageQuery.Dated dated -> range("dated", date(dated.from()), date(dated.to()));
            case PassageQuery.Undated none -> texts.get("sentence.undated");
            case PassageQuery.Unplaced unplaced -> texts.get("sentence.unplaced");
            case PassageQuery.Related related -> related(related.relation(), inner(related.to()));
            case PassageQuery.Not not -> say("not", inner(not.query()));
            case PassageQuery.All all -> joined(all.queries(), " " + texts.get("sentence.and") + " ");
            case PassageQuery.Any any -> joined(any.queries(), " " + texts.get("sentence.or") + " ");
        };
    }

    private String joined(List<PassageQuery> queries, String between) {
        var said = new StringBuilder();
        for (var query : queries) {
            said.append(said.isEmpty() ? "" : between).append(inner(query));
        }
        return said.toString();
    }

    private String inner(PassageQuery query) {
        return query instanceof PassageQuery.All || query instanceof PassageQuery.Any ? "(" + part(query) + ")" : part(query);
    }

    private String say(String key, Object... arguments) {
        return texts.get("sentence." + key, arguments);
    }

    private String related(Relation relation, String others) {
        return switch (relation) {
            case Relation.Together together -> say(lower(together), others);
            case Relation.Near near -> say(lower(near.side()) + "." + lower(near.measure()), near.distance(), others);
        };
    }

    private String comparison(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Is is -> texts.get("state." + lower(is.state()));
            case Comparison.SameText same -> say("same", same.text());
            case Comparison.Containing part -> say("containingText", part.text());
            case Comparison.Between range -> range.from() != null && range.from().equals(range.to()) ? number(range.from())
                    : range("between", number(range.from()), number(range.to()));
            case Comparison.During period -> range("during", date(period.from()), date(period.to()));
            case Comparison.Flag flag -> texts.get(flag.flag() ? "flag.yes" : "flag.no");
            case Comparison.OfCategory of -> say("same", names.apply(of.category()));
        };
    }

    private String range(String key, String from, String to) {
        return to == null ? say(key + ".from", from) : from == null ? say(key + ".to", to)
                : from.equals(to) ? say(key + ".at", from) : say(key + ".both", from, to);
    }

    private String number(Number number) {
        return number == null ? null : Numbers.number(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()),
                texts.language());
    }

    private String date(PartialDate date) {
        return date == null ? null : Dates.full(date, texts.language());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
