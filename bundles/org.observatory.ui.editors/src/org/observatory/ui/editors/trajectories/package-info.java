// SPDX-License-Identifier: EPL-2.0
/** The editor of a trajectory: whose it is, its steps in time, and what supports each of them. */
package org.observatory.ui.editors.trajectories;
