// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Wording;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.texts.Folding;

/**
 * What is told of a coded passage: its code with its definition, who coded it, the remark, the weight.
 *
 * @param labels the names of elements
 * @param texts  the messages
 */
record PassageTold(ObservatoryLabels labels, CodingTexts texts) {

    /** {@return what is told of a passage, in lines} */
    String told(Coding coding) {
        var lines = new ArrayList<String>();
        lines.add(labels.path(coding.getCode()));
        add(lines, labels.description(coding.getCode()));
        if (coder(coding) != null) {
            var round = coding.getRound() == null ? "" : ", " + labels.name(coding.getRound());
            lines.add(texts.get("passage.coder", labels.name(coder(coding)) + round));
        }
        if (coding.getWeight() != null) {
            lines.add(texts.get("passage.weight", coding.getWeight()));
        }
        add(lines, coding.getMemo() == null ? "" : texts.get("passage.memo") + Wording.colon(labels.language()) + coding.getMemo());
        return lines.stream().map(Folding::fold).collect(Collectors.joining("\n"));
    }

    /** {@return what is told of passages at the same place} */
    String told(List<Coding> codings) {
        return codings.stream().map(this::told).collect(Collectors.joining("\n\n"));
    }

    /** {@return the label of a passage: its code, and who coded it if that is somebody else} */
    String label(Coding coding, Coder reader) {
        var name = coding.getCode() == null ? texts.get("passage.noCode") : labels.name(coding.getCode());
        var coder = coder(coding);
        var marked = coding.getMemo() == null || coding.getMemo().isBlank() ? name : name + " *";
        return coder == null || coder == reader ? marked : marked + " · " + labels.name(coder);
    }

    private static Coder coder(Coding coding) {
        return coding.eContainer() instanceof Codings file ? file.getCoder() : null;
    }

    private static void add(List<String> lines, String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }
}
