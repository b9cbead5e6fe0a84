// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.charts.drawing.Point;

/**
 * Places the nodes of a network by springs along its edges and repulsion between all (Fruchterman &amp; Reingold, 1991), with
 * a pull to the middle that keeps parts that nothing joins together. It begins on a circle in the order given and chance
 * has no part in it: the same network has the same places on every machine. Some 200 rounds of n² steps.
 */
final class Springs {

    private static final int ROUNDS = 240;
    private static final double PULL = 0.9;

    private Springs() {
    }

    /**
     * An edge between two nodes by their numbers.
     *
     * @param strength above 0 to 1: the stronger, the nearer
     */
    record Edge(int one, int other, double strength) {
    }

    /** Places within 0 to 1 in both directions, touching the edges. */
    static List<Point> place(int nodes, List<Edge> edges) {
        var x = new double[nodes];
        var y = new double[nodes];
        for (var i = 0; i < nodes; i++) {
            // the golden angle spreads neighbours in the order, a growing radius keeps any two apart
            var turn = i * 2.399963229728653;
            var radius = Math.sqrt((i + 0.5) / nodes) / 2;
            x[i] = radius * StrictMath.cos(turn);
            y[i] = radius * StrictMath.sin(turn);
        }
        var ideal = Math.sqrt(1.0 / Math.max(1, nodes));
        for (var round = 0; round < ROUNDS; round++) {
            move(x, y, edges, ideal, 0.12 * (1 - (double) round / ROUNDS) + 0.001);
        }
        return fitted(x, y);
    }

    private static void move(double[] x, double[] y, List<Edge> edges, double ideal, double most) {
        var dx = new double[x.length];
        var dy = new double[x.length];
        for (var i = 0; i < x.length; i++) {
            for (var j = i + 1; j < x.length; j++) {
                var ux = x[i] - x[j];
                var uy = y[i] - y[j];
                var square = Math.max(1e-6, ux * ux + uy * uy);
                var push = ideal * ideal / square;
                dx[i] += ux * push;
                dy[i] += uy * push;
                dx[j] -= ux * push;
                dy[j] -= uy * push;
            }
            dx[i] -= x[i] * PULL;
            dy[i] -= y[i] * PULL;
        }
        for (var edge : edges) {
            var ux = x[edge.one()] - x[edge.other()];
            var uy = y[edge.one()] - y[edge.other()];
            var pull = Math.sqrt(ux * ux + uy * uy) / ideal * (0.3 + 0.7 * edge.strength());
            dx[edge.one()] -= ux * pull;
            dy[edge.one()] -= uy * pull;
            dx[edge.other()] += ux * pull;
            dy[edge.other()] += uy * pull;
        }
        for (var i = 0; i < x.length; i++) {
            var length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            x[i] += dx[i] / length * Math.min(length, most);
            y[i] += dy[i] / length * Math.min(length, most);
        }
    }

    /** Rounded far below what can be seen, so that no last bit of a machine shows in a file. */
    private static List<Point> fitted(double[] x, double[] y) {
        var left = Arrays.stream(x).min().orElse(0);
        var top = Arrays.stream(y).min().orElse(0);
        var width = Math.max(1e-9, Arrays.stream(x).max().orElse(1) - left);
        var height = Math.max(1e-9, Arrays.stream(y).max().orElse(1) - top);
        return IntStream.range(0, x.length).mapToObj(i -> new Point(Math.round((x[i] - left) / width * 1e5) / 1e5,
                Math.round((y[i] - top) / height * 1e5) / 1e5)).toList();
    }
}
