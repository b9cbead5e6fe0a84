// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.coding.memos.MemosAbout;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Sorting;

/** The memos of a project as they are listed: filtered, in order, or as the research journal, month by month and day by day. */
final class MemoList {

    /** A line of the list. */
    sealed interface Row {

        /**
         * What stands above lines of one month or day.
         *
         * @param level 0 for a month, 1 for a day
         * @param text  which
         */
        record Heading(int level, String text) implements Row {
        }

        /**
         * A memo.
         *
         * @param memo the memo
         */
        record Entry(Memo memo) implements Row {
        }
    }

    private final ObservatoryLabels labels;
    private final ObservatoryLabels other;
    private final MemoTexts texts;
    private final Map<Memo, String> searched = new IdentityHashMap<>();

    MemoList(ObservatoryLabels labels) {
        this.labels = labels;
        this.other = new ObservatoryLabels(labels.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH);
        this.texts = new MemoTexts(labels.language());
    }

    /** Reads memos anew when they are searched next. */
    void forget() {
        searched.clear();
    }

    /** {@return the memos that a query looks for, in an order} */
    List<Memo> memos(List<Memo> all, MemoQuery query, MemoOrder order) {
        var about = query.about().isEmpty() ? Set.<Memo>of() : new MemosAbout(all).ofAny(query.about());
        return all.stream().filter(memo -> query.kind().map(kind -> kind == memo.getKind()).orElse(true))
                .filter(memo -> query.about().isEmpty() || about.contains(memo))
                .filter(memo -> query.words().isEmpty() || query.words().matchPlain(searched.computeIfAbsent(memo, this::plain)))
                .sorted(order(order)).toList();
    }

    private String plain(Memo memo) {
        var about = memo.getLinks().stream().flatMap(link -> Stream.of(link.getLabel(), link.getTarget() == null ? null : labels.name(link.getTarget()),
                link.getTarget() == null ? null : other.name(link.getTarget())));
        return SearchWords.plain(Stream.concat(Stream.of(memo.getNameFr(), memo.getNameEn(), memo.getText()), about)
                .filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    private Comparator<Memo> order(MemoOrder order) {
        var byName = Comparator.comparing((Memo memo) -> labels.name(memo), Sorting.names(labels.language()));
        var byDate = Comparator.comparing(Memo::getDate, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder())).thenComparing(byName);
        return switch (order) {
            case DATE -> byDate;
            case NAME -> byName.thenComparing(byDate);
            case KIND -> Comparator.comparing(Memo::getKind).thenComparing(byDate);
        };
    }

    /** {@return memos as lines without headings} */
    static List<Row> rows(List<Memo> memos) {
        return memos.stream().<Row>map(Row.Entry::new).toList();
    }

    /** {@return the entries of the journal among memos, the latest first, below their months and days} */
    List<Row> journal(List<Memo> memos) {
        var rows = new ArrayList<Row>();
        var month = "";
        var day = "";
        for (var memo : memos.stream().filter(each -> each.getKind() == MemoKind.JOURNAL).sorted(order(MemoOrder.DATE)).toList()) {
            var itsMonth = month(memo.getDate());
            var itsDay = memo.getDate() == null ? "" : Wording.capital(labels.date(memo.getDate()));
            if (!itsMonth.equals(month)) {
                rows.add(new Row.Heading(0, itsMonth));
            }
            if (!itsDay.equals(day) && !itsDay.equals(itsMonth)) {
                rows.add(new Row.Heading(1, itsDay));
            }
            month = itsMonth;
            day = itsDay;
            rows.add(new Row.Entry(memo));
        }
        return rows;
    }

    private String month(PartialDate date) {
        if (date == null) {
            return texts.get("view.undated");
        }
        return Wording.capital(labels.date(date.month() == 0 ? PartialDate.of(date.year()) : PartialDate.of(date.year(), date.month())));
    }

    /** {@return the memos among lines, in order} */
    static List<Memo> memos(List<Row> rows) {
        return rows.stream().filter(Row.Entry.class::isInstance).map(row -> ((Row.Entry) row).memo()).toList();
    }

    /** {@return « 13 mémos », « 3 mémos sur 13 — Mémos sur confiance »} */
    String told(int shown, int all, MemoQuery query) {
        var count = shown == all ? texts.get("view.count", all) : texts.get("view.countOf", shown, all);
        var about = query.about().isEmpty() ? "" : " — " + (query.about().size() == 1 ? texts.get("view.about",
                Wording.quote(labels.name(query.about().getFirst()), labels.language())) : texts.get("view.aboutSeveral", query.about().size()));
        return all == 0 ? texts.get("view.empty") : count + about;
    }
}
