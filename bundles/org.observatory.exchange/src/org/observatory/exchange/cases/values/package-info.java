// SPDX-License-Identifier: EPL-2.0
/**
 * What people write into cells, read as values: numbers, partial dates, yes and no, lists, and the words for what is not
 * applicable or not known, in French and English. Knows neither files nor projects.
 */
package org.observatory.exchange.cases.values;
