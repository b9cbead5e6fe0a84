// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** Files of the project that could not be read and were left out; they stay on the disk as they are. */
public final class DamagedFiles implements Check {

    @Override
    public String id() {
        return "damaged-file";
    }

    @Override
    public Label label() {
        return new Label("Damaged file", "Fichier endommagé");
    }

    @Override
    public Label description() {
        return new Label("Lists the files that could not be read when the project was opened: they are left out and stay as they are.",
                "Liste les fichiers illisibles à l’ouverture du projet : ils sont laissés de côté et restent tels quels.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        project.damaged().values().forEach(
                reason -> report.accept(new Issue(id(), Severity.ERROR, project.observatory(), null, reason,
                        List.of())));
    }
}
