// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.cards.CodeCards;
import org.observatory.model.coding.Code;
import org.observatory.project.IoReason;
import org.observatory.ui.coding.CodingDesk;

/**
 * Makes a page of cards and opens it in the browser: some cards at a time in the thread of the windows, which the project belongs
 * to, the file in the background.
 */
final class CardsRun implements Runnable {

    private static final int AT_ONCE = 10;

    private final Shell shell;
    private final CodebookWords words;
    private final Consumer<String> say;
    private final CodingDesk desk;
    private final Path file;
    private final CodeCards.Page page;
    private final Iterator<Code> left;

    private CardsRun(Shell shell, CodebookWords words, Consumer<String> say, CodingDesk desk, CardsDialog.Wanted wanted, Path file) {
        this.shell = shell;
        this.words = words;
        this.say = say;
        this.desk = desk;
        this.file = file;
        var project = desk.project();
        var setting = new CodeCards.Setting(project.content(), project.name(), desk.index(), desk.shown(), words.filter(desk),
                wanted.audience(), PartialDate.of(LocalDate.now()));
        page = new CodeCards(words.labels(), setting).begin(wanted.codes().size());
        left = wanted.codes().iterator();
    }

    /** Asks for a file and makes the page. */
    static void start(Shell shell, CodebookWords words, Consumer<String> say, CodingDesk desk, CardsDialog.Wanted wanted) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(words.texts().get("cards.title"));
        dialog.setFileName(words.texts().get("cards.file"));
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setOverwrite(true);
        var name = dialog.open();
        if (name != null) {
            new CardsRun(shell, words, say, desk, wanted, Path.of(name.endsWith(".html") ? name : name + ".html")).run();
        }
    }

    @Override
    public void run() {
        if (shell.isDisposed() || !desk.project().session().holds(desk.project().content().scheme())) {
            return;
        }
        for (var done = 0; done < AT_ONCE && left.hasNext(); done++) {
            page.add(left.next());
        }
        if (left.hasNext()) {
            shell.getDisplay().asyncExec(this);
        } else {
            write(page.end());
        }
    }

    private void write(String content) {
        Job.create(words.texts().get("cards.writing"), monitor -> {
            try {
                Files.writeString(file, content);
                later(this::open);
                return Status.OK_STATUS;
            } catch (IOException refused) {
                var reason = IoReason.of(refused).in(words.labels().language());
                return Status.error(words.texts().get("cards.unwritten", file, reason), refused);
            }
        }).schedule();
    }

    private void open() {
        say.accept(words.texts().get("cards.written", file));
        Program.launch(file.toString());
    }

    private void later(Runnable work) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(work);
        }
    }
}
