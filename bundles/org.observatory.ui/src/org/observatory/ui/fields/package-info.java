// SPDX-License-Identifier: EPL-2.0
/**
 * One kit of fields, tables and forms for every element of the model. What a form shows, how a value is written and how
 * typed text is read back is decided without a widget; fields only bind it to controls.
 */
package org.observatory.ui.fields;
