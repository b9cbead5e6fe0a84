// SPDX-License-Identifier: EPL-2.0
/**
 * The observatory itself, as its documents describe it: the data that every new project starts from, and the sample
 * project that shows how to add to them. The data are one file of the model, {@code observatory.observatory}, entered
 * by hand; each element says in which document, and where in it, it stands.
 *
 * <p>An edition that was published under a date does not change: to go on, copy it to {@code editions/} under its date,
 * such as {@code 2026-11-20.observatory}, and give {@code observatory.observatory} the new one. Identities stay, since the new
 * edition is merged into projects by identity.
 */
package org.observatory.reference;
