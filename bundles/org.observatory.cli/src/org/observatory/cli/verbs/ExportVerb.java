// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Naming;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.coding.iramuteq.IramuteqCorpus;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.cases.CaseExport;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;

/** Writes all cases of a project, with their attributes, as a table; or its texts as a corpus for IRaMuTeQ. */
public final class ExportVerb implements Verb {

    private static final String FORMAT = "format";
    private static final String OUT = "out";
    private static final String NO_MARK = "no-bom";
    private static final String TEXTS = "texts";
    private static final String CODE = "code";
    private static final String IRAMUTEQ = "iramuteq";
    private static final String FORMATS = Arrays.stream(SheetFormat.values()).map(SheetFormat::id).collect(Collectors.joining("|")) + "|"
            + IRAMUTEQ;
    private static final List<String> UNITS = List.of("documents", "passages");

    @Override
    public String id() {
        return "export";
    }

    @Override
    public Label summary() {
        return new Label("Writes the cases of a project as a table, or its texts as a corpus for IRaMuTeQ",
                "Écrit les cas d’un projet dans un tableau, ou ses textes dans un corpus pour IRaMuTeQ");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()), List.of(
                Option.required(FORMAT, FORMATS, new Label("The format", "Le format")),
                Option.required(OUT, "FILE", new Label("The file, replaced when it is there", "Le fichier, remplacé s’il existe")),
                Languages.option(new Label("The language of headings and numbers; that of the messages unless given",
                        "La langue des en-têtes et des nombres ; celle des messages par défaut")),
                Option.flag(NO_MARK, new Label("Leaves out the mark by which Excel knows that a CSV file is in UTF-8",
                        "Omet la marque à laquelle Excel reconnaît un fichier CSV en UTF-8")),
                Option.of(TEXTS, String.join("|", UNITS), new Label("Of a corpus: what is one text, each document or each coded passage [documents]",
                        "D’un corpus\u00a0: ce qu’est un texte, chaque document ou chaque passage codé [documents]")),
                Option.of(CODE, "NAME", new Label("Of a corpus of passages: those of one code, with those below it",
                        "D’un corpus de passages\u00a0: ceux d’un code, avec ceux qu’il contient"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var written = arguments.option(FORMAT).orElseThrow();
        if (written.equals(IRAMUTEQ)) {
            return corpus(arguments, console);
        }
        if (arguments.has(TEXTS) || arguments.has(CODE)) {
            throw CommandException.wrongUsage(new Label("The options “--texts” and “--code” are for the format “iramuteq”.",
                    "Les options «\u00a0--texts\u00a0» et «\u00a0--code\u00a0» sont pour le format «\u00a0iramuteq\u00a0»."));
        }
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

    private static int corpus(Arguments arguments, Console console) throws CommandException {
        var file = Projects.path(arguments.option(OUT).orElseThrow());
        var texts = arguments.option(TEXTS).orElse(UNITS.getFirst());
        if (!UNITS.contains(texts)) {
            throw Unknown.of(texts, UNITS, new Label("kind of texts", "de sorte de textes"));
        }
        if (arguments.has(CODE) && !texts.equals("passages")) {
            throw CommandException.wrongUsage(new Label("The option “--code” is for passages: give “--texts passages” too.",
                    "L’option «\u00a0--code\u00a0» est pour les passages\u00a0: donnez aussi «\u00a0--texts passages\u00a0»."));
        }
        try (var session = Projects.open(arguments.requiredOperand(Projects.PROJECT))) {
            var corpus = IramuteqCorpus.of(session, IramuteqCorpus.Texts.valueOf(texts.toUpperCase(Locale.ROOT)),
                    arguments.option(CODE).orElse(""), Languages.of(arguments, console.language()), Progress.none());
            Files.writeString(file, corpus.text());
            console.print(file.toString());
            corpus.changes().forEach(console::say);
            console.say(new Label("Texts written: " + corpus.texts() + ".", "Textes écrits\u00a0: " + corpus.texts() + "."));
            session.damaged().forEach(console::say);
            return session.damaged().isEmpty() ? DONE : PROBLEMS;
        } catch (AnalysisException refused) {
            throw CommandException.failed(refused.label(Naming.WRITTEN), refused);
        } catch (IOException refused) {
            throw Projects.unwritable(file, refused);
        }
    }
}
