// SPDX-License-Identifier: EPL-2.0
/** The messages of the windows for coding packages, in both languages. */
package org.observatory.ui.team.packages.texts;
