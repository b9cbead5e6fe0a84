// SPDX-License-Identifier: EPL-2.0
/** The editor of a case: what describes it, who takes part, where, its documents, and its trajectories in time. */
package org.observatory.ui.editors.cases;
