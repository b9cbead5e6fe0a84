// SPDX-License-Identifier: EPL-2.0
/**
 * The charts that come with the workbench, drawn from the observatory's own data. They exist as ordinary contributions,
 * on the same footing as anybody else's; {@link org.observatory.charts.standard.StandardCharts} lists them for tests
 * and programs that run without an extension registry. Their texts lie in {@code messages.properties} and
 * {@code messages_fr.properties}.
 */
package org.observatory.charts.standard;
