// SPDX-License-Identifier: EPL-2.0
/**
 * The explorer: the open projects and all that they hold, as one tree that can be searched and sorted. What stands where,
 * in which order and what a search leaves is decided without a widget; the view only shows it.
 */
package org.observatory.ui.explorer;
