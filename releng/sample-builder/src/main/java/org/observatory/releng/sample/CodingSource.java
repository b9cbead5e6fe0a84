// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;

/**
 * Makes the coded passages of a document from lines such as {@code AB/C code @80 | quotation / quotation of C // memo}: the
 * coders, those after the slash with bounds of their own, the code, a weight, the words, and a remark of the first coder.
 */
final class CodingSource {

    /** Passages as files hold them. */
    static final Comparator<Anchored> ORDER = Comparator.comparingInt(Anchored::getStart)
            .thenComparingInt(Anchored::getEnd).thenComparing(Anchored::getId);

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final Pattern LINE = Pattern
            .compile("([ABC]+)(?:/([ABC]+))? (\\S+)(?: @(\\d+))? \\| (.*?)(?: // (.*))?");

    private final Sample sample;

    CodingSource(Sample sample) {
        this.sample = sample;
    }

    void add(String document, List<String> lines) {
        var byCoder = new TreeMap<String, List<Coding>>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var read = LINE.matcher(line);
            if (!read.matches()) {
                throw new IllegalArgumentException(document + ": not a coding: " + line);
            }
            var quotations = read.group(5).split(" / ", 2);
            var groups = new ArrayList<>(List.of(read.group(1)));
            if (read.group(2) != null) {
                groups.add(read.group(2));
            }
            if (groups.size() != quotations.length) {
                throw new IllegalArgumentException(document + ": coders and quotations differ: " + line);
            }
            for (var group = 0; group < groups.size(); group++) {
                for (var letter : groups.get(group).split("")) {
                    var coding = coding(document, letter, read.group(3), quotations[group]);
                    weigh(coding, letter, read.group(4));
                    if (read.group(6) != null && letter.equals(read.group(1).substring(0, 1))) {
                        coding.setMemo(Typography.french(read.group(6)));
                    }
                    byCoder.computeIfAbsent(letter, key -> new ArrayList<>()).add(coding);
                }
            }
        }
        byCoder.forEach((letter, codings) -> file(document, letter, codings));
    }

    private Coding coding(String document, String letter, String code, String quotation) {
        var coding = sample.text(document).place(MAKE.createCoding(), quotation);
        coding.setCode(sample.get(Code.class, "code/" + code));
        return sample.with(coding, String.join("/", "coding", document, letter, code,
                coding.getStart() + "-" + coding.getEnd()));
    }

    /** Coder B gives no weights; C's are rounder, and lower. */
    private static void weigh(Coding coding, String letter, String weight) {
        if (weight != null && !letter.equals("B")) {
            var given = Integer.parseInt(weight);
            coding.setWeight(letter.equals("A") ? given : Math.max(25, given / 25 * 25));
        }
    }

    private void file(String document, String letter, List<Coding> codings) {
        var slug = CodebookSource.CODERS.get(letter).getFirst();
        var file = sample.with(MAKE.createCodings(), "codings/" + letter + "/" + document);
        file.setCoder(CodebookSource.coder(sample, letter));
        file.setDocument(sample.get(Document.class, "document/" + document));
        file.getCodings().addAll(codings.stream().sorted(ORDER).toList());
        sample.add("codings/" + slug + "/" + document + ".codings", file);
    }
}
