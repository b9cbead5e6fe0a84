// SPDX-License-Identifier: EPL-2.0
/**
 * Asks whether the tests of a bundle would notice a wrong operator: each operator of the formulas is turned into another, one
 * at a time, and the tests of its package are run. What no test notices is either not tested or makes no difference; the latter stands in
 * {@code equivalent.tsv} with the reason. Run by {@code ./workbench bench mutations}.
 */
package org.observatory.mutations;
