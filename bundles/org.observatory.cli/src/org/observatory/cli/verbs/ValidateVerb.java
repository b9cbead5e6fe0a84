// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Path;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Report;
import org.observatory.project.checks.Severity;
import org.observatory.project.checks.TypologyCoverage;

/** Prints what is to be looked at in a project, one issue a line. */
public final class ValidateVerb implements Verb {

    private static final String COVERAGE = "coverage";

    private final Checks checks;

    /** With the checks that plug-ins contribute. */
    public ValidateVerb() {
        this(null);
    }

    /** With given checks; null for those that plug-ins contribute. */
    ValidateVerb(Checks checks) {
        this.checks = checks;
    }

    @Override
    public String id() {
        return "validate";
    }

    @Override
    public Label summary() {
        return new Label("Prints the problems of a project, one a line", "Imprime les points à vérifier d’un projet, un par ligne");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()), List.of(Option.flag(COVERAGE,
                new Label("Prints how much of each typology is entered, too", "Imprime aussi ce qui est saisi de chaque typologie"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        try (var session = Projects.open(arguments.requiredOperand(Projects.PROJECT))) {
            var report = (checks == null ? Checks.contributed() : checks).run(CheckedProject.of(session));
            report.issues().forEach(issue -> console.print(line(issue, console.language())));
            if (arguments.has(COVERAGE)) {
                console.print("");
                TableText.lines(TypologyCoverage.of(session.observatory()), console.language()).forEach(console::print);
            }
            report.failures().forEach(console::say);
            console.say(total(report, session.file()));
            return report.hasErrors() || !report.failures().isEmpty() ? PROBLEMS : DONE;
        }
    }

    /** Severity, element, message, then the document and place, the check, the identifier of the element, and how to mend it. */
    private static String line(Issue issue, Language language) {
        var colon = Wording.colon(language);
        var message = issue.message().in(language);
        var where = issue.where().in(language);
        var shown = where.isEmpty() || tellsSources(message, issue, language) ? message : message + " — " + where;
        return issue.severity().label().in(language) + colon + issue.path().in(language) + colon + shown + " [" + issue.check()
                + " " + issue.elementId() + "]" + fixes(issue, language);
    }

    /** What the workbench offers to do about it. */
    private static String fixes(Issue issue, Language language) {
        var names = issue.fixes().stream().map(Fix::label).map(label -> Wording.quote(label.in(language), language)).toList();
        return names.isEmpty() ? "" : (language == Language.FRENCH ? " → l’atelier propose" : " → the workbench offers") + Wording.colon(language)
                + String.join(", ", names);
    }

    private static boolean tellsSources(String message, Issue issue, Language language) {
        return issue.sources().stream().allMatch(source -> message.contains(Issue.where(List.of(source)).in(language)));
    }

    private static Label total(Report report, Path file) {
        var errors = report.count(Severity.ERROR);
        var warnings = report.count(Severity.WARNING);
        var notes = report.count(Severity.INFO);
        return new Label(
                "%s: %s, %s, %s.".formatted(file, counted(errors, "error", 1), counted(warnings, "warning", 1),
                        counted(notes, "note", 1)),
                "%s : %s, %s, %s.".formatted(file, counted(errors, "erreur", 2), counted(warnings, "avertissement", 2),
                        counted(notes, "remarque", 2)));
    }

    /** French writes the plural from two on, English whenever it is not one. */
    private static String counted(long count, String word, int pluralFrom) {
        var plural = pluralFrom == 2 ? count >= 2 : count != 1;
        return count + " " + word + (plural ? "s" : "");
    }
}
