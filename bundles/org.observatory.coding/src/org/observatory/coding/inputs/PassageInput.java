// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/**
 * Passages as they were marked, as the α of passages reads them: document, length, coder, code, start and end; a row without code
 * says that a coder coded a document. The key of a row is the coding.
 */
final class PassageInput {

    private PassageInput() {
    }

    static Input of(Fieldwork fieldwork, Chosen chosen) {
        var table = Table.builder(Input.DATA, new Label("Passages", "Passages")).column("document", new Label("Document", "Document"), Kind.TEXT)
                .column("length", new Label("Length", "Longueur"), Kind.NUMBER).column("coder", new Label("Coder", "Codeur"), Kind.TEXT)
                .column("code", new Label("Code", "Code"), Kind.TEXT).column("start", new Label("Start", "Début"), Kind.NUMBER)
                .column("end", new Label("End", "Fin"), Kind.NUMBER);
        var corpus = fieldwork.corpus();
        var coders = names(chosen.coders(), chosen.coders().stream().map(coder -> corpus.coders().get(coder).name().fr()).toList());
        var documents = CodedUnits.apart(fieldwork.sources().stream().map(source -> source.document().name().fr()).toList());
        var ids = List.copyOf(corpus.codes().keySet());
        var codes = names(ids, ids.stream().map(code -> corpus.codes().get(code).path().fr()).toList());
        for (var at = 0; at < documents.size(); at++) {
            var source = fieldwork.sources().get(at);
            var length = BigDecimal.valueOf(source.text().length());
            var name = documents.get(at);
            source.marks().forEach((coder, marks) -> {
                table.row(source.document().id() + " " + coder, name, length, coders.get(coder), null, null, null);
                for (var mark : marks) {
                    if (chosen.codes().contains(mark.code())) {
                        table.row(mark.coding(), name, length, coders.get(coder), codes.get(mark.code()),
                                BigDecimal.valueOf(mark.segment().start()), BigDecimal.valueOf(mark.segment().end()));
                    }
                }
            });
        }
        return Input.of(table.build()).with(new ArrayList<>(fieldwork.remarks()));
    }

    private static Map<String, String> names(List<String> ids, List<String> names) {
        var apart = CodedUnits.apart(names);
        var byId = new HashMap<String, String>();
        for (var at = 0; at < ids.size(); at++) {
            byId.put(ids.get(at), apart.get(at));
        }
        return byId;
    }
}
