// SPDX-License-Identifier: EPL-2.0
/** How a project's file is found, read with care, and replaced in one step. */
package org.observatory.project.internal;
