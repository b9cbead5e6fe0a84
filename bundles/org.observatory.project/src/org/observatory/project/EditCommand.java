// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notification;
import org.observatory.project.internal.journal.Recorder;

/** Whatever code does to the model, as a command: undone by taking back what was heard, redone by taking that back. */
final class EditCommand extends AbstractCommand {

    private final Recorder recorder;
    private final Runnable change;
    private List<Notification> done = List.of();

    EditCommand(String label, Recorder recorder, Runnable change) {
        super(label);
        this.recorder = recorder;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        noting(change);
    }

    @Override
    public void undo() {
        takeBack();
    }

    @Override
    public void redo() {
        takeBack();
    }

    private void takeBack() {
        var former = done;
        noting(() -> Recorder.takeBack(former));
    }

    private void noting(Runnable work) {
        var mark = recorder.mark();
        work.run();
        done = recorder.since(mark);
    }
}
