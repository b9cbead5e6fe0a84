// SPDX-License-Identifier: EPL-2.0
/**
 * What a survey tells of those who were not asked: a proportion with its interval, the difference of two, and the trend
 * over the waves of a survey; and what one or two variables of individuals look like: frequencies, shares by group with their
 * intervals, counts over time, the spread of a number, the correlation of two. It exists so that a figure drawn from a base never stands without saying how sure it is, and
 * one without a known base never pretends to be. {@link org.observatory.analysis.estimates.EstimateAnalyses} lists them.
 */
package org.observatory.analysis.estimates;
