// SPDX-License-Identifier: EPL-2.0
/**
 * The gallery of charts without windows: which of them a project has something for, which of those somebody looks for, and how each
 * looks in small. All of it can be tested without a display.
 */
package org.observatory.ui.charts.gallery;
