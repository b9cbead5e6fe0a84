// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

/**
 * A place along the axis of categories.
 *
 * @param name   its name
 * @param remark a second, lighter line: a date, a study; empty for none
 * @param apart  whether it stands apart from the series, as a total or the undated do
 */
public record Category(String name, String remark, boolean apart) {

    /** A category of the series. */
    public static Category of(String name, String remark) {
        return new Category(name, remark, false);
    }
}
