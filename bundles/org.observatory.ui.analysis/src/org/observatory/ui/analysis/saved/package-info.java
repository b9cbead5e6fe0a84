// SPDX-License-Identifier: EPL-2.0
/** The analyses that a project keeps under a name, to be run again. */
package org.observatory.ui.analysis.saved;
