// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

/** The headings under which analyses are listed. A plug-in takes one of them for its own, or makes another. */
public final class Families {

    /** How far coders agree. */
    public static final Label AGREEMENT = new Label("Agreement between coders", "Accord entre codeurs");

    /** What goes together, and how often. */
    public static final Label CROSSINGS = new Label("Counts and crossings", "Comptages et croisements");

    /** What a sample says of a population. */
    public static final Label ESTIMATES = new Label("Estimates", "Estimations");

    /** Axes and classes. */
    public static final Label STRUCTURE = new Label("Axes and classes", "Axes et classes");

    /** What follows what. */
    public static final Label TRAJECTORIES = new Label("Trajectories", "Trajectoires");

    /** What the observatory itself knows: programmes, studies, figures, events. */
    public static final Label OBSERVATORY = new Label("The observatory", "L’observatoire");

    /** All others. */
    public static final Label OTHERS = new Label("Other analyses", "Autres analyses");

    private Families() {
    }
}
