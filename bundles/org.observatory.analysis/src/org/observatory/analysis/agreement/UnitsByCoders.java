// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import org.observatory.analysis.Analysis;

/**
 * An analysis that reads one table of units by coders: a column named {@code unit}, then one a coder, an empty cell for a
 * missing value. Where it runs on a project, the project makes that table of what was coded; a plug-in's coefficient that
 * is marked so gets it too.
 */
public interface UnitsByCoders extends Analysis {
}
