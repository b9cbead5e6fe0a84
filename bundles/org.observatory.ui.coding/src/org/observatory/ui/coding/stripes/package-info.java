// SPDX-License-Identifier: EPL-2.0
/**
 * The coding stripes beside a text: which lane each passage stands in, where its label goes, how it is drawn. Lanes and labels
 * are computed without widgets.
 */
package org.observatory.ui.coding.stripes;
