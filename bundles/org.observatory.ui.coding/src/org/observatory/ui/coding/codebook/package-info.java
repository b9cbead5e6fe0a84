// SPDX-License-Identifier: EPL-2.0
/**
 * The codebook of the project at hand: its codes as a tree with colours, shortcuts and counts, its sets, and below them what
 * is said of the code selected.
 */
package org.observatory.ui.coding.codebook;
