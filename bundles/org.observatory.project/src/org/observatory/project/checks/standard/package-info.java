// SPDX-License-Identifier: EPL-2.0
/** The workbench's own checks, contributed like anyone else's. */
package org.observatory.project.checks.standard;
