// SPDX-License-Identifier: EPL-2.0
/**
 * Framework grids (case × theme) without windows: what was written in their cells, how many passages stand behind each, the
 * commands that change them, and the tables and pages that they become.
 */
package org.observatory.coding.framework;
