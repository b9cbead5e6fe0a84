// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;
import java.util.Map;

import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Scheme;

/** Makes the codebook file: codes and their sets, attributes, coders. */
final class CodebookSource {

    /** The coders by the letter that the sources write for them. */
    static final Map<String, List<String>> CODERS = Map.of("A", List.of("codeuse-a", "Codeuse A", "Coder A"),
            "B", List.of("codeur-b", "Codeur B", "Coder B"), "C", List.of("codeuse-c", "Codeuse C", "Coder C"));

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Sample sample;
    private final Scheme scheme;

    CodebookSource(Sample sample) {
        this.sample = sample;
        scheme = sample.add("study.codebook", sample.with(MAKE.createScheme(), "codebook"));
        CODERS.keySet().stream().sorted().forEach(this::coder);
    }

    /** {@return the coder that the sources write a letter for} */
    static Coder coder(Sample sample, String letter) {
        return sample.get(Coder.class, "coder/" + letter);
    }

    private void coder(String letter) {
        var names = CODERS.get(letter);
        var coder = Sample.invented(sample.with(MAKE.createCoder(), "coder/" + letter));
        coder.setSlug(names.get(0));
        coder.setNameFr(names.get(1));
        coder.setNameEn(names.get(2));
        scheme.getCoders().add(coder);
    }

    void attributes(List<Block> blocks) {
        for (var block : blocks) {
            var attribute = sample.with(MAKE.createAttributeDefinition(), "attribute/" + block.key(), block);
            attribute.setSubject(AttributeSubject.valueOf(block.required("subject")));
            attribute.setType(AttributeType.valueOf(block.required("type")));
            block.value("typology").map(sample::typology).ifPresent(attribute::setTypology);
            block.value("unit").ifPresent(attribute::setUnit);
            scheme.getAttributes().add(attribute);
        }
    }

    void codes(List<Block> blocks) {
        for (var block : blocks) {
            if (block.value("kind").filter("set"::equals).isPresent()) {
                set(block);
            } else {
                code(block);
            }
        }
    }

    private void code(Block block) {
        var code = sample.with(MAKE.createCode(), "code/" + block.key(), block);
        code.setInclusionFr(block.french("inclusion.fr"));
        code.setInclusionEn(block.english("inclusion.en"));
        code.setExclusionFr(block.french("exclusion.fr"));
        code.setExclusionEn(block.english("exclusion.en"));
        code.setExampleFr(block.french("example.fr"));
        code.setExampleEn(block.english("example.en"));
        block.value("colour").ifPresent(code::setColour);
        block.value("shortcut").ifPresent(code::setShortcut);
        block.value("typology").map(sample::typology).ifPresent(code::setTypology);
        block.value("at-most").map(Integer::valueOf).ifPresent(code::setAtMost);
        code.setExclusive(block.yes("exclusive"));
        var above = block.value("under").map(key -> sample.get(Code.class, "code/" + key));
        block.value("category").ifPresent(name -> code.setCategory(sample.category(above.orElseThrow().getTypology(), name)));
        above.map(Code::getCodes).orElse(scheme.getCodes()).add(code);
    }

    private void set(Block block) {
        var set = sample.with(MAKE.createCodeSet(), "set/" + block.key(), block);
        set.setDimension(block.yes("dimension"));
        block.words("codes").forEach(key -> set.getCodes().add(sample.get(Code.class, "code/" + key)));
        scheme.getSets().add(set);
    }
}
