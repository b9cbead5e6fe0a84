// SPDX-License-Identifier: EPL-2.0
/**
 * The charts of statistics: bars of every kind, dots and lines with their intervals, slopes, areas, parts of a whole, points,
 * histograms, box plots. Each draws the results of several analyses, chooses attributes of the project that suit it when nobody
 * else does, and says under it on how many it rests. {@link org.observatory.charts.statistical.StatisticalCharts} lists them.
 */
package org.observatory.charts.statistical;
