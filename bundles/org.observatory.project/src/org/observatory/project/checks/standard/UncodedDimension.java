// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectContent;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * Cases whose documents bear no code of a dimension. A case without documents, or none of whose documents was coded yet,
 * is no case left out.
 */
public final class UncodedDimension implements Check {

    private static final int SHOWN = 8;

    @Override
    public String id() {
        return "uncoded-dimension";
    }

    @Override
    public Label label() {
        return new Label("Dimension left uncoded", "Dimension non codée");
    }

    @Override
    public Label description() {
        return new Label("Lists, for each dimension of the codebook, the cases that were coded and bear none of its codes.",
                "Liste, pour chaque dimension de la grille, les cas codés qui ne portent aucun de ses codes.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var content = project.content();
        var dimensions = content.scheme().getSets().stream().filter(CodeSet::isDimension).toList();
        if (dimensions.isEmpty()) {
            return;
        }
        var borne = borne(content, dimensions(dimensions));
        var lacking = new ArrayList<List<Case>>();
        dimensions.forEach(dimension -> lacking.add(new ArrayList<>()));
        for (var one : content.cases()) {
            var found = found(one, borne);
            if (found != null) {
                for (var at = found.nextClearBit(0); at < dimensions.size(); at = found.nextClearBit(at + 1)) {
                    lacking.get(at).add(one);
                }
            }
        }
        for (var at = 0; at < dimensions.size(); at++) {
            if (!lacking.get(at).isEmpty()) {
                report.accept(issue(dimensions.get(at), lacking.get(at)));
            }
        }
    }

    /** The dimensions that each code belongs to, itself or through a code above it. */
    private static Map<Code, BitSet> dimensions(List<CodeSet> dimensions) {
        var of = new HashMap<Code, BitSet>();
        for (var at = 0; at < dimensions.size(); at++) {
            var number = at;
            for (var code : dimensions.get(at).getCodes()) {
                Elements.all(code, Code.class).forEach(each -> of.computeIfAbsent(each, any -> new BitSet())
                        .set(number));
            }
        }
        return of;
    }

    /** The dimensions of which each coded document bears a code. */
    private static Map<Document, BitSet> borne(ProjectContent content, Map<Code, BitSet> dimensions) {
        var borne = new HashMap<Document, BitSet>();
        for (var codings : content.codings()) {
            if (!codings.getCodings().isEmpty()) {
                var found = borne.computeIfAbsent(codings.getDocument(), any -> new BitSet());
                for (var coding : codings.getCodings()) {
                    var of = dimensions.get(coding.getCode());
                    if (of != null) {
                        found.or(of);
                    }
                }
            }
        }
        return borne;
    }

    /** The dimensions of which a case bears a code; null where none of its documents is coded. */
    private static BitSet found(Case one, Map<Document, BitSet> borne) {
        BitSet found = null;
        for (var document : one.getDocuments()) {
            var of = borne.get(document);
            if (of != null) {
                found = found == null ? new BitSet() : found;
                found.or(of);
            }
        }
        return found;
    }

    private Issue issue(CodeSet dimension, List<Case> cases) {
        return new Issue(id(), Severity.WARNING, dimension, Literals.CODE_SET__DIMENSION, Phrases.counted(cases.size(),
                new Label("One coded case bears no code of this dimension: %s.",
                        "Un cas codé ne porte aucun code de cette dimension : %s."),
                new Label("%s coded cases bear no code of this dimension: %s.",
                        "%s cas codés ne portent aucun code de cette dimension : %s."),
                Phrases.list(cases, Phrases::quoted, SHOWN)), List.of());
    }
}
