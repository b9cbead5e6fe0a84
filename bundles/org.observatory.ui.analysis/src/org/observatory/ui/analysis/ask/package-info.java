// SPDX-License-Identifier: EPL-2.0
/** Which analysis, with which choices: the dialog that is made of the parameters an analysis declares, and what it decides. */
package org.observatory.ui.analysis.ask;
