// SPDX-License-Identifier: EPL-2.0
/**
 * A corpus for IRaMuTeQ: the texts of a project, or its coded passages, with what is known of them as starred variables, in
 * one plain text file.
 */
package org.observatory.coding.iramuteq;
