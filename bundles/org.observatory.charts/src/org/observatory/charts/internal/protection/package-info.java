// SPDX-License-Identifier: EPL-2.0

/** Charts in which nobody can be recognised: counts that are hidden, names that are replaced. */
package org.observatory.charts.internal.protection;
