// SPDX-License-Identifier: EPL-2.0
/**
 * What is selected in one part is marked in the others: charts, matrices, texts and whatever else shows the same passages, cases or
 * figures. A part says through its selection provider which keys it selects
 * ({@link org.observatory.ui.links.KeySelection}), and hears through the selection service of the workbench which ones others select
 * ({@link org.observatory.ui.links.LinkedSelection}); no part knows another.
 */
package org.observatory.ui.links;
