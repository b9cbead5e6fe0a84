// SPDX-License-Identifier: EPL-2.0
/**
 * The text form of the model: one XML file that two people can merge with Git, written the same way each time and
 * read without following anything it points to.
 */
package org.observatory.model.io;
