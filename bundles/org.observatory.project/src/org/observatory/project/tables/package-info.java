// SPDX-License-Identifier: EPL-2.0
/**
 * The bridge between the model that people edit and the tables that analyses read.
 *
 * <p>Only this package knows both. What it gives is immutable, so that an analysis runs in the background while the
 * project is edited; each row keeps the UUID of its element, so that a mark of a chart leads back to it.
 */
package org.observatory.project.tables;
