// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.look;

/** What the looks of a report are called; what each is called in office programs stands in {@link Look}. */
public final class Named {

    /** What the engine gives to all that has no style of its own. */
    public static final String REPORT = "report";
    public static final String TITLE = "title";
    public static final String SUBTITLE = "subtitle";
    public static final String LEAD = "lead";
    public static final String BODY = "body";
    public static final String NOTE = "note";
    /** What helps to read a chart, but for the last of it: it stays together. */
    public static final String READING = "reading";
    /** The sentence to remember above a chart. */
    public static final String TAKEAWAY = "takeaway";
    /** What stands in bold above paragraphs, without being a heading of the report. */
    public static final String MINOR = "minor";
    /** A line of the table of contents that leads to a part, and one that leads to what stands below. */
    public static final String CONTENTS = "contents";
    public static final String CONTENTS_BELOW = "contents-below";
    /** The title of a slide as the engine has it, where it takes no room; where it stands is the slide's. */
    public static final String SLIDE_TITLE = "slide-title";
    public static final String POINT = "point";
    public static final String QUOTE = "quote";
    public static final String ORIGIN = "origin";
    public static final String CAPTION = "caption";
    public static final String FOOT = "foot";
    public static final String HEAD_CELL = "head-cell";
    public static final String CELL = "text-cell";
    public static final String NUMBER_CELL = "number-cell";
    public static final String NAME_CELL = "name-cell";

    private Named() {
    }

    /** {@return what a heading of a level is called} */
    public static String heading(int level) {
        return "heading-" + level;
    }
}
