// SPDX-License-Identifier: EPL-2.0
/** Windows for colleagues without Git: send a coding package, open one, send it back, take it back with a preview. */
package org.observatory.ui.team.packages;
