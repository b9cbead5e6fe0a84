// SPDX-License-Identifier: EPL-2.0
/** Who codes: always to be seen in the toolbar, changed there or by keyboard, with the round and whose passages are shown. */
package org.observatory.ui.team.coders;
