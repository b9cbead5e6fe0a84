// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;

/** The parts of a project, by the kind of file they stand in. */
public enum Area {
    /** The observatory: programmes, studies, figures, typologies and so on. */
    OBSERVATORY,
    /** The codebook, with its coders, attributes, rounds and saved queries. */
    SCHEME,
    /** The cases. */
    CASES,
    /** The documents, without their texts. */
    DOCUMENTS,
    /** What coders coded. */
    CODINGS,
    /** The quotes. */
    QUOTES,
    /** The trajectories. */
    TRAJECTORIES,
    /** The framework grids. */
    FRAMEWORKS,
    /** The memos. */
    MEMOS,
    /** The charts that are kept. */
    CHARTS;

    /** {@return the part that a root element is of} */
    public static Area of(EObject root) {
        return switch (root) {
            case Scheme scheme -> SCHEME;
            case Case one -> CASES;
            case Document document -> DOCUMENTS;
            case Codings codings -> CODINGS;
            case Quotes quotes -> QUOTES;
            case Trajectory trajectory -> TRAJECTORIES;
            case Framework framework -> FRAMEWORKS;
            case Memo memo -> MEMOS;
            case ChartDocument chart -> CHARTS;
            default -> OBSERVATORY;
        };
    }
}
