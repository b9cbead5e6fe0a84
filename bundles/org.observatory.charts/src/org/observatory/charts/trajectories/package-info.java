// SPDX-License-Identifier: EPL-2.0
/**
 * Charts of trajectories: which states prevail when, the sequences themselves, what follows what, and the three paths of
 * an alliance beside each other. States stand in the order in which trajectories come to them, the later the darker, and
 * bear their number, so that they are told apart without colour. What is not known is drawn as not known.
 */
package org.observatory.charts.trajectories;
