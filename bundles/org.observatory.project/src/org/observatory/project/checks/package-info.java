// SPDX-License-Identifier: EPL-2.0
/**
 * What can be wrong with a project, told with the element, the document and the place.
 *
 * <p>A {@link org.observatory.project.checks.Check} reads the model and reports
 * {@linkplain org.observatory.project.checks.Issue issues}; it changes nothing and opens nothing. Plug-ins contribute
 * checks through the extension point {@code org.observatory.project.checks}; the workbench's own are its first users.
 * The same issues become the « points à vérifier » of the workbench and the lines of {@code validate}.
 *
 * <p>The package exists apart from the session so that a check can be written, and tested, with a model alone.
 */
package org.observatory.project.checks;
