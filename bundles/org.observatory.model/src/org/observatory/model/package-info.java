// SPDX-License-Identifier: EPL-2.0
/**
 * Values of the observatory's model that no modelling framework offers: dates known only to the year or the month.
 * The model itself is generated from {@code model/programmes.ecore} into {@code org.observatory.model.programmes}.
 */
package org.observatory.model;
