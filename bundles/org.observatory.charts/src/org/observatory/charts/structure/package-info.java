// SPDX-License-Identifier: EPL-2.0
/**
 * Charts of structure: the plane of a correspondence analysis, the tree of a classification, the network of codes. All
 * but the last are for readers who know the method or take the time to read its note.
 */
package org.observatory.charts.structure;
