// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Nearest;
import org.observatory.cli.CommandException;

/** The sentence for a name that nothing has. */
final class Unknown {

    private Unknown() {
    }

    /**
     * Says what there is instead, and what was probably meant.
     *
     * @param name  what was written
     * @param names what could have been
     * @param kind  what it should name: "chart", « de graphique »
     */
    static CommandException of(String name, List<String> names, Label kind) {
        var nearest = Nearest.to(name, names);
        var all = String.join(", ", names);
        return CommandException.wrongUsage(new Label(
                "There is no %s “%s”".formatted(kind.en(), name) + nearest.map(" (did you mean “%s”?)"::formatted).orElse("")
                        + "; there are: " + all + ".",
                "Il n’y a pas %s « %s »".formatted(kind.fr(), name)
                        + nearest.map(" (vouliez-vous dire « %s » ?)"::formatted).orElse("") + " ; il y a : " + all + "."));
    }
}
