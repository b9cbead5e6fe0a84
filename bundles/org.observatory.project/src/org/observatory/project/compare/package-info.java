// SPDX-License-Identifier: EPL-2.0
/**
 * Models compared and merged by identity: a newer edition with a project, a frozen version with today, a colleague's
 * package with one's own work.
 *
 * <p>{@link org.observatory.project.compare.Differences} tells what differs between two states of a model, in the words
 * of both languages. {@link org.observatory.project.compare.Merge} brings the changes of another state into the live
 * model: what only one side changed is settled, what both changed differently is a conflict with a safe answer, and the
 * whole is one command. Elements are the same when they have the same identity, wherever they stand and whatever they
 * are called.
 *
 * <p>The package knows no files and no window; whoever calls it gives the root objects of each state.
 */
package org.observatory.project.compare;
