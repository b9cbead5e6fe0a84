// SPDX-License-Identifier: EPL-2.0
/**
 * Builds the files of the sample project from sources that a person can read and edit, {@code releng/sample-builder/sample}:
 * texts, codebook, coded passages, cases, trajectories, memos and quotes, and the lists that light cases are drawn from.
 * What it builds is committed with the reference data and shipped; the same sources give the same bytes.
 */
package org.observatory.releng.sample;
