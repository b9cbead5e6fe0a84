// SPDX-License-Identifier: EPL-2.0
/**
 * For the tests of plug-ins that draw charts: the promises of a chart, tried on an example, and how its colours look to
 * other eyes. Needs no test framework.
 */
package org.observatory.charts.kit;
