// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;

/**
 * The units of documents by coders: whether each coder gave a code, or one of several, to each unit. Coefficients of
 * agreement are computed on it.
 *
 * @param coders the coders, the columns
 * @param rows   the units, document by document in their order
 */
public record AgreementUnits(List<Coder> coders, List<Row> rows) {

    /** Takes copies. */
    public AgreementUnits {
        coders = List.copyOf(coders);
        rows = List.copyOf(rows);
    }

    /** What counts as one unit. */
    public enum Unit {
        /** Each UTF-16 unit of the text; units about which all coders decided alike are told in one row with its weight. */
        CHARACTER,
        /** Each sentence, as {@link TextUnits} sees it; never across a line end. */
        SENTENCE,
        /** Each line that is not blank. */
        PARAGRAPH,
        /** Each document as a whole. */
        DOCUMENT
    }

    /** What one coder decided about one unit. */
    public enum Mark {
        /** The unit bears the code. */
        CODED,
        /** It does not. */
        NOT_CODED,
        /** The coder did not code the document. */
        MISSING
    }

    /**
     * A document with what was coded in it.
     *
     * @param document  the document
     * @param text      its text
     * @param stretches what was coded
     * @param coders    who coded it, also those who found nothing; for all others it is missing
     */
    public record Source(Document document, String text, List<Stretch> stretches, Set<Coder> coders) {

        /** Takes copies. */
        public Source {
            stretches = List.copyOf(stretches);
            coders = Set.copyOf(coders);
        }
    }

    /**
     * One unit.
     *
     * @param document in which document
     * @param segment  where; null for a document without text
     * @param weight   how many units the row stands for, 1 but for characters
     * @param marks    what each coder decided, in the order of the coders
     */
    public record Row(Document document, Segment segment, long weight, List<Mark> marks) {

        /** Takes a copy. */
        public Row {
            marks = List.copyOf(marks);
        }

        /** {@return whether nobody coded it} */
        public boolean isUncoded() {
            return !marks.contains(Mark.CODED);
        }
    }

    /**
     * Builds the table. A sentence, paragraph or document bears a code when a coder gave it to one of its units that is no
     * white space.
     *
     * @param codes   the code, or several of which any counts
     * @param unit    what counts as one unit
     * @param coders  the coders compared, the columns
     * @param sources the documents
     * @param uncoded whether units that nobody coded are kept; leaving them out is the careful choice, since they flatter
     */
    public static AgreementUnits of(Set<Code> codes, Unit unit, List<Coder> coders, Collection<Source> sources, boolean uncoded) {
        var rows = new ArrayList<Row>();
        for (var source : sources) {
            var covers = covers(codes, source);
            var marks = coders.stream().map(coder -> source.coders().contains(coder) ? covers.getOrDefault(coder, Cover.NONE)
                    : null).toList();
            for (var segment : units(unit, source, covers.values())) {
                var row = row(source, segment, unit, marks);
                if (uncoded || !row.isUncoded()) {
                    rows.add(row);
                }
            }
        }
        return new AgreementUnits(coders, rows);
    }

    private static Map<Coder, Cover> covers(Set<Code> codes, Source source) {
        var segments = new HashMap<Coder, List<Segment>>();
        for (var stretch : source.stretches()) {
            if (codes.contains(stretch.code()) && stretch.segment().end() <= source.text().length()) {
                segments.computeIfAbsent(stretch.coder(), first -> new ArrayList<>()).add(stretch.segment());
            }
        }
        var covers = new HashMap<Coder, Cover>();
        segments.forEach((coder, those) -> covers.put(coder, Cover.of(those)));
        return covers;
    }

    private static Row row(Source source, Segment segment, Unit unit, List<Cover> covers) {
        var marks = new ArrayList<Mark>();
        for (var cover : covers) {
            marks.add(cover == null ? Mark.MISSING : isCoded(source.text(), segment, unit, cover) ? Mark.CODED : Mark.NOT_CODED);
        }
        return new Row(source.document(), segment, unit == Unit.CHARACTER ? segment.length() : 1, marks);
    }

    private static boolean isCoded(String text, Segment segment, Unit unit, Cover cover) {
        return segment != null && cover.segments().stream().anyMatch(each -> each.overlaps(segment) && (unit == Unit.CHARACTER
                || !text.substring(Math.max(each.start(), segment.start()), Math.min(each.end(), segment.end())).isBlank()));
    }

    private static List<Segment> units(Unit unit, Source source, Collection<Cover> covers) {
        var text = source.text();
        if (text.isEmpty()) {
            var none = new ArrayList<Segment>();
            if (unit == Unit.DOCUMENT) {
                none.add(null);
            }
            return none;
        }
        return switch (unit) {
            case CHARACTER -> between(text, covers);
            case SENTENCE -> sentences(text);
            case PARAGRAPH -> paragraphs(text);
            case DOCUMENT -> List.of(new Segment(0, text.length()));
        };
    }

    private static List<Segment> between(String text, Collection<Cover> covers) {
        var cuts = new TreeSet<>(Set.of(0, text.length()));
        covers.forEach(cover -> cover.segments().forEach(segment -> {
            cuts.add(segment.start());
            cuts.add(segment.end());
        }));
        var units = new ArrayList<Segment>();
        var from = -1;
        for (var cut : cuts) {
            if (from >= 0) {
                units.add(new Segment(from, cut));
            }
            from = cut;
        }
        return units;
    }

    private static List<Segment> paragraphs(String text) {
        var units = new ArrayList<Segment>();
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && !text.substring(start, end).isBlank()) {
                units.add(new Segment(start, end));
            }
            start = end + 1;
        }
        return units;
    }

    private static List<Segment> sentences(String text) {
        var units = new ArrayList<Segment>();
        for (var paragraph : paragraphs(text)) {
            for (var at = skip(text, paragraph.start(), paragraph.end()); at < paragraph.end();) {
                var end = TextUnits.sentence(text, at).map(Segment::end).orElse(paragraph.end());
                var to = Math.min(Math.max(end, at + 1), paragraph.end());
                units.add(new Segment(at, to));
                at = skip(text, to, paragraph.end());
            }
        }
        return units;
    }

    private static int skip(String text, int from, int end) {
        var at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
