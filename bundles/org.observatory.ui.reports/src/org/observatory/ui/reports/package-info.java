// SPDX-License-Identifier: EPL-2.0
/** Reports of the project that is looked at: what to write, for whom, in which formats and where. */
package org.observatory.ui.reports;
