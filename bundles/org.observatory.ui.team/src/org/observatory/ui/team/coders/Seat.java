// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Round;
import org.observatory.ui.coding.CodingDesk;

/**
 * What is to be told of somebody who codes.
 *
 * @param coder      who codes; empty if nobody said so
 * @param round      in which round; empty outside of rounds
 * @param over       whether that round does not go on today
 * @param blind      whether the passages of others are hidden
 * @param hidden     whose passages are hidden otherwise
 */
public record Seat(Optional<Coder> coder, Optional<Round> round, boolean over, boolean blind, List<Coder> hidden) {

    /** {@return what is to be told of a desk} */
    public static Seat of(CodingDesk desk) {
        var shown = desk.shown();
        var hidden = desk.isBlind() ? List.<Coder>of()
                : desk.project().content().scheme().getCoders().stream().filter(coder -> !shown.test(coder)).toList();
        var round = desk.round();
        return new Seat(desk.coder(), round, round.map(one -> !Rounds.isOpen(one, LocalDate.now())).orElse(false), desk.isBlind(),
                hidden);
    }

    /** {@return whether some passages are not shown} */
    public boolean isFiltered() {
        return blind || !hidden.isEmpty();
    }
}
