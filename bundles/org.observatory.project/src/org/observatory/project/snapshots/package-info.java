// SPDX-License-Identifier: EPL-2.0
/**
 * Frozen versions of a project: its state under a name, such as that of a seminar, in an archive in the project. A frozen
 * version is opened to be read only, and compared with the project of today.
 */
package org.observatory.project.snapshots;
