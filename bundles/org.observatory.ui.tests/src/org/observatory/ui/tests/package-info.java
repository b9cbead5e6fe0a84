// SPDX-License-Identifier: EPL-2.0
/** Tests that drive the workbench's own windows; each ends by asserting an empty log and pixels that are not blank. */
package org.observatory.ui.tests;
