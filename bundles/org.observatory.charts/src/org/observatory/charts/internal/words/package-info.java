// SPDX-License-Identifier: EPL-2.0

/** Charts in words, for those who do not see them. */
package org.observatory.charts.internal.words;
