// SPDX-License-Identifier: EPL-2.0
/**
 * Puts projects on trial: random edits, a disk that stops at any point, projects of full size. Used by the tests of this
 * bundle and by the benchmarks; not part of the product.
 */
package org.observatory.project.trials;
