// SPDX-License-Identifier: EPL-2.0
/** The editor of programmes: overview, studies, figures, and the sources with what they contradict each other on. */
package org.observatory.ui.programme;
