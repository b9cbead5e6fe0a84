// SPDX-License-Identifier: EPL-2.0
/**
 * The projects open in the workbench: one session and one undo history for each, shared by every part. Other bundles
 * find them through the workbench service {@link org.observatory.ui.projects.Projects} and open elements through
 * {@link org.observatory.ui.projects.Elements}.
 */
package org.observatory.ui.projects;
