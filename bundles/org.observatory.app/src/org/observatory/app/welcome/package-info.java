// SPDX-License-Identifier: EPL-2.0
/** The page that greets a newcomer where work is going to appear: what can be opened, and what was open lately. */
package org.observatory.app.welcome;
