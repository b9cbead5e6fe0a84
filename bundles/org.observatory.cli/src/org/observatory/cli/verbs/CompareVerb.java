// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.compare.Differences;
import org.observatory.project.snapshots.Snapshot;
import org.observatory.project.snapshots.Snapshots;

/** Prints what differs between a project and one of its snapshots, or between two projects, one difference a line. */
public final class CompareVerb implements Verb {

    private static final String OTHER = "SNAPSHOT";

    private record Opened(ProjectSession session, boolean isFrozen) {
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public Label summary() {
        return new Label("Prints what changed in a project since a snapshot, one difference a line",
                "Imprime ce qui a changé dans un projet depuis une version figée, une différence par ligne");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand(), Operand.required(OTHER,
                new Label("The name or archive of a snapshot, taken as the earlier state; or another project, taken as the later one",
                        "Le nom ou l’archive d’une version figée, prise comme l’état antérieur ; ou un autre projet, pris comme "
                                + "l’état ultérieur"))),
                List.of());
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var project = open(arguments.requiredOperand(Projects.PROJECT));
        try (var first = project.session()) {
            var other = other(first, arguments.requiredOperand(OTHER));
            try (var second = other.session()) {
                var isLater = !other.isFrozen() || project.isFrozen();
                var differences = Differences.between((isLater ? first : second).content().roots(),
                        (isLater ? second : first).content().roots());
                differences.forEach(difference -> console.print(difference.sentence()));
                console.say(Counts.differences(differences.size()));
                return DONE;
            }
        }
    }

    private static Opened other(ProjectSession project, String text) throws CommandException {
        if (Files.exists(Projects.path(text))) {
            return open(text);
        }
        try {
            var snapshots = Snapshots.list(project.folder()).snapshots();
            for (var snapshot : snapshots) {
                if (snapshot.name().equals(text) || slug(snapshot).equals(text)) {
                    return new Opened(Snapshots.open(snapshot), true);
                }
            }
            throw unknown(text, snapshots);
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private static Opened open(String text) throws CommandException {
        var place = Projects.path(text);
        if (!Snapshots.isSnapshot(place)) {
            return new Opened(Projects.open(text), false);
        }
        try {
            return new Opened(Snapshots.open(place), true);
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private static String slug(Snapshot snapshot) {
        var name = snapshot.archive().getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static CommandException unknown(String text, List<Snapshot> snapshots) {
        var names = Label.each(language -> snapshots.isEmpty() ? ""
                : snapshots.stream().map(one -> Wording.quote(one.name(), language))
                        .collect(Collectors.joining(", ", Wording.semicolon(language) + Counts.THERE_ARE.in(language)
                                + Wording.colon(language), "")));
        return CommandException.failed(new Label(
                "There is neither a file nor a snapshot “%s”%s.".formatted(text, names.en()),
                "Il n’y a ni fichier ni version figée « %s »%s.".formatted(text, names.fr())), null);
    }
}
