// SPDX-License-Identifier: EPL-2.0
/** Coding together: who codes, rounds, comparison of coders and adjudication. */
package org.observatory.ui.team;
