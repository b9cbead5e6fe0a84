// SPDX-License-Identifier: EPL-2.0
/**
 * The observatory itself, as its documents describe it: the data that every new project starts from, and the sample
 * project that shows how to add to them. The data are one file of the model, {@code observatory.observatory}, entered
 * by hand; each element says in which document, and where in it, it stands.
 */
package org.observatory.reference;
