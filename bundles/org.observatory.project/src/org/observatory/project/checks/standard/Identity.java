// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Two elements with one identity, as a merge or a copy in a text editor leaves them, or an element with none. */
public final class Identity implements Check {

    @Override
    public String id() {
        return "identity";
    }

    @Override
    public Label label() {
        return new Label("Identity", "Identité");
    }

    @Override
    public Label description() {
        return new Label("Finds elements without an identifier, or with that of another.",
                "Relève les éléments sans identifiant, ou qui ont celui d’un autre.");
    }

    @Override
    public void run(Observatory observatory, Consumer<Issue> report) {
        var first = new HashMap<String, Identified>();
        for (var element : Elements.all(observatory, Identified.class)) {
            var id = element.getId();
            if (id == null || id.isBlank()) {
                report(element, new Label("The element has no identifier.", "L’élément n’a pas d’identifiant."), report);
                continue;
            }
            var other = first.putIfAbsent(id, element);
            if (other != null) {
                var name = ElementNames.path(other);
                report(element, new Label("The identifier %s is that of “%s” already.".formatted(id, name.en()),
                        "L’identifiant %s est déjà celui de « %s ».".formatted(id, name.fr())), report);
            }
        }
    }

    private void report(Identified element, Label message, Consumer<Issue> report) {
        report.accept(new Issue(id(), Severity.ERROR, element, ProgrammesPackage.Literals.IDENTIFIED__ID, message, List.of()));
    }
}
