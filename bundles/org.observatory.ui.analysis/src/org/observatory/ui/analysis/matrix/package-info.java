// SPDX-License-Identifier: EPL-2.0
/**
 * Results seen as matrices. {@link org.observatory.ui.analysis.matrix.Matrices} reads one from a result,
 * {@link org.observatory.ui.analysis.matrix.Arranged} sorts and groups it, {@link org.observatory.ui.analysis.matrix.MatrixPane} shows it.
 */
package org.observatory.ui.analysis.matrix;
