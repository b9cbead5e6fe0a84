// SPDX-License-Identifier: EPL-2.0
/**
 * What other plug-ins contribute, read in one place and with one behaviour.
 *
 * <p>Every extension point of the workbench has the same form: elements with an {@code id} and a {@code class}. This
 * package is the only reader of the extension registry. A contribution that cannot be created, has no identifier or
 * repeats another's is named, reported and set aside; the others go on. The order is that of the identifiers, so that it
 * does not depend on the order in which bundles start.
 *
 * <p>It exists so that those who define an extension point ({@code analysis}, {@code charts}) need not know the registry,
 * and so that one broken plug-in never takes the others down.
 */
package org.observatory.extensions;
