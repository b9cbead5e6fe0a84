// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.observatory.project.internal.journal.Entry;
import org.observatory.project.internal.journal.Journal;
import org.observatory.project.internal.journal.Recorder;

/**
 * The history of a project: each step is in the journal, on the disk, before anyone is told of it. A command that fails
 * half-way is taken back before its failure is passed on.
 */
public final class History extends BasicCommandStack {

    private final Recorder recorder;
    private final Clock clock;
    private Journal journal;
    private IOException trouble;
    private RuntimeException failure;
    private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Makes an empty history.
     *
     * @param recorder hears the changes
     * @param journal  takes them; null for a project that is only read, which refuses every step
     * @param clock    tells the time of the steps
     */
    public History(Recorder recorder, Journal journal, Clock clock) {
        this.recorder = recorder;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(Command command) {
        refuseReadOnly();
        super.execute(command);
        passOnFailure();
    }

    @Override
    public void undo() {
        super.undo();
        passOnFailure();
    }

    @Override
    public void redo() {
        super.redo();
        passOnFailure();
    }

    private void refuseReadOnly() {
        if (journal == null) {
            throw new IllegalStateException(Refusals.readOnly().getMessage());
        }
    }

    @Override
    protected void handleError(Exception exception) {
        recorder.revert();
        failure = exception instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(exception);
    }

    private void passOnFailure() {
        if (failure != null) {
            var passedOn = failure;
            failure = null;
            throw passedOn;
        }
    }

    @Override
    protected void notifyListeners() {
        enter();
        var touched = recorder.touched();
        if (!touched.isEmpty()) {
            listeners.forEach(listener -> listener.accept(touched));
        }
        super.notifyListeners();
    }

    private void enter() {
        var changes = recorder.take();
        if (changes.isEmpty() || journal == null) {
            return;
        }
        var command = getMostRecentCommand();
        try {
            journal.enter(new Entry(command == null || command.getLabel() == null ? "" : command.getLabel(), clock.instant(), changes));
            trouble = null;
        } catch (IOException refused) {
            trouble = refused;
        }
    }

    /**
     * Tells of the root elements that each step, its undo or its redo changed, before the listeners of the stack hear of it.
     *
     * @param listener hears them
     * @return stops telling
     */
    public Runnable hear(Consumer<Set<EObject>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** {@return why the last step is not in the journal; empty when it is} */
    public Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** {@return the journal, null for a project that is only read} */
    public Journal journal() {
        return journal;
    }

    /** Goes on in another journal, after a save. */
    public void goOnIn(Journal next) {
        journal = next;
        trouble = null;
    }
}
