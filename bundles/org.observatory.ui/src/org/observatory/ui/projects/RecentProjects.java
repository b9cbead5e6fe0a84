// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.observatory.project.ProjectSession;
import org.osgi.service.prefs.BackingStoreException;

/** The projects opened lately, kept among the preferences. */
public final class RecentProjects {

    private static final String NODE = "org.observatory.ui";
    private static final String KEY = "recentProjects";
    private static final int MOST = 10;

    private RecentProjects() {
    }

    /** {@return the folders of the projects opened lately that are still there, the latest first} */
    public static List<Path> list() {
        return stored().filter(folder -> Files.exists(folder.resolve(ProjectSession.STUDY))).toList();
    }

    static void opened(Path folder) {
        var folders = new ArrayList<Path>(List.of(folder));
        stored().filter(other -> !other.equals(folder)).limit(MOST - 1).forEach(folders::add);
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        preferences.put(KEY, String.join("\n", folders.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(RecentProjects.class).warn("The list of recent projects is not kept.", unwritable);
        }
    }

    private static Stream<Path> stored() {
        return InstanceScope.INSTANCE.getNode(NODE).get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of);
    }
}
