// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.coding.passages.CodedSegment;
import org.observatory.coding.passages.CorpusCode;
import org.observatory.coding.passages.CorpusDocument;
import org.observatory.coding.passages.CorpusName;
import org.observatory.coding.passages.Passage;
import org.observatory.coding.passages.PassageSearch;

/** Makes passages of one document that Anne coded. */
final class Found {

    private final CorpusDocument interview = new CorpusDocument("interview", Label.same("Entretien"), null, Map.of(), List.of(), List.of(), () -> "");
    private final CorpusName anne = new CorpusName("anne", Label.same("Anne"));

    Passage passage(String quotation, int start, String... codes) {
        var codings = new ArrayList<CodedSegment.CodedAs>();
        for (var code : codes) {
            codings.add(new CodedSegment.CodedAs(start + code, code, null, "", ""));
        }
        var segment = new CodedSegment(start, start + quotation.length(), true, quotation, "", "", codings);
        return new Passage(interview, segment, anne, Stream.of(codes).map(code -> new CorpusCode(code, Label.same(code), Label.same(code),
                "#336699", "", 0)).toList(), List.of(), List.of(), List.of());
    }

    PassageSearch.Found found(int passages, int documents, int cases) {
        return new PassageSearch.Found(Collections.nCopies(passages, passage("x", 0)), documents, cases, passages, List.of());
    }
}
