// SPDX-License-Identifier: EPL-2.0
/** Writes what is derived from the list of libraries: the target definition and the third-party notices. */
package org.observatory.releng;
