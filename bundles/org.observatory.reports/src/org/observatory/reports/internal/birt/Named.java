// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

/** What the styles of a report are called. */
final class Named {

    /** What the engine gives to all that has no style of its own. */
    static final String REPORT = "report";
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String LEAD = "lead";
    static final String BODY = "body";
    static final String NOTE = "note";
    static final String POINT = "point";
    static final String QUOTE = "quote";
    static final String ORIGIN = "origin";
    static final String CAPTION = "caption";
    static final String FOOT = "foot";
    static final String HEAD_CELL = "head-cell";
    static final String CELL = "cell";
    static final String NUMBER_CELL = "number-cell";
    static final String NAME_CELL = "name-cell";

    private Named() {
    }

    static String heading(int level) {
        return "heading-" + level;
    }
}
