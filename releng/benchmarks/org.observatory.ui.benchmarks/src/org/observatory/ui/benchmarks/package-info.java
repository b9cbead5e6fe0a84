// SPDX-License-Identifier: EPL-2.0
/** An empty RCP shell: the peer that the workbench's start is measured beside. */
package org.observatory.ui.benchmarks;
