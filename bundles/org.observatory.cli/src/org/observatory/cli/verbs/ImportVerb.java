// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportReport;
import org.observatory.exchange.Importers;
import org.observatory.exchange.documents.DocumentImport;
import org.observatory.exchange.documents.DocumentReader;
import org.observatory.exchange.documents.ImportTarget;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Imports files and folders into a project, and prints what became of each. */
public final class ImportVerb implements Verb {

    private static final String FILE = "FILE";
    private static final String INTO = "into";

    private final Importers importers;

    /** With the importers that plug-ins contribute. */
    public ImportVerb() {
        this(null);
    }

    /** With given importers; null for those that plug-ins contribute. */
    ImportVerb(Importers importers) {
        this.importers = importers;
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public Label summary() {
        return new Label("Imports documents, or folders of them, into a project",
                "Importe dans un projet des documents ou des dossiers de documents");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.several(FILE, new Label("Files to import, or folders with all in them",
                "Les fichiers à importer, ou des dossiers avec tout leur contenu"))),
                List.of(Option.required(INTO, Projects.PROJECT, new Label("The project that they are imported into",
                        "Le projet dans lequel les importer"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var places = new ArrayList<Path>();
        for (var place : arguments.operands(FILE)) {
            places.add(Projects.path(place));
        }
        try (var session = Projects.edit(arguments.option(INTO).orElseThrow())) {
            var report = documents(places, session, console);
            session.save();
            console.out().print(report.text(console.language()));
            return report.hasRefused() ? PROBLEMS : DONE;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        } catch (ImportException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private ImportReport documents(List<Path> places, ProjectSession session, Console console)
            throws ImportException, ProjectException {
        var documents = new DocumentImport(new DocumentReader(importers(console)));
        var plan = documents.plan(places, ImportTarget.of(session), Progress.none());
        try (var staged = documents.stage(plan, session.texts(), Progress.none())) {
            staged.addTo(session, console.language());
            return staged.report();
        }
    }

    private Importers importers(Console console) {
        if (importers != null) {
            return importers;
        }
        var contributed = Importers.contributed();
        for (var failure : contributed.failures()) {
            console.say(new Label(failure.message(Locale.ENGLISH), failure.message(Locale.FRENCH)));
            Contributed.log(failure.message(Locale.ENGLISH), failure.cause());
        }
        return contributed;
    }
}
