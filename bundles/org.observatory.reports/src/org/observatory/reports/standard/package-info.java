// SPDX-License-Identifier: EPL-2.0
/** The templates of reports that come with the workbench. */
package org.observatory.reports.standard;
