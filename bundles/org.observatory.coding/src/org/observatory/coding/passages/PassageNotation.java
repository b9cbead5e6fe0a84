// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notation in which questions are kept. Elements stand in it by their identities, so that a question outlives new names;
 * what they are called is added in braces, for people, and not read.
 *
 * <pre>
 * question   = junction { "or" junction }
 * junction   = term { "and" term }
 * term       = "not" term | relation term | "(" question ")" | condition
 * relation   = "overlapping" | "within" | "containing" | "same paragraph" | "same document" | "same case"
 *            | ("near" | "before" | "after") number ("characters" | "paragraphs")
 * condition  = "everything"
 *            | "code" id [ "below" ] | "set" id | "case" id | "document" id | "coder" id
 *            | "round" id | "outside rounds" | "memo" | "weight" [ "from" number ] [ "to" number ]
 *            | "speaker" text | "left-out" | "text" text | "unplaced" | "undated" | "dated" period
 *            | ("case" | "document" | "speaker") "attribute" id comparison | "listed" "(" { id } ")"
 * comparison = "given" | "empty" | "unknown" | "not-applicable" | "yes" | "no" | "is" text | "contains" text
 *            | "number" range | "date" period | "category" id
 * range      = "from" number [ "to" number ] | "to" number
 * period     = "from" date [ "to" date ] | "to" date
 * id         = a UUID | text
 * text       = a text in quotation marks, in which \ stands before ", \, n (line), r, t and u with four hexadecimal digits
 * </pre>
 *
 * <p>"below" adds the codes below a code. Dates are {@code 2019}, {@code 2019-10} or {@code 2019-10-01}. "and" binds more
 * closely than "or", "not" and relations more closely than both. White space and line ends mean nothing. For example:
 *
 * <pre>
 * code 1f0b…{Confiance} below and not speaker "Enquêtrice"
 * and near 200 characters (code 77aa…{Conflit} or set 90c1…{Tensions})
 * </pre>
 */
public final class PassageNotation {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final UnaryOperator<String> names;

    private PassageNotation(UnaryOperator<String> names) {
        this.names = names;
    }

    /**
     * Writes a question down.
     *
     * @param query the question
     * @param names what the element of an identity is called; empty for nothing
     * @return its text, which {@link #read} understands
     */
    public static String write(PassageQuery query, UnaryOperator<String> names) {
        return new PassageNotation(names).question(query);
    }

    /**
     * Reads a question.
     *
     * @param text what {@link #write} wrote, or somebody in the same notation
     * @return the question, equal to the one written
     * @throws PassageSyntaxException if it is none
     */
    public static PassageQuery read(String text) throws PassageSyntaxException {
        return new NotationReader(text).question();
    }

    private String question(PassageQuery query) {
        return switch (query) {
            case PassageQuery.Everything all -> "everything";
            case PassageQuery.OfCode of -> "code " + id(of.code()) + (of.below() ? " below" : "");
            case PassageQuery.OfSet of -> "set " + id(of.set());
            case PassageQuery.OfCase of -> "case " + id(of.id());
            case PassageQuery.OfDocument of -> "document " + id(of.id());
            case PassageQuery.Described of -> lower(of.subject()) + " attribute " + id(of.attribute()) + " " + comparison(of.comparison());
            case PassageQuery.SpokenBy by -> "speaker " + text(by.name());
            case PassageQuery.LeftOut out -> "left-out";
            case PassageQuery.CodedBy by -> "coder " + id(by.coder());
            case PassageQuery.InRound in -> "round " + id(in.round());
            case PassageQuery.Listed listed -> "listed (" + listed.codings().stream().map(PassageNotation::plain).collect(Collectors.joining(" ")) + ")";
            case PassageQuery.OutsideRounds outside -> "outside rounds";
            case PassageQuery.WithMemo with -> "memo";
            case PassageQuery.Weighted range -> "weight" + range(range.from(), range.to());
            case PassageQuery.Saying says -> "text " + text(says.text());
            case PassageQuery.Dated dated -> "dated" + range(dated.from(), dated.to());
            case PassageQuery.Undated none -> "undated";
            case PassageQuery.Unplaced unplaced -> "unplaced";
            case PassageQuery.Related related -> relation(related.relation()) + " " + term(related.to());
            case PassageQuery.Not not -> "not " + term(not.query());
            case PassageQuery.All all -> all.queries().stream().map(this::term).collect(Collectors.joining(" and "));
            case PassageQuery.Any any -> any.queries().stream().map(each -> each instanceof PassageQuery.All ? question(each) : term(each))
                    .collect(Collectors.joining(" or "));
        };
    }

    private String term(PassageQuery query) {
        return query instanceof PassageQuery.All || query instanceof PassageQuery.Any ? "(" + question(query) + ")" : question(query);
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case Relation.Together together -> lower(together).replace('_', ' ');
            case Relation.Near near -> lower(near.side()) + " " + near.distance() + " " + lower(near.measure());
        };
    }

    private String comparison(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Is is -> lower(is.state()).replace('_', '-');
            case Comparison.SameText same -> "is " + text(same.text());
            case Comparison.Containing part -> "contains " + text(part.text());
            case Comparison.Between range -> "number" + range(range.from() == null ? null : range.from().toPlainString(),
                    range.to() == null ? null : range.to().toPlainString());
            case Comparison.During period -> "date" + range(period.from(), period.to());
            case Comparison.Flag flag -> flag.flag() ? "yes" : "no";
            case Comparison.OfCategory of -> "category " + id(of.category());
        };
    }

    private static String range(Object from, Object to) {
        return (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String id(String id) {
        var name = names.apply(id);
        return plain(id) + (name.isBlank() ? "" : "{" + comment(name) + "}");
    }

    private static String plain(String id) {
        return UUID.matcher(id).matches() ? id : text(id);
    }

    private static String comment(String name) {
        return name.replace('{', '(').replace('}', ')').replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}|\\p{Cs}", "").strip();
    }

    private static String text(String text) {
        var written = new StringBuilder("\"");
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            switch (unit) {
                case '"', '\\' -> written.append('\\').append(unit);
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> {
                    if (unit < ' ' || unit >= 0xD800 && unit <= 0xDFFF || unit >= 0xFFFE) {
                        written.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    } else {
                        written.append(unit);
                    }
                }
            }
        }
        return written.append('"').toString();
    }
}
