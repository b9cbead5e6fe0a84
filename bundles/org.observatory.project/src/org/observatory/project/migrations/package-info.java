// SPDX-License-Identifier: EPL-2.0
/**
 * Brings projects of older formats up to date. A migration works on the files as bytes, before the model is read: it needs
 * no classes of the former model. Contributed through the extension point {@code org.observatory.project.migrations}.
 */
package org.observatory.project.migrations;
