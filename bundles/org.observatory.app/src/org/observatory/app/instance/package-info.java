// SPDX-License-Identifier: EPL-2.0
/**
 * One workbench for one person: the first start holds the state folder, and every later one hands over what it was
 * asked to open. Plain Java, so that two processes can be tried without a display.
 */
package org.observatory.app.instance;
