// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.observatory.coding.team.FrozenCodebook;
import org.observatory.model.coding.Round;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Difference;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** Knows how the codebook differs from those that were frozen for rounds. Each archive is read once, in the background. */
final class CodebookWatch {

    private final Map<Path, FrozenCodebook> read = new HashMap<>();
    private final Map<Path, Boolean> asked = new HashMap<>();
    private final Runnable told;

    /**
     * Makes a watch.
     *
     * @param told called in the thread of the windows when an archive was read
     */
    CodebookWatch(Runnable told) {
        this.told = told;
    }

    /** {@return how the codebook differs from that of a round; null while that is not known} */
    List<Difference> differences(OpenProject project, Round round) {
        var archive = FrozenCodebook.archive(project.session(), round);
        if (archive.isEmpty()) {
            return null;
        }
        var frozen = read.get(archive.get());
        if (frozen == null) {
            ask(archive.get());
            return null;
        }
        return frozen.differences(project.content().scheme());
    }

    private void ask(Path archive) {
        if (asked.putIfAbsent(archive, true) != null) {
            return;
        }
        var display = Display.getCurrent();
        var job = Job.create(TeamTexts.ofWorkbench().get("rounds.reading"), (IProgressMonitor monitor) -> {
            try {
                var frozen = FrozenCodebook.read(archive);
                display.asyncExec(() -> {
                    read.put(archive, frozen);
                    told.run();
                });
            } catch (ProjectException damaged) {
                ILog.of(CodebookWatch.class).warn(damaged.getMessage(), damaged);
            }
        });
        job.setSystem(true);
        job.schedule();
    }
}
