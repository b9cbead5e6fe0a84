// SPDX-License-Identifier: EPL-2.0
/**
 * Builders of small projects in which every check is satisfied, for the tests of whoever reads or changes projects: the bundles of
 * this workbench and plug-ins. A test makes what it is about and spoils one thing. They need no test framework, and nothing else uses
 * them.
 */
package org.observatory.project.kit;
