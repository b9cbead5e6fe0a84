// SPDX-License-Identifier: EPL-2.0
/**
 * Charts of the observatory itself: what belongs to which programme, where its cases lie, and two figures of its papers,
 * the trajectory matrix and the interactions of the socio-economic models, whose contents the documents have lost. Of
 * those the frame is drawn, and it is filled with nothing but the codings of the project at hand.
 */
package org.observatory.charts.observatory;
