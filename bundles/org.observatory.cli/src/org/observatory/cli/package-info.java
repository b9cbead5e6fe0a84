// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench without a window: verbs that validate a project, draw its charts and run analyses, for scripts and
 * servers.
 *
 * <p>A {@link org.observatory.cli.Verb} is contributed through the extension point {@code org.observatory.cli.verbs}; the
 * workbench's own are its first users. A verb declares its operands and options once, in a
 * {@link org.observatory.cli.Syntax}; this gives both the parsing and the help.
 *
 * <p>Results go to standard output in UTF-8, everything else to standard error. The exit code is 0 when done, 1 when
 * problems were found or something failed, 2 when the command was written wrongly. What goes wrong is told in one
 * sentence, in the language of the locale. This package reaches no window toolkit.
 */
package org.observatory.cli;
