// SPDX-License-Identifier: EPL-2.0
/** Generates the code of the EMF model, so that what is committed can be made again and compared. */
package org.observatory.releng.model;
