// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one kind of text looks, and what its style is called where people restyle it. Sizes and spaces in points.
 *
 * @param name     what it is called here, one of {@link Named}
 * @param word     the identifier of the style in Word
 * @param wordName its name in Word, which Word translates where it knows it
 * @param writer   its name in LibreOffice
 * @param size     of the type
 * @param bold     whether it is bold
 * @param italic   whether it is italic
 * @param colour   of the type, as {@code #rrggbb}
 * @param above    the space above
 * @param below    the space below
 * @param indent   from the left
 * @param kept     whether it stays on the page of what follows
 */
public record Look(String name, String word, String wordName, String writer, double size, boolean bold, boolean italic, String colour,
        double above, double below, double indent, boolean kept) {

    /** The colour of text. */
    public static final String INK = "#1f2328";
    /** The colour of what stands back. */
    public static final String QUIET = "#57606a";
    /** The line under the head of a table. */
    public static final String LINE = "#8c959f";
    /** The line between rows. */
    public static final String RULE = "#d0d7de";
    /** The ground of the head of a table. */
    public static final String HEAD = "#eef1f4";

    /** {@return all looks on a page, by name} */
    public static Map<String, Look> on(Sheet sheet) {
        var text = sheet.text();
        var small = sheet.small();
        var all = new ArrayList<Look>();
        all.add(new Look(Named.TITLE, "Title", "Title", "Title", sheet.title(), true, false, INK, sheet.aboveTitle(), 2, 0, true));
        all.add(new Look(Named.SUBTITLE, "Subtitle", "Subtitle", "Subtitle", sheet.heading(3), false, false, QUIET, 0, text, 0, false));
        for (var level = 1; level <= 3; level++) {
            var size = sheet.heading(level);
            all.add(new Look(Named.heading(level), "Heading" + level, "heading " + level, "Heading_20_" + level, size, true, false, INK,
                    level == 1 ? size * 1.2 : size * 0.9, size * 0.35, 0, true));
        }
        all.add(new Look(Named.LEAD, "Lead", "Lead", "Lead", text * 1.1, false, false, INK, 0, text * 0.8, 0, false));
        all.add(new Look(Named.TAKEAWAY, "Takeaway", "Takeaway", "Takeaway", text, false, false, INK, 0, text * 0.4, 0, true));
        all.add(new Look(Named.BODY, "BodyText", "Body Text", "Text_20_body", text, false, false, INK, 0, text * 0.55, 0, false));
        all.add(new Look(Named.NOTE, "Note", "Note", "Note", small, false, false, QUIET, small * 0.35, small * 0.35, 0, false));
        all.add(new Look(Named.READING, "FigureNote", "Figure Note", "Figure_20_Note", small, false, false, QUIET, 0, small * 0.35, 0, true));
        all.add(new Look(Named.MINOR, "MinorHeading", "Minor Heading", "Minor_20_Heading", text, true, false, INK, text * 0.2, text * 0.35, 0, true));
        all.add(new Look(Named.SLIDE_TITLE, "SlideTitle", "Slide Title", "Slide_20_Title", 1, false, false, INK, 0, 0, 0, true));
        all.add(new Look(Named.CONTENTS, "TOC1", "toc 1", "Contents_20_1", text, false, false, INK, text * 0.15, text * 0.05, 0, false));
        all.add(new Look(Named.CONTENTS_BELOW, "TOC2", "toc 2", "Contents_20_2", text, false, false, QUIET, 0, text * 0.05, text * 1.2, false));
        all.add(new Look(Named.POINT, "ListBullet", "List Bullet", "List_20_1", text, false, false, INK, 0, text * 0.25, text * 1.2, false));
        all.add(new Look(Named.QUOTE, "Quote", "Quote", "Quotations", text, false, true, INK, text * 0.3, 2, text * 1.3, true));
        all.add(new Look(Named.ORIGIN, "QuoteOrigin", "Quote Origin", "Quotation_20_Origin", small, false, false, QUIET, 0, text * 0.7,
                text * 1.3, false));
        all.add(new Look(Named.CAPTION, "Caption", "caption", "Caption", text, true, false, INK, text * 0.7, text * 0.35, 0, true));
        all.add(new Look(Named.FOOT, "Footer", "footer", "Footer", 8, false, false, QUIET, 0, 0, 0, false));
        all.add(new Look(Named.HEAD_CELL, "TableHeading", "Table Heading", "Table_20_Heading", small, true, false, INK, 0, 0, 0, true));
        all.add(new Look(Named.CELL, "TableText", "Table Text", "Table_20_Contents", small, false, false, INK, 0, 0, 0, false));
        all.add(new Look(Named.NUMBER_CELL, "TableNumber", "Table Number", "Table_20_Number", small, false, false, INK, 0, 0, 0, false));
        all.add(new Look(Named.NAME_CELL, "TableName", "Table Name", "Table_20_Name", small, false, false, QUIET, 0, 0, 0, false));
        var byName = new LinkedHashMap<String, Look>();
        all.forEach(look -> byName.put(look.name(), look));
        return byName;
    }

    /** {@return whether it stands on one page as a whole: what is short, or read at a glance} */
    public boolean isWhole() {
        return kept || name.equals(Named.ORIGIN) || name.equals(Named.POINT) || name.equals(Named.NOTE) || isContents();
    }

    /** {@return whether it is a line of the table of contents} */
    public boolean isContents() {
        return name.equals(Named.CONTENTS) || name.equals(Named.CONTENTS_BELOW);
    }

    /** {@return whether it is the text of a cell} */
    public boolean isCell() {
        return name.endsWith("-cell");
    }

    /** {@return the level of the heading it is for, 0 for anything else} */
    public int level() {
        return name.startsWith("heading-") ? name.charAt(name.length() - 1) - '0' : 0;
    }
}
