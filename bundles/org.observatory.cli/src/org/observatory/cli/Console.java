// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.io.PrintStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

/**
 * Where a verb writes.
 *
 * @param out      results, in UTF-8
 * @param err      messages, in UTF-8
 * @param language the language of messages, and of results where a verb has no option for it
 */
public record Console(PrintStream out, PrintStream err, Language language) {

    /** Writes a line of the result. */
    public void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Writes a line of the result in the language of the console. */
    public void print(Label line) {
        print(line.in(language));
    }

    /** Writes a message in the language of the console. */
    public void say(Label message) {
        err.print(message.in(language));
        err.print('\n');
    }
}
