// SPDX-License-Identifier: EPL-2.0
/** The editor of any one element, and what it shares with that of programmes. */
package org.observatory.ui.elements;
