// SPDX-License-Identifier: EPL-2.0
/** Rounds of coding: the list of them with who has come how far, one's own documents, and the editor of one round. */
package org.observatory.ui.team.rounds;
