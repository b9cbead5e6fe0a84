// SPDX-License-Identifier: EPL-2.0
/** What comes into a project from elsewhere, step by step: chosen, looked at, corrected, then added as one step of the history. */
package org.observatory.ui.exchange;
