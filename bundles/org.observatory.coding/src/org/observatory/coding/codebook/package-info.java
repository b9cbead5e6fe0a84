// SPDX-License-Identifier: EPL-2.0
/**
 * The codebook as something to work with: what its typologies allow, colours, shortcuts, counts of passages, and the steps that
 * make and move codes. What changes the codes of passages (merging, splitting, deleting) stands elsewhere.
 */
package org.observatory.coding.codebook;
