// SPDX-License-Identifier: EPL-2.0
/**
 * The journal between saves: every step of the history is on the disk before it counts as done, as the small changes it
 * made to the model, so that after a crash all of them can be made again.
 */
package org.observatory.project.internal.journal;
