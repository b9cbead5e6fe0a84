// SPDX-License-Identifier: EPL-2.0
/** The formats of documents that the workbench reads by itself. */
package org.observatory.exchange.documents.standard;
