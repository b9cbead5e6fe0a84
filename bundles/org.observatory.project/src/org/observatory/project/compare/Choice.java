// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

/** Which side of a conflict is taken. */
public enum Choice {
    /** What stands in the live model. */
    MINE,
    /** What stands in what is merged into it. */
    THEIRS
}
