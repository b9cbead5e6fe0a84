// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.ui.analysis.Prepared;
import org.observatory.ui.analysis.Prepared.Found;

/** Runs an analysis in a job. Only the last that was asked for is told of, in the thread of the window. */
final class Running {

    private static final Label FAULT = new Label("A fault of the workbench kept this from being computed; the log tells more.",
            "Un défaut de l’atelier a empêché ce calcul ; le journal en dit plus.");
    private static final int STEPS = 1000;
    private static final long BREATH = 80_000_000;

    private final Display display;
    private final Listener listener;
    private Job job;
    private int turn;

    /** Hears of a run. */
    interface Listener {

        /** It goes on: how far it is, from 0 to 1, and what is done now. */
        void goesOn(double done, Label step);

        /** It is done. */
        void done(Found found);

        /** It gave no result, for a reason to be told. */
        void refused(Label why);

        /** It was cancelled. */
        void cancelled();
    }

    Running(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
    }

    /** Runs; what ran before is given up. */
    void start(String name, Prepared prepared) {
        forget();
        var own = turn;
        job = Job.create(name, (ICoreRunnable) monitor -> {
            monitor.beginTask(name, STEPS);
            try {
                var found = prepared.run(progress(monitor, own));
                tell(own, () -> listener.done(found));
            } catch (CancellationException | OperationCanceledException cancelled) {
                tell(own, listener::cancelled);
                throw new OperationCanceledException();
            } catch (AnalysisException refused) {
                if (refused.getCause() != null) {
                    ILog.of(Running.class).error("The analysis " + prepared.analysis().id() + " failed.", refused.getCause());
                }
                tell(own, () -> listener.refused(refused.label()));
            } catch (RuntimeException | LinkageError fault) {
                tell(own, () -> listener.refused(FAULT));
                throw fault;
            } finally {
                monitor.done();
            }
        });
        job.setPriority(Job.LONG);
        job.schedule();
    }

    /** Cancels what runs, which is told. */
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Gives up what runs, and tells nothing of it. */
    void forget() {
        turn++;
        cancel();
    }

    private void tell(int own, Runnable told) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (own == turn) {
                    told.run();
                }
            });
        }
    }

    private Progress progress(IProgressMonitor monitor, int own) {
        return new Progress() {
            private int worked;
            private long last;

            @Override
            public void report(double done, Label step) {
                var now = (int) Math.round(done * STEPS);
                if (now > worked) {
                    monitor.worked(now - worked);
                    worked = now;
                }
                if (System.nanoTime() - last > BREATH) {
                    last = System.nanoTime();
                    tell(own, () -> listener.goesOn(done, step));
                }
            }

            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
