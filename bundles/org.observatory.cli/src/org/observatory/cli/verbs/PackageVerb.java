// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageChoice;
import org.observatory.coding.packages.PackageNote;
import org.observatory.coding.packages.Sending;
import org.observatory.model.coding.Coder;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Makes a coding package for a colleague; of a project that came by package, the package that goes back. */
public final class PackageVerb implements Verb {

    private static final String CODER = "coder";
    private static final String OUT = "out";
    private static final String OTHERS = "with-others";
    private static final String ORIGINALS = "with-originals";
    private static final String BACK = "back";
    private static final String FROM = "from";

    private final Clock clock;

    /** By the clock of the machine. */
    public PackageVerb() {
        this(Clock.systemUTC());
    }

    /** By a given clock. */
    PackageVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "package";
    }

    @Override
    public Label summary() {
        return new Label("Makes a coding package for a colleague, or with --back the one that goes back",
                "Fait un paquet de codage pour un collègue, ou avec --back celui qui revient");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()), List.of(
                Option.required(OUT, "FILE", new Label("The file to make", "Le fichier à faire")),
                Option.of(CODER, "NAME", new Label("The colleague: the name or folder of a coder; needed unless it goes back",
                        "Le collègue : le nom ou le dossier d’un codeur ; requis sauf pour un retour")),
                Option.of(FROM, "NAME", new Label("Who sends it", "Qui l’envoie")),
                Option.flag(OTHERS, new Label("Along with what the others coded; otherwise coded blind",
                        "Avec ce que les autres ont codé ; sinon, codage en aveugle")),
                Option.flag(ORIGINALS, new Label("Along with the originals", "Avec les fichiers d’origine")),
                Option.flag(BACK, new Label("Sends a project that came by package back",
                        "Renvoie un projet qui est venu par paquet"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var file = Projects.path(arguments.option(OUT).orElseThrow());
        try (var session = Projects.open(arguments.requiredOperand(Projects.PROJECT))) {
            var sending = new Sending(arguments.option(FROM).orElse(System.getProperty("user.name", "")), version(), clock.instant());
            var note = arguments.has(BACK)
                    ? CodingPackages.sendBack(session, arguments.has(ORIGINALS), sending, file.toAbsolutePath(), Progress.none())
                    : send(session, arguments, sending, file.toAbsolutePath(), console);
            console.print(file.toString());
            console.say(note.title());
            return DONE;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private static PackageNote send(ProjectSession session, Arguments arguments, Sending sending, Path file, Console console)
            throws CommandException, ProjectException {
        var name = arguments.option(CODER).orElseThrow(() -> CommandException.wrongUsage(
                new Label("Say for whom with --coder, or --back.", "Dites pour qui avec --coder, ou --back.")));
        var coders = session.content().scheme().getCoders();
        var coder = coders.stream().filter(one -> isCalled(one, name)).findFirst();
        if (coder.isEmpty()) {
            throw Unknown.of(name, coders.stream().map(Coder::getSlug).toList(), new Label("coder", "de codeur"));
        }
        var free = PackageChoice.free(session.content());
        var staying = session.content().documents().size() - free.size();
        if (staying > 0) {
            console.say(new Label("Documents that stay, since consent was refused or withdrawn: " + staying + ".",
                    "Documents qui restent, le consentement étant refusé ou retiré : " + staying + "."));
        }
        return CodingPackages.send(session, PackageChoice.of(coder.get(), free).withOthers(arguments.has(OTHERS))
                .withOriginals(arguments.has(ORIGINALS)), sending, file, Progress.none());
    }

    private static boolean isCalled(Coder coder, String name) {
        return name.equals(coder.getSlug()) || name.equals(coder.getNameFr()) || name.equals(coder.getNameEn());
    }

    private static String version() {
        return Optional.ofNullable(PackageVerb.class.getPackage().getImplementationVersion()).orElse("");
    }
}
