// SPDX-License-Identifier: EPL-2.0
/**
 * The product: what starts, the window around everyone's parts, and what the window says about itself. It holds no
 * knowledge of the observatory; it opens what the other bundles contribute.
 */
package org.observatory.app;
