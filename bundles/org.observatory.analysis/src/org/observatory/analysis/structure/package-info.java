// SPDX-License-Identifier: EPL-2.0
/**
 * The structure of categorical data: multiple correspondence analysis (ACM) and hierarchical clustering on its axes
 * (CAH), as Benzécri, Greenacre and FactoMineR compute them. Individuals and categories are rows and columns by number;
 * who they are is the business of the analyses that call this.
 */
package org.observatory.analysis.structure;
