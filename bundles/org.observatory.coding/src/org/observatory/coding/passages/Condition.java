// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import org.observatory.coding.passages.Scope.Item;

/** A question made ready to be asked of many passages. */
@FunctionalInterface
interface Condition {

    boolean test(Scope scope, Item item);

    /** How much asking costs, compared with others: those that cost least are asked first. */
    default int cost() {
        return 0;
    }

    /** The same with another cost. */
    default Condition costing(int cost) {
        var same = this;
        return new Condition() {
            @Override
            public boolean test(Scope scope, Item item) {
                return same.test(scope, item);
            }

            @Override
            public int cost() {
                return cost;
            }
        };
    }
}
