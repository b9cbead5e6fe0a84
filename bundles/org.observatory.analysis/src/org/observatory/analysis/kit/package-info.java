// SPDX-License-Identifier: EPL-2.0
/**
 * What every analysis promises, put to the test. A plug-in's test names its analysis and an example of what it reads, and
 * gets the promises that are broken; this bundle's own analyses are held by the same kit. It exists as a package of its
 * own, without any testing library, so that a test of whatever make can use it:
 *
 * <pre>{@code
 * assertEquals(List.of(), Contract.of(new PublicationsByYear()).reading(input).broken());
 * }</pre>
 */
package org.observatory.analysis.kit;
