// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.nio.file.Files;

import org.observatory.charts.ExportFormat;
import org.observatory.ui.charts.show.ChartSettings;

/**
 * What is to be written where.
 *
 * @param settings which chart, in which style and language
 * @param formats  at least one
 * @param widthMm  the width of the page
 * @param dpi      the resolution of pixels
 * @param folder   an existing folder
 * @param name     the name of the files without their endings
 * @param extras   what else is asked
 */
public record ExportPlan(ChartSettings settings, Set<ExportFormat> formats, double widthMm, int dpi, Path folder,
        String name, Extras extras) {

    /** Copies the set. */
    public ExportPlan {
        formats = Set.copyOf(formats);
    }

    /** With nothing else asked. */
    public ExportPlan(ChartSettings settings, Set<ExportFormat> formats, double widthMm, int dpi, Path folder, String name) {
        this(settings, formats, widthMm, dpi, folder, name, Extras.NONE);
    }

    /** {@return the file of each format, in the order of the formats} */
    public Map<ExportFormat, Path> files() {
        var files = new LinkedHashMap<ExportFormat, Path>();
        new TreeSet<>(formats).forEach(format -> files.put(format, folder.resolve(name + "." + format.extension())));
        return files;
    }

    /** {@return the names of those files that are there already} */
    public List<String> replaced() {
        return files().values().stream().filter(Files::exists).map(file -> file.getFileName().toString()).toList();
    }
}
