// SPDX-License-Identifier: EPL-2.0
/** The palette of codes: type a few letters of a name, a path or a shortcut, and code with Enter; and the codes at hand by one key. */
package org.observatory.ui.coding.palette;
