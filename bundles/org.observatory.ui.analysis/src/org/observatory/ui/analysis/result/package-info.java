// SPDX-License-Identifier: EPL-2.0
/** Runs an analysis and shows its result: values, warnings, tables whose cells lead back to passages and cases, the method. */
package org.observatory.ui.analysis.result;
