// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.observatory.exchange.ImportReport.Entry;

/** What will become of files that were given to be imported. A value: a change gives another plan. */
public final class ImportPlan {

    private final ImportTarget target;
    private final List<PlannedDocument> documents;
    private final List<Entry> others;
    private final Map<String, Loaded> loaded;

    /** What was read of a file, kept while there is room for it. */
    record Loaded(byte[] original, ReceivedText text) {
    }

    ImportPlan(ImportTarget target, List<PlannedDocument> documents, List<Entry> others, Map<String, Loaded> loaded) {
        this.target = target;
        this.documents = List.copyOf(documents);
        this.others = List.copyOf(others);
        this.loaded = loaded;
    }

    /** {@return the project as it was when the files were read} */
    public ImportTarget target() {
        return target;
    }

    /** {@return the files that become documents, in the order in which they were met} */
    public List<PlannedDocument> documents() {
        return documents;
    }

    /** {@return the files that are skipped or refused, and why} */
    public List<Entry> others() {
        return others;
    }

    /**
     * {@return the plan with a document changed}
     *
     * @param index  which of the documents
     * @param change what to do with it
     */
    public ImportPlan with(int index, UnaryOperator<PlannedDocument> change) {
        var changed = new ArrayList<>(documents);
        changed.set(index, change.apply(changed.get(index)));
        return new ImportPlan(target, changed, others, loaded);
    }

    /** What was read of a file already; null when it is to be read again. */
    Loaded loaded(PlannedDocument document) {
        return loaded.get(document.digest());
    }
}
