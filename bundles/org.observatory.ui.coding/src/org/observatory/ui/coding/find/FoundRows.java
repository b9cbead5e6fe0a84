// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;

import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.search.Hit;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Document;
import org.observatory.ui.coding.CodingDesk.Place;

/** What was found in documents and which of it is to be coded. */
final class FoundRows {

    private final List<Row> rows = new ArrayList<>();
    private final BitSet checked = new BitSet();

    /**
     * A hit in a document.
     *
     * @param document the document
     * @param text     its text
     * @param hit      where, and what would be coded
     */
    record Row(Document document, String text, Hit hit) {
    }

    /** Adds what was found in a document, to be coded unless somebody says otherwise. */
    void add(Document document, String text, List<Hit> hits) {
        checked.set(rows.size(), rows.size() + hits.size());
        hits.forEach(hit -> rows.add(new Row(document, text, hit)));
    }

    /** {@return how many hits there are} */
    int size() {
        return rows.size();
    }

    /** {@return a hit} */
    Row get(int row) {
        return rows.get(row);
    }

    /** {@return whether a hit is to be coded} */
    boolean isChecked(int row) {
        return checked.get(row);
    }

    /** Says whether a hit is to be coded. */
    void check(int row, boolean wanted) {
        checked.set(row, wanted);
    }

    /** Says whether all hits are to be coded. */
    void checkAll(boolean wanted) {
        checked.set(0, rows.size(), wanted);
    }

    /** {@return how many hits are to be coded} */
    int checked() {
        return checked.cardinality();
    }

    /** {@return in how many documents hits are to be coded} */
    int documents() {
        return (int) checked.stream().mapToObj(row -> rows.get(row).document()).distinct().count();
    }

    /**
     * {@return what is to be coded, document by document}
     *
     * @param code   with which code
     * @param allows whether the codebook allows it at a hit
     */
    List<Place> places(Code code, BiPredicate<Row, Code> allows) {
        var wanted = new LinkedHashMap<Document, List<Wanted>>();
        var texts = new LinkedHashMap<Document, String>();
        checked.stream().mapToObj(rows::get).filter(row -> allows.test(row, code)).forEach(row -> {
            texts.put(row.document(), row.text());
            wanted.computeIfAbsent(row.document(), first -> new ArrayList<>()).add(new Wanted(row.hit().coded(), code));
        });
        return wanted.entrySet().stream().map(each -> new Place(each.getKey(), texts.get(each.getKey()), each.getValue())).toList();
    }
}
