// SPDX-License-Identifier: EPL-2.0
/**
 * From a drawing to bytes: SVG, PDF, PNG, and the data as CSV. Each writer is small and complete, knows its format and
 * nothing of charts, and gives the same bytes for the same drawing on every machine, at every hour, in every locale.
 */
package org.observatory.charts.internal.export;
