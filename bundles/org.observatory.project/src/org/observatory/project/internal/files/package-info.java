// SPDX-License-Identifier: EPL-2.0
/**
 * A project's files: read from a folder or an archive, written several at once so that a crash leaves either all of them
 * as they were or all of them as they should be, and kept as copies that are opened again to be checked.
 */
package org.observatory.project.internal.files;
