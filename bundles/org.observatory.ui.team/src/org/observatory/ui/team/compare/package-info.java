// SPDX-License-Identifier: EPL-2.0
/**
 * Coders side by side: the text of a document with a lane for each coder, their differences as a list, the figures, and the
 * form that settles a difference.
 */
package org.observatory.ui.team.compare;
