// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.coding.CodeOffers;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.ui.coding.stripes.Stripes;

/** The passages beside the visible text of a reader. */
final class DocumentStripes implements Stripes {

    /** Before the label of a passage that is selected in another part of the window. */
    private static final String LINKED = "\u25c6\u00a0";

    private final TextReader reader;
    private final DocumentCoding coding;
    private final PassageTold words;
    private final Map<Code, Integer> kinds = new IdentityHashMap<>();
    private Linked linked = Linked.nothing();
    private long changes;
    private VisibleRows rows = VisibleRows.none();

    DocumentStripes(TextReader reader, DocumentCoding coding, PassageTold words) {
        this.reader = reader;
        this.coding = coding;
        this.words = words;
    }

    /** Tells that something else is to be shown. */
    void changed() {
        changes++;
        kinds.clear();
    }

    /** Tells what is selected in another part of the window. */
    void link(Linked other) {
        linked = other;
    }

    @Override
    public List<Coding> visible() {
        if (reader.text() == null) {
            return List.of();
        }
        rows = reader.rows();
        return coding.passages().in(rows.start(), rows.end());
    }

    @Override
    public int lane(Coding one) {
        return coding.lanes().of(one);
    }

    @Override
    public int depth() {
        return coding.lanes().depth();
    }

    @Override
    public int top(Coding one) {
        return rows.top(one.getStart());
    }

    @Override
    public int bottom(Coding one) {
        return rows.bottom(one.getEnd());
    }

    @Override
    public String label(Coding one) {
        return (isLinked(one) ? LINKED : "") + words.label(one, coding.desk().coder().orElse(null));
    }

    @Override
    public String told(Coding one) {
        return words.told(one);
    }

    @Override
    public boolean isChosen(Coding one) {
        return coding.isChosen(one);
    }

    @Override
    public boolean isLinked(Coding one) {
        return linked.isSelected(one);
    }

    @Override
    public int kind(Coding one) {
        if (kinds.isEmpty()) {
            coding.desk().project().content().scheme().getCodes().stream().flatMap(code -> CodeOffers.below(code).stream())
                    .forEach(code -> kinds.put(code, kinds.size()));
        }
        return kinds.getOrDefault(one.getCode(), 0);
    }

    @Override
    public long state() {
        var widget = reader.widget();
        return Objects.hash(changes, widget.getTopPixel(), widget.getClientArea().width, widget.getClientArea().height,
                reader.text() == null, widget.getLineCount() == 0 ? 0 : widget.getLinePixel(widget.getTopIndex()),
                widget.getParent().getParent().getClientArea().width);
    }
}
