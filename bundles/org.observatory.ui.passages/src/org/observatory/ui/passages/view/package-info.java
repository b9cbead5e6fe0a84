// SPDX-License-Identifier: EPL-2.0
/** The view of passages: what answers a question, in context, grouped and sorted, to be opened, coded again, kept and exported. */
package org.observatory.ui.passages.view;
