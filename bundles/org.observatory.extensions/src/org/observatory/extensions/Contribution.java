// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

/**
 * Something a plug-in contributed, created and of the type its extension point asks for.
 *
 * @param id          its identifier, unique at its extension point
 * @param contributor the symbolic name of the bundle that contributes it
 * @param value       the contributed object
 * @param <T>         the type that the extension point asks for
 */
public record Contribution<T>(String id, String contributor, T value) {
}
