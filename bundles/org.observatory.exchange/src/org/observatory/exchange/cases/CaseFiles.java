// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportReport;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.TableImporter;
import org.observatory.exchange.internal.Refusals;
import org.observatory.model.coding.CaseMapping;
import org.observatory.project.ProjectSession;

/**
 * Imports files of cases into an open project, following the mapping that the project keeps for their headings, or else
 * what the columns seem to be. For those who do not look at a preview.
 */
public final class CaseFiles {

    private final Importers importers;

    /** With these importers. */
    public CaseFiles(Importers importers) {
        this.importers = importers;
    }

    /**
     * What to read, and how.
     *
     * @param sheet   the name of the sheet; null for the first that people see and that holds something
     * @param mapping the name of the mapping to follow and to keep; null for that of the headings
     * @param erasing whether an empty cell erases what the case holds
     */
    public record Choice(String sheet, String mapping, boolean erasing) {
    }

    /** {@return whether a file is a table, by its content and its name; a folder is none, and neither is what cannot be read} */
    public boolean isTable(Path file) {
        try {
            return Files.isRegularFile(file)
                    && importers.recognise(ReceivedFile.read(file, Progress.none())).importer() instanceof TableImporter;
        } catch (ImportException refused) {
            return false;
        }
    }

    /**
     * Imports a file as one step of the history.
     *
     * @param file     the file
     * @param choice   what to read of it
     * @param session  the open project; it is not saved
     * @param language the language of the name of the step
     * @param progress told how far it is, and asked whether to go on
     * @return what became of it; a file that is refused changes nothing
     * @throws CancellationException when cancelled, before anything is changed
     */
    public Entry importInto(Path file, Choice choice, ProjectSession session, Language language, Progress progress) {
        var name = String.valueOf(file.getFileName());
        try {
            var received = ReceivedFile.read(file, progress);
            var sheet = read(received, choice.sheet(), progress);
            var inference = new CaseInference(session.content().observatory(), session.content().scheme());
            var saved = saved(inference, choice, sheet);
            var columns = saved.map(mapping -> inference.propose(sheet, mapping, progress))
                    .orElseGet(() -> inference.propose(sheet, progress));
            var keep = choice.mapping() != null ? choice.mapping() : saved.map(CaseMapping::getName)
                    .orElse(inference.isSaidByHeadings(sheet, columns) ? null : keptName(received, sheet));
            var plan = CaseImport.plan(session.content(), sheet, columns.stream().map(ColumnProposal::target).toList(),
                    new CaseImportOptions(choice.erasing(), keep), progress);
            if (!plan.isEmpty()) {
                session.history().execute(plan.command(session, step(name).in(language)));
            }
            return new CaseReport(plan, columns, saved.map(CaseMapping::getName).orElse(null)).entry(name);
        } catch (ImportException refused) {
            return new Entry(name, Outcome.REFUSED, refused.label(), List.of());
        }
    }

    /** The report of several files. */
    public ImportReport importInto(List<Path> files, Choice choice, ProjectSession session, Language language, Progress progress) {
        return new ImportReport(files.stream().map(file -> importInto(file, choice, session, language, progress)).toList());
    }

    private static Optional<CaseMapping> saved(CaseInference inference, Choice choice, Sheet sheet) {
        return choice.mapping() != null ? inference.named(choice.mapping()) : inference.saved(sheet);
    }

    /** {@return the name under which the mapping of a sheet is kept when it has none yet} */
    public static String keptName(ReceivedFile file, Sheet sheet) {
        return sheet.name().isEmpty() ? file.stem() : file.stem() + " – " + sheet.name();
    }

    /** {@return what the step of the history that imports a file is called} */
    public static Label step(String file) {
        return new Label("Import “" + file + "”", "Importer « " + file + " »");
    }

    /**
     * {@return the names of the sheets of a file, in order; none where its format has no names}
     *
     * @throws ImportException as {@link #read}
     */
    public List<String> sheets(ReceivedFile file) throws ImportException {
        return guarded(file, TableImporter::names);
    }

    /**
     * {@return a sheet of a file}
     *
     * @param file     what was received
     * @param sheet    its name; null for the first that people see and that holds something
     * @param progress asked whether to go on
     * @throws ImportException       if the file is no table, or damaged, empty, too large or made to do harm, or has no such sheet
     * @throws CancellationException when cancelled
     */
    public Sheet read(ReceivedFile file, String sheet, Progress progress) throws ImportException {
        return guarded(file, (table, received) -> table.read(received, sheet, progress));
    }

    /** What an importer makes of a file. */
    @FunctionalInterface
    private interface Use<R> {
        R of(TableImporter table, ReceivedFile file) throws ImportException;
    }

    private <R> R guarded(ReceivedFile file, Use<R> use) throws ImportException {
        var recognised = importers.recognise(file).importer();
        if (!(recognised instanceof TableImporter table)) {
            throw Refusals.noTable(file.name(), recognised.label());
        }
        try {
            return use.of(table, file);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            throw Refusals.failed(file.name(), table.id(), broken);
        } catch (OutOfMemoryError tooLarge) {
            throw Refusals.memory(file.name(), tooLarge);
        }
    }
}
