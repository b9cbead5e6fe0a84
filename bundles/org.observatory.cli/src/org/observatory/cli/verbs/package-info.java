// SPDX-License-Identifier: EPL-2.0
/** The workbench's own verbs, contributed like anyone else's. */
package org.observatory.cli.verbs;
