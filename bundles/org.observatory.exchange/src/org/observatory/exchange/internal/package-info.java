// SPDX-License-Identifier: EPL-2.0
/**
 * What the importers share and nobody else needs: archives and XML read without trust, and the sentences of refusals.
 */
package org.observatory.exchange.internal;
