// SPDX-License-Identifier: EPL-2.0
/**
 * What everyone who codes in a window shares: who codes, in which round, whose passages are shown, which codes were used
 * last, and the one way to code.
 */
package org.observatory.ui.coding;
