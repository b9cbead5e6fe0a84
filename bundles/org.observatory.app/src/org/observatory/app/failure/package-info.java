// SPDX-License-Identifier: EPL-2.0
/**
 * What a researcher sees when something fails: one sentence, the details to copy, the place of the log. Nothing is sent,
 * and one window at most is shown, however many failures come.
 */
package org.observatory.app.failure;
