// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.cases.CaseExport;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;

/** Writes all cases of a project, with their attributes, as a table. */
public final class ExportVerb implements Verb {

    private static final String FORMAT = "format";
    private static final String OUT = "out";
    private static final String NO_MARK = "no-bom";
    private static final String FORMATS = Arrays.stream(SheetFormat.values()).map(SheetFormat::id).collect(Collectors.joining("|"));

    @Override
    public String id() {
        return "export";
    }

    @Override
    public Label summary() {
        return new Label("Writes the cases of a project as a table", "Écrit les cas d’un projet dans un tableau");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()), List.of(
                Option.required(FORMAT, FORMATS, new Label("The format", "Le format")),
                Option.required(OUT, "FILE", new Label("The file, replaced when it is there", "Le fichier, remplacé s’il existe")),
                Languages.option(new Label("The language of headings and numbers; that of the messages unless given",
                        "La langue des en-têtes et des nombres ; celle des messages par défaut")),
                Option.flag(NO_MARK, new Label("Leaves out the mark by which Excel knows that a CSV file is in UTF-8",
                        "Omet la marque à laquelle Excel reconnaît un fichier CSV en UTF-8"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var written = arguments.option(FORMAT).orElseThrow();
        var format = SheetFormat.of(written).orElseThrow(() -> CommandException.wrongUsage(
                new Label("There is no format “%s”; there are: %s.".formatted(written, FORMATS.replace("|", ", ")),
                        "Il n’y a pas de format « %s » ; il y a : %s.".formatted(written, FORMATS.replace("|", ", ")))));
        var file = Projects.path(arguments.option(OUT).orElseThrow());
        var language = Languages.of(arguments, console.language());
        try (var session = Projects.open(arguments.requiredOperand(Projects.PROJECT))) {
            var sheet = CaseExport.sheet(session.content(), language, Progress.none());
            var style = arguments.has(NO_MARK) ? CsvStyle.of(language).withoutMark() : CsvStyle.of(language);
            new SheetWriter(style).write(sheet, format, file);
            console.print(file.toString());
            session.damaged().forEach(console::say);
            return session.damaged().isEmpty() ? DONE : PROBLEMS;
        } catch (ExportException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }
}
