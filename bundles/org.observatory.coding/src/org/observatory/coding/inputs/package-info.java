// SPDX-License-Identifier: EPL-2.0
/**
 * What an analysis reads when it runs on a project: which further choices a project offers for it, and the tables it gets, so
 * that the command line and the workbench offer the same and count the same.
 *
 * <p>{@link org.observatory.coding.inputs.ProjectInputs} is where to begin. It copies what is coded on the thread of the
 * session; texts are read, and tables made, by whoever runs the analysis. Rows have the identity of what they stand for as
 * their key; {@link org.observatory.coding.inputs.Places} finds the passages behind a key.
 */
package org.observatory.coding.inputs;
