// SPDX-License-Identifier: EPL-2.0
/**
 * Passages of a document whose text changes: where each stands in the new text, which were edited themselves, and which cannot
 * be placed. None is dropped.
 */
package org.observatory.coding.anchors;
