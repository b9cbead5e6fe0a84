// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.programmes.Identified;

/** Makes the memos and what they are about. */
final class MemoSource {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Sample sample;

    MemoSource(Sample sample) {
        this.sample = sample;
    }

    void add(Block block) {
        var memo = sample.with(MAKE.createMemo(), "memo/" + block.key(), block);
        memo.setKind(MemoKind.valueOf(block.required("kind")));
        memo.setDate(PartialDate.parse(block.required("date")));
        memo.setCoder(CodebookSource.coder(sample, block.required("coder")));
        memo.setText(block.french("text") + "\n");
        for (var line : block.all("link")) {
            var pieces = line.pieces(5);
            var what = pieces.getFirst().split(" ", 2);
            var passage = what[0].equals("passage");
            var link = sample.with(MAKE.createLink(), memo.getId() + "/link/" + memo.getLinks().size());
            link.setTarget(passage ? passage(what[1], pieces.get(1), pieces.get(2), pieces.get(3))
                    : sample.get(Identified.class, what[0] + "/" + what[1]));
            var label = pieces.get(passage ? 4 : 1);
            if (!label.isEmpty()) {
                link.setLabel(Typography.french(label));
            }
            memo.getLinks().add(link);
        }
        sample.add("memos/" + block.key() + ".memo", memo);
    }

    private Coding passage(String document, String letter, String code, String words) {
        var codings = sample.get(Codings.class, "codings/" + letter + "/" + document).getCodings();
        return codings.stream().filter(one -> one.getCode() == sample.find("code/" + code)
                && one.getQuotation().contains(Typography.french(words))).findFirst().orElseThrow(
                        () -> new IllegalArgumentException("No passage " + document + " " + code + " " + words));
    }
}
