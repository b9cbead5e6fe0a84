// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

/**
 * Whose side is taken on one point.
 *
 * @param settled  the side, where only one changed; null where it is asked
 * @param conflict the question; null where it is settled
 */
record Decision(Choice settled, Conflict conflict) {

    static Decision settled(Choice side) {
        return new Decision(side, null);
    }

    static Decision asked(Conflict conflict) {
        return new Decision(null, conflict);
    }

    Choice by(Choices choices) {
        return settled != null ? settled : choices.of(conflict);
    }
}
