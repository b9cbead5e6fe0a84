// SPDX-License-Identifier: EPL-2.0
/**
 * For the tests of plug-ins that draw charts: the promises of a chart, tried on an example, how its colours look to other eyes, and
 * what of hidden counts can be read or computed. Needs no test framework.
 */
package org.observatory.charts.kit;
