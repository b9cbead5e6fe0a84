// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
import org.observatory.exchange.cases.CaseFiles;
import org.observatory.exchange.documents.DocumentImport;
import org.observatory.exchange.documents.DocumentReader;
import org.observatory.exchange.documents.ImportTarget;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Imports files and folders into a project, and prints what became of each. */
public final class ImportVerb implements Verb {

    private static final String FILE = "FILE";
    private static final String INTO = "into";
    private static final String SHEET = "sheet";
    private static final String MAPPING = "mapping";
    private static final String ERASE = "erase-empty";

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
        return new Label("Imports documents, folders of them and tables of cases into a project",
                "Importe dans un projet des documents, des dossiers de documents et des tableaux de cas");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.several(FILE, new Label("Files to import, or folders with all in them",
                "Les fichiers à importer, ou des dossiers avec tout leur contenu"))),
                List.of(Option.required(INTO, Projects.PROJECT, new Label("The project that they are imported into",
                        "Le projet dans lequel les importer")),
                        Option.of(SHEET, "NAME", new Label("The sheet of a workbook; else the first that holds something",
                                "La feuille d’un classeur ; sinon la première qui contient quelque chose")),
                        Option.of(MAPPING, "NAME", new Label("The mapping of columns to follow, or to keep under this name",
                                "La correspondance de colonnes à suivre, ou à garder sous ce nom")),
                        Languages.option(new Label("The language of the report; that of the messages unless given",
                                "La langue du compte rendu ; celle des messages par défaut")),
                        Option.flag(ERASE, new Label("Lets empty cells erase what a case holds; else they leave it",
                                "Laisse les cellules vides effacer ce qu’un cas contient ; sinon elles le gardent"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var language = Languages.of(arguments, console.language());
        var places = new ArrayList<Path>();
        for (var place : arguments.operands(FILE)) {
            places.add(Projects.path(place));
        }
        try (var session = Projects.edit(arguments.option(INTO).orElseThrow())) {
            var cases = new CaseFiles(importers(console));
            var isTable = places.stream().collect(Collectors.partitioningBy(cases::isTable));
            var choice = new CaseFiles.Choice(arguments.option(SHEET).orElse(null), arguments.option(MAPPING).orElse(null),
                    arguments.has(ERASE));
            var report = cases.importInto(isTable.get(true), choice, session, language, Progress.none());
            if (!isTable.get(false).isEmpty()) {
                report = report.and(documents(isTable.get(false), session, console));
            }
            session.save();
            console.out().print(report.text(language));
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
