// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeSubject;

/** Reads a question in the notation of {@link PassageNotation}. */
final class NotationReader {

    private static final int DEEPEST = 200;

    private final NotationWords words;
    private int depth;

    NotationReader(String text) throws PassageSyntaxException {
        words = new NotationWords(text);
    }

    PassageQuery question() throws PassageSyntaxException {
        var query = any();
        if (!words.isAtEnd()) {
            throw words.unexpected("and, or");
        }
        return query;
    }

    private PassageQuery any() throws PassageSyntaxException {
        var queries = new ArrayList<PassageQuery>(List.of(all()));
        while (words.takes("or")) {
            queries.add(all());
        }
        return PassageQuery.any(queries);
    }

    private PassageQuery all() throws PassageSyntaxException {
        var queries = new ArrayList<PassageQuery>(List.of(term()));
        while (words.takes("and")) {
            queries.add(term());
        }
        return PassageQuery.all(queries);
    }

    private PassageQuery term() throws PassageSyntaxException {
        if (++depth > DEEPEST) {
            throw words.tooDeep();
        }
        var query = innerTerm();
        depth--;
        return query;
    }

    private PassageQuery innerTerm() throws PassageSyntaxException {
        if (words.takes("not")) {
            return new PassageQuery.Not(term());
        }
        if (words.takes("(")) {
            var inner = any();
            words.expect(")");
            return inner;
        }
        var relation = relation();
        return relation == null ? condition() : new PassageQuery.Related(relation, term());
    }

    private Relation relation() throws PassageSyntaxException {
        for (var together : Relation.Together.values()) {
            if (words.takes(together.name().toLowerCase(Locale.ROOT).split("_"))) {
                return together;
            }
        }
        for (var side : Relation.Side.values()) {
            if (words.takes(side.name().toLowerCase(Locale.ROOT))) {
                var distance = words.whole();
                return new Relation.Near(side, distance, words.one(Relation.Measure.values()));
            }
        }
        return null;
    }

    private PassageQuery condition() throws PassageSyntaxException {
        for (var subject : AttributeSubject.values()) {
            if (words.takes(subject.getName().toLowerCase(Locale.ROOT), "attribute")) {
                return new PassageQuery.Described(subject, words.id(), comparison());
            }
        }
        if (words.takes("everything")) {
            return PassageQuery.EVERYTHING;
        } else if (words.takes("code")) {
            return new PassageQuery.OfCode(words.id(), words.takes("below"));
        } else if (words.takes("set")) {
            return new PassageQuery.OfSet(words.id());
        } else if (words.takes("case")) {
            return new PassageQuery.OfCase(words.id());
        } else if (words.takes("document")) {
            return new PassageQuery.OfDocument(words.id());
        } else if (words.takes("coder")) {
            return new PassageQuery.CodedBy(words.id());
        } else if (words.takes("round")) {
            return new PassageQuery.InRound(words.id());
        } else if (words.takes("listed")) {
            words.expect("(");
            var codings = new LinkedHashSet<String>();
            while (!words.takes(")")) {
                codings.add(words.id());
            }
            return new PassageQuery.Listed(codings);
        } else if (words.takes("outside", "rounds")) {
            return new PassageQuery.OutsideRounds();
        } else if (words.takes("memo")) {
            return new PassageQuery.WithMemo();
        } else if (words.takes("weight")) {
            var from = words.takes("from") ? words.whole() : null;
            return new PassageQuery.Weighted(from, words.takes("to") ? words.whole() : null);
        } else if (words.takes("speaker")) {
            return new PassageQuery.SpokenBy(words.text());
        } else if (words.takes("left-out")) {
            return new PassageQuery.LeftOut();
        } else if (words.takes("text")) {
            return new PassageQuery.Saying(words.text());
        } else if (words.takes("unplaced")) {
            return new PassageQuery.Unplaced();
        } else if (words.takes("undated")) {
            return new PassageQuery.Undated();
        } else if (words.takes("dated")) {
            var from = words.takes("from") ? words.date() : null;
            return new PassageQuery.Dated(from, end(from));
        }
        throw words.unexpected("code, set, case, document, speaker, coder, round, text, not, (");
    }

    private PartialDate end(PartialDate from) throws PassageSyntaxException {
        if (words.takes("to")) {
            return words.date();
        }
        if (from == null) {
            throw words.unexpected("from, to");
        }
        return null;
    }

    private Comparison comparison() throws PassageSyntaxException {
        for (var state : Comparison.State.values()) {
            if (words.takes(state.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return new Comparison.Is(state);
            }
        }
        if (words.takes("yes")) {
            return new Comparison.Flag(true);
        } else if (words.takes("no")) {
            return new Comparison.Flag(false);
        } else if (words.takes("is")) {
            return new Comparison.SameText(words.text());
        } else if (words.takes("contains")) {
            return new Comparison.Containing(words.text());
        } else if (words.takes("category")) {
            return new Comparison.OfCategory(words.id());
        } else if (words.takes("number")) {
            var from = words.takes("from") ? words.number() : null;
            if (!words.takes("to")) {
                if (from == null) {
                    throw words.unexpected("from, to");
                }
                return new Comparison.Between(from, null);
            }
            return new Comparison.Between(from, words.number());
        } else if (words.takes("date")) {
            var from = words.takes("from") ? words.date() : null;
            return new Comparison.During(from, end(from));
        }
        throw words.unexpected("given, empty, unknown, not-applicable, yes, no, is, contains, number, date, category");
    }
}
