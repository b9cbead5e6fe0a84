// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.coding.CodeColours;
import org.observatory.coding.codebook.CodePalette;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.coding.codebook.CodeTyping;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.codebook.CodebookTree.Branch;
import org.observatory.ui.coding.codebook.CodebookTree.Group;
import org.observatory.ui.coding.codebook.CodebookTree.Member;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.texts.Folding;

/**
 * What the codebook says of its codes.
 *
 * @param labels the names
 * @param texts  the messages, in the same language
 */
public record CodebookWords(ObservatoryLabels labels, CodingTexts texts) {

    /** {@return the words in the language of the workbench} */
    public static CodebookWords ofWorkbench() {
        return new CodebookWords(ObservatoryLabels.ofWorkbench(), CodingTexts.ofWorkbench());
    }

    /** {@return the name of a node} */
    public String name(Object node) {
        return switch (node) {
            case Group(var scheme, Branch branch) -> branch == Branch.CODES
                    ? texts.get("codebook.codes", scheme.eContents().isEmpty() ? 0 : codes(scheme.getCodes()))
                    : texts.get("codebook.sets", scheme.getSets().size());
            case Member member -> labels.name(member.code());
            case Code code -> labels.name(code);
            case CodeSet set -> labels.name(set);
            default -> "";
        };
    }

    /** {@return the name of a code and the codes above it, name first so that it is found by typing} */
    String nameAndPlace(Code code) {
        return labels.name(code) + (code.eContainer() instanceof Code above ? " (" + labels.path(above) + ")" : "");
    }

    private static int codes(List<Code> codes) {
        return codes.stream().mapToInt(code -> 1 + codes(code.getCodes())).sum();
    }

    /** {@return what a name is followed by: key and typing of the code, where a set shows a code the codes above it} */
    public String remark(Object node) {
        return switch (node) {
            case Member member when member.code().eContainer() instanceof Code above -> labels.path(above);
            case Code code -> Stream.of(key(code), typing(code)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
            case CodeSet set when set.isDimension() -> labels.feature(Literals.CODE_SET__DIMENSION);
            case null, default -> "";
        };
    }

    private String key(Code code) {
        return code.getShortcut() == null || code.getShortcut().isBlank() ? "" : texts.get("codebook.mark.key", code.getShortcut().strip());
    }

    /** {@return what types a code; empty for a code that nothing types} */
    String typing(Code code) {
        var typology = code.getTypology() == null ? "" : labels.name(code.getTypology());
        if (code.getTypology() != null && code.getCategory() != null) {
            return texts.get("codebook.mark.both", typology, labels.name(code.getCategory()));
        } else if (code.getTypology() != null) {
            return typology.equalsIgnoreCase(labels.name(code)) ? texts.get("codebook.mark.typed") : texts.get("codebook.mark.typology", typology);
        }
        return code.getCategory() == null ? "" : category(code);
    }

    private String category(Code code) {
        var name = labels.name(code.getCategory());
        return name.equalsIgnoreCase(labels.name(code)) ? texts.get("codebook.mark.category") : texts.get("codebook.mark.named", name);
    }

    /** {@return how many passages bear a code itself; of a set, how many bear one of its codes; empty for a branch} */
    public String own(Object node, CodeCounts counts) {
        return node instanceof CodeSet set ? number(set.getCodes().stream().mapToInt(code -> counts.of(code).own()).sum())
                : CodebookTree.code(node).map(code -> number(counts.of(code).own())).orElse("");
    }

    /** {@return how many passages bear a code or one below it; nothing where none is below} */
    public String below(Object node, CodeCounts counts) {
        return node instanceof CodeSet set ? number(counts.of(set.getCodes()))
                : CodebookTree.code(node).filter(code -> !code.getCodes().isEmpty()).map(code -> number(counts.of(code).below())).orElse("");
    }

    private String number(int count) {
        return Numbers.number(BigDecimal.valueOf(count), labels.language());
    }

    /** {@return definition, criteria, what types it and its colour, in lines; empty for a node that is none} */
    public String tip(Object node) {
        return CodebookTree.code(node).map(this::tip).orElseGet(() -> node instanceof CodeSet set ? Folding.fold(labels.description(set)) : "");
    }

    private String tip(Code code) {
        var lines = new ArrayList<String>();
        lines.add(labels.path(code));
        add(lines, "", labels.description(code));
        add(lines, texts.get("codebook.inclusion"), labels.pick(code.getInclusionFr(), code.getInclusionEn()));
        add(lines, texts.get("codebook.exclusion"), labels.pick(code.getExclusionFr(), code.getExclusionEn()));
        if (CodeTyping.isTyped(code)) {
            lines.add(Wording.capital(typing(code)));
        }
        var colour = CodePalette.name(CodeColours.of(code)).in(labels.language());
        lines.add(CodePalette.own(code).isPresent() ? texts.get("codebook.colour.own", colour) : texts.get("codebook.colour.above", colour));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String heading, String text) {
        if (!text.isBlank()) {
            lines.add(Folding.fold(heading.isEmpty() ? text : heading + Wording.colon(labels.language()) + text));
        }
    }

    /** {@return whose passages are counted while some are not, as a sentence; empty when all are} */
    public String filter(CodingDesk desk) {
        return filter(desk.isFiltered(), desk.isBlind(), desk.project().content().scheme().getCoders().stream()
                .filter(coder -> desk.shown().test(coder)).toList());
    }

    /**
     * {@return whose passages are counted while some are not; empty when all are}
     *
     * @param filtered whether some passages are not shown
     * @param blind    whether those of others are hidden
     * @param shown    whose passages are shown
     */
    String filter(boolean filtered, boolean blind, List<Coder> shown) {
        if (!filtered) {
            return "";
        }
        var names = shown.stream().map(labels::name).collect(Collectors.toList());
        return names.isEmpty() ? texts.get("codebook.filter.none")
                : texts.get(blind ? "codebook.filter.blind" : "codebook.filter.some", Wording.list(names, labels.language()));
    }
}
