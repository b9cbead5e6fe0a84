// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Map;

import org.observatory.coding.MemoLinks;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.programmes.Identified;

/** The links of memos to what a change takes away. */
final class Links {

    private Links() {
    }

    /**
     * Plans that links follow.
     *
     * @param plan takes it
     * @param gone what is taken away, and what takes its place; null for nothing
     */
    static void follow(Plan plan, Map<? extends Identified, ? extends Identified> gone) {
        MemoLinks.find(plan.session().content(), gone, (memo, link) -> {
            var former = link.getTarget();
            var now = gone.get(former);
            plan.refer(memo, Literals.MEMO__LINKS, former, now);
            if (now != former) {
                plan.then(() -> MemoLinks.lead(memo, link, now));
            }
        });
    }
}
