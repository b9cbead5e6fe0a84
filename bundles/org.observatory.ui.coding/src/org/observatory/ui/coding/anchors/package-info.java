// SPDX-License-Identifier: EPL-2.0
/**
 * The text of a coded document edited, with a preview of what becomes of its passages, and the passages that wait to be placed
 * again. What was typed is kept as a draft in the project's private folder until it is applied or given up.
 */
package org.observatory.ui.coding.anchors;
