// SPDX-License-Identifier: EPL-2.0
/**
 * Colleagues without Git: a part of a project goes to a colleague as one file, is coded there as a project of its own, comes
 * back, and is merged by identity with whatever was done meanwhile.
 */
package org.observatory.coding.packages;
