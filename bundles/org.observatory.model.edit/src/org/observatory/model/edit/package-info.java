// SPDX-License-Identifier: EPL-2.0
/**
 * The words and pictures of the model: how each element, attribute and value is named in English and French, and where
 * its icon stands. No widget: the workbench, the command line and the charts name things through this package alone.
 */
package org.observatory.model.edit;
