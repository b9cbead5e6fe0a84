// SPDX-License-Identifier: EPL-2.0
/**
 * A project on disk: opened, edited through commands that can be undone, and saved without ever losing what was there.
 *
 * <p>A project is a folder with a file {@code study.observatory}, XML in UTF-8 made for Git: a stable order, line feeds,
 * UUIDs, and the same bytes for the same content, so that saving an unchanged project changes nothing.
 *
 * <p>The package knows files and the model; it knows no window and no Eclipse workspace, so the command line and the
 * workbench open the same project in the same way. A {@link org.observatory.project.ProjectSession} belongs to one
 * thread.
 */
package org.observatory.project;
