// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.look;

import java.util.List;

import org.observatory.reports.Block;

/**
 * A piece as the engine writes it, one element of the design; what the engine makes of it is found again by its mark.
 *
 * @param mark      by which it is found in the file, unique in the report
 * @param style     the name of its style; empty for a table or a picture
 * @param runs      what it says; empty for a table or a picture
 * @param language  the language of its text; empty for that of the report
 * @param table     the table; null for anything else
 * @param picture   the picture; null for anything else
 * @param newPage   whether it begins a page
 * @param target    the mark of the heading that a line of the table of contents leads to; empty for anything else
 */
public record Piece(String mark, String style, List<Block.Run> runs, String language, Block.Grid table, Picture picture, boolean newPage,
        String target) {

    /** {@return a line of the table of contents with the page it leads to, where that is known} */
    public Piece onPage(int page) {
        return new Piece(mark, style, List.of(runs.getFirst(), new Block.Run(String.valueOf(page), false, false)), language, table, picture, newPage,
                target);
    }

    /** {@return whether it is a line of the table of contents} */
    public boolean isContents() {
        return !target.isEmpty();
    }

    /** {@return whether it is the title of a slide: the heading that it begins with} */
    public boolean isSlideTitle() {
        return newPage && level() > 0 && level() < 3;
    }

    /** {@return what it says, plain} */
    public String text() {
        return String.join("", runs.stream().map(Block.Run::text).toList());
    }

    public boolean isFormatted() {
        return runs.stream().anyMatch(run -> run.bold() || run.italic());
    }

    /** {@return the level of the heading it is, 0 for anything else} */
    public int level() {
        return style.startsWith("heading-") ? style.charAt(style.length() - 1) - '0' : 0;
    }
}
