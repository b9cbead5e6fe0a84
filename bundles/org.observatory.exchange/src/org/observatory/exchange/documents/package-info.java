// SPDX-License-Identifier: EPL-2.0
/** Documents in: the text to code on and its structure, from plain text and from what word processors write. */
package org.observatory.exchange.documents;
