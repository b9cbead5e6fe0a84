// SPDX-License-Identifier: EPL-2.0
/**
 * The framework grid (« grille de synthèse ») on the screen: one row a case, one column a theme, a summary written in each
 * cell with its passages at hand.
 */
package org.observatory.ui.passages.framework;
