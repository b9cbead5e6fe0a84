// SPDX-License-Identifier: EPL-2.0
/**
 * Charts that a project keeps under a name: what is chosen for one, how it is drawn and kept, and whether it would look otherwise
 * than when it was last exported. All of it can be tested without a display.
 */
package org.observatory.ui.charts.kept;
