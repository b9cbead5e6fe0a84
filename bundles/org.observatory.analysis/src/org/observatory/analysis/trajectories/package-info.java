// SPDX-License-Identifier: EPL-2.0
/**
 * Sequences of states over periods: what they look like together, how complex each is, how far they lie apart, and which
 * resemble each other, as Abbott proposed and TraMineR computes.
 */
package org.observatory.analysis.trajectories;
