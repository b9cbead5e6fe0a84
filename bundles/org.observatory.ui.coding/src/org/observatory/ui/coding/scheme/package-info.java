// SPDX-License-Identifier: EPL-2.0
/**
 * What people see before the scheme is changed: what becomes of every passage, with the choices there are. Each dialog shows
 * what a widget-free choice answers, and executes its command when somebody agrees.
 */
package org.observatory.ui.coding.scheme;
