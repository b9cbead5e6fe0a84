// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * What is known of a project beside a result: by what its codes and cases may be grouped, and which of them nothing was counted in.
 *
 * @param codes its codes: name, parentId; a row each
 * @param cases its cases with their attributes; null where it has none
 */
public record Known(Table codes, Variables cases) {
}
