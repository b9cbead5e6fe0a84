// SPDX-License-Identifier: EPL-2.0
/**
 * The attributes that a study describes its cases, speakers and documents by: how they are defined, and what becomes of
 * their values when a definition changes.
 */
package org.observatory.ui.editors.attributes;
