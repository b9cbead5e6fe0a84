// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.observatory.charts.drawing.Item;

/** The marks of a picture: which one lies where, and which one comes next on the way in a direction. */
public final class Spots {

    /** Ways from mark to mark. */
    public enum Way {
        /** To the left. */
        LEFT(-1, 0),
        /** To the right. */
        RIGHT(1, 0),
        /** Upwards. */
        UP(0, -1),
        /** Downwards. */
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Way(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private static final Spots NONE = new Spots(List.of());
    private static final double REACH = 2;
    private static final double ASIDE = 3;

    private final List<Spot> spots;

    private Spots(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    /** {@return no marks} */
    public static Spots none() {
        return NONE;
    }

    /** {@return the marks of what is shown} */
    public static Spots of(Shown shown) {
        return shown instanceof Shown.Picture picture ? new Spots(picture.drawing().marks().stream()
                .map(mark -> spot(mark, picture.placement())).toList()) : NONE;
    }

    private static Spot spot(Item.Group mark, Placement placement) {
        return new Spot(mark.key(), mark.title(), placement.onScreen(mark.bounds()));
    }

    /** {@return all of them, in the order in which they are drawn} */
    public List<Spot> all() {
        return spots;
    }

    /** {@return the upmost mark at a place of the screen} */
    public Optional<Spot> at(int x, int y) {
        return spots.reversed().stream().filter(spot -> spot.box().grown(REACH).contains(x, y)).findFirst();
    }

    /** {@return the mark that is the same as one of an earlier picture: with its key and title, else with its key} */
    public Optional<Spot> again(Spot earlier) {
        return spots.stream().filter(spot -> spot.key().equals(earlier.key()))
                .filter(spot -> spot.title().equals(earlier.title())).findFirst()
                .or(() -> spots.stream().filter(spot -> spot.key().equals(earlier.key())).findFirst());
    }

    /** {@return the first mark as one reads: the upmost, and of those the leftmost} */
    public Optional<Spot> first() {
        return spots.stream().min(Comparator.<Spot>comparingDouble(spot -> spot.box().centreY())
                .thenComparingDouble(spot -> spot.box().centreX()));
    }

    /** {@return the last mark as one reads} */
    public Optional<Spot> last() {
        return spots.stream().max(Comparator.<Spot>comparingDouble(spot -> spot.box().centreY())
                .thenComparingDouble(spot -> spot.box().centreX()));
    }

    /** {@return the nearest mark that lies in that direction, or the same where there is none} */
    public Spot next(Spot from, Way way) {
        return spots.stream().filter(spot -> along(from, spot, way) > 0.5)
                .min(Comparator.comparingDouble(spot -> along(from, spot, way) + ASIDE * aside(from, spot, way)))
                .orElse(from);
    }

    private static double along(Spot from, Spot to, Way way) {
        return (to.box().centreX() - from.box().centreX()) * way.dx
                + (to.box().centreY() - from.box().centreY()) * way.dy;
    }

    private static double aside(Spot from, Spot to, Way way) {
        return Math.abs((to.box().centreX() - from.box().centreX()) * way.dy)
                + Math.abs((to.box().centreY() - from.box().centreY()) * way.dx);
    }
}
