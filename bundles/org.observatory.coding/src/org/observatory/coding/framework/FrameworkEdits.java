// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Summary;
import org.observatory.project.ProjectSession;
import org.observatory.project.XmlText;

/**
 * Commands that change a framework grid. Each is one step of the history, to be executed by the caller; empty where nothing
 * would change.
 */
public final class FrameworkEdits {

    private final ProjectSession session;
    private final Framework framework;

    /**
     * Makes commands for a grid.
     *
     * @param session   a project open for editing
     * @param framework a grid of it
     */
    public FrameworkEdits(ProjectSession session, Framework framework) {
        this.session = session;
        this.framework = framework;
    }

    /**
     * What is to stand in a cell.
     *
     * @param one   the case
     * @param theme the theme
     * @param text  what the case says on it; blank for nothing, and then the cell is emptied
     */
    public record Written(Case one, Code theme, String text) {
    }

    /**
     * Writes into cells.
     *
     * @param label   the name of the step, for people
     * @param written what is to stand where
     */
    public Optional<Command> write(String label, List<Written> written) {
        var before = new Summaries(framework);
        var changes = written.stream().filter(each -> differs(before, each)).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(session.editing(label, () -> {
            var now = new Summaries(framework);
            changes.forEach(each -> write(now, each));
        }));
    }

    /** {@return whether a cell holds something else than it is to} */
    public static boolean differs(Summaries summaries, Written written) {
        var held = summaries.text(written.one(), written.theme());
        return written.text().isBlank() ? !held.isBlank() : !held.equals(XmlText.clean(written.text()));
    }

    private void write(Summaries now, Written written) {
        var held = now.of(written.one(), written.theme());
        if (written.text().isBlank()) {
            framework.getSummaries().removeAll(all(written));
        } else {
            held.orElseGet(() -> add(written)).setText(XmlText.clean(written.text()));
        }
    }

    private List<Summary> all(Written written) {
        return framework.getSummaries().stream().filter(summary -> summary.getCase() == written.one()
                && summary.getTheme() == written.theme()).toList();
    }

    private Summary add(Written written) {
        var summary = CodingFactory.eINSTANCE.createSummary();
        summary.setId(UUID.randomUUID().toString());
        summary.setCase(written.one());
        summary.setTheme(written.theme());
        framework.getSummaries().add(summary);
        return summary;
    }

    /**
     * Gives the grid other columns. What was written on a theme that is none any more stays with the grid.
     *
     * @param label  the name of the step
     * @param themes the columns, in order, each once
     */
    public Optional<Command> themes(String label, List<Code> themes) {
        var wanted = themes.stream().filter(Objects::nonNull).distinct().toList();
        return wanted.equals(framework.getThemes()) ? Optional.empty() : Optional.of(session.editing(label, () -> {
            framework.getThemes().clear();
            framework.getThemes().addAll(wanted);
        }));
    }

    /**
     * Moves columns.
     *
     * @param label the name of the step
     * @param theme a column
     * @param by    −1 for one place to the left, 1 for one place to the right
     */
    public Optional<Command> move(String label, Code theme, int by) {
        var order = new ArrayList<>(framework.getThemes());
        var to = order.indexOf(theme) + by;
        if (!order.contains(theme) || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        order.remove(theme);
        order.add(to, theme);
        return themes(label, order);
    }

    /**
     * Gives the grid other rows. What was written of a case that is none any more stays with the grid.
     *
     * @param label the name of the step
     * @param cases the rows, in order; none for all cases of the project
     */
    public Optional<Command> cases(String label, List<Case> cases) {
        var wanted = cases.stream().filter(Objects::nonNull).distinct().toList();
        return wanted.equals(framework.getCases()) ? Optional.empty() : Optional.of(session.editing(label, () -> {
            framework.getCases().clear();
            framework.getCases().addAll(wanted);
        }));
    }
}
