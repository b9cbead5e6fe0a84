// SPDX-License-Identifier: EPL-2.0
/**
 * Changes of the scheme of an open project, without windows: codes merged, deleted, split, moved and retyped, categories of
 * typologies merged, removed and renamed. Each is looked at first, as a {@link org.observatory.coding.scheme.SchemeChange}
 * that lists what becomes of every passage and every reference it touches, and done then as one step of the history.
 *
 * <p>One rule holds for all of them: no coded passage is dropped without being listed.
 */
package org.observatory.coding.scheme;
