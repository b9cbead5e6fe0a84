// SPDX-License-Identifier: EPL-2.0
/**
 * What keeps work from being lost, as people see it: edits recovered after a crash, projects that somebody else holds or
 * that can only be read, saves that failed, frozen versions.
 */
package org.observatory.ui.safety;
