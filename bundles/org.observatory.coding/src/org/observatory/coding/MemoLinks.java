// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.Map;
import java.util.function.BiConsumer;

import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/** The links of memos to what is about to be taken away: they lead to what takes its place, or nowhere. */
public final class MemoLinks {

    private MemoLinks() {
    }

    /**
     * Looks for the links of memos to elements.
     *
     * @param content the content of a project
     * @param gone    the elements, each with what takes its place, or null for nothing
     * @param found   hears of each link, with its memo
     */
    public static void find(ProjectContent content, Map<? extends Identified, ? extends Identified> gone,
            BiConsumer<Memo, Link> found) {
        if (!gone.isEmpty()) {
            for (var memo : content.memos()) {
                memo.getLinks().stream().filter(link -> link.getTarget() != null && gone.containsKey(link.getTarget())).toList()
                        .forEach(link -> found.accept(memo, link));
            }
        }
    }

    /**
     * Leads the links of memos elsewhere; within a command.
     *
     * @param content the content of a project
     * @param gone    what is taken away, each with what takes its place, or null for nothing
     */
    public static void follow(ProjectContent content, Map<? extends Identified, ? extends Identified> gone) {
        find(content, gone, (memo, link) -> lead(memo, link, gone.get(link.getTarget())));
    }

    /** Leads a link elsewhere; a memo that is about that already is so once, with both reasons. */
    public static void lead(Memo memo, Link link, Identified now) {
        var same = now == null ? null
                : memo.getLinks().stream().filter(other -> other != link && other.getTarget() == now).findFirst().orElse(null);
        if (same == null) {
            link.setTarget(now);
        } else {
            same.setLabel(Joining.texts(same.getLabel(), link.getLabel()));
            memo.getLinks().remove(link);
        }
    }
}
