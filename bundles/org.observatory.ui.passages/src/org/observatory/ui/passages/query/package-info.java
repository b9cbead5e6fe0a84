// SPDX-License-Identifier: EPL-2.0
/** Questions about passages as people ask them: as rows of conditions, as a sentence, from what is selected, under a name. */
package org.observatory.ui.passages.query;
