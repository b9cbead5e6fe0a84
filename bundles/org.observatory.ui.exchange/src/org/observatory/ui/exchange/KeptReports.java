// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.observatory.project.Layout;

/** Keeps the reports of imports in the folder that the workbench keeps for itself in a project. */
public final class KeptReports {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private KeptReports() {
    }

    /**
     * Keeps a report.
     *
     * @param project the folder of the project
     * @param report  its text
     * @param time    when the import was done
     * @return the file it is kept in, which did not exist before
     * @throws IOException if the disk refuses
     */
    public static Path keep(Path project, String report, LocalDateTime time) throws IOException {
        var folder = Files.createDirectories(project.resolve(Layout.PRIVATE).resolve("imports"));
        var name = "import-" + STAMP.format(time);
        var file = folder.resolve(name + ".txt");
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".txt");
        }
        return Files.writeString(file, report);
    }
}
