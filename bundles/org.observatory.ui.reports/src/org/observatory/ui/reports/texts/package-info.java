// SPDX-License-Identifier: EPL-2.0
/** The messages of the windows for reports. */
package org.observatory.ui.reports.texts;
