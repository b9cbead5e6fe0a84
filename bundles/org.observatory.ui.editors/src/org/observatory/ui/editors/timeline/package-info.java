// SPDX-License-Identifier: EPL-2.0
/**
 * Trajectories as a picture and as a table beside it. What is drawn where, what is said of it and how one goes from one
 * step to the next is decided without a widget; the picture only paints it.
 */
package org.observatory.ui.editors.timeline;
