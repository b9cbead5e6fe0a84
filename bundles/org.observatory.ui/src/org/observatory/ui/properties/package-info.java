// SPDX-License-Identifier: EPL-2.0
/** The properties of what is selected, in the words of the interface, edited through the same commands as the forms. */
package org.observatory.ui.properties;
