// SPDX-License-Identifier: EPL-2.0
/**
 * Analyses in the workbench: the commands, and the service that knows the contributed analyses and the data of the open
 * projects. {@link org.observatory.ui.analysis.ask} asks for what is to be chosen, {@link org.observatory.ui.analysis.result}
 * runs and shows, {@link org.observatory.ui.analysis.saved} keeps.
 */
package org.observatory.ui.analysis;
