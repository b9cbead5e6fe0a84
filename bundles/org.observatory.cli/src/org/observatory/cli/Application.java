// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

/** The application {@code org.observatory.cli.application}: one command, without a window. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty("java.awt.headless", "true");
        var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (var out = utf8(FileDescriptor.out); var err = utf8(FileDescriptor.err)) {
            return run(List.of(words), new Console(out, err, Language.of(Locale.getDefault())));
        }
    }

    /**
     * Runs a command with the verbs of the running product.
     *
     * @param words   the verb and what follows it
     * @param console where results and messages go
     * @return the exit code
     */
    public static Integer run(List<String> words, Console console) {
        try {
            return new CommandLine(Verbs.contributed()).run(words, console);
        } catch (OutOfMemoryError full) {
            console.say(new Label("There is too little memory for so much data; try a part of it, or another unit of analysis.",
                    "La mémoire ne suffit pas pour autant de données ; essayez-en une partie, ou une autre unité d’analyse."));
            console.err().flush();
            return Verb.PROBLEMS;
        } catch (RuntimeException | LinkageError unforeseen) {
            ILog.of(Application.class).error("The command failed: " + words, unforeseen);
            var log = Platform.getLogFileLocation();
            console.say(new Label("The command failed for a reason it did not foresee (%s); the log says more: %s"
                    .formatted(unforeseen, log),
                    "La commande a échoué pour une raison imprévue (%s) ; le journal en dit plus : %s".formatted(unforeseen, log)));
            console.err().flush();
            return Verb.PROBLEMS;
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), false,
                StandardCharsets.UTF_8);
    }
}
