// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.observatory.project.internal.StudyWriter;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.FolderFiles;
import org.observatory.project.kit.World;
import org.observatory.project.trials.HookedDisk;

/** Projects to put on trial, and their state as texts to compare. */
final class Trials {

    private Trials() {
    }

    /** A new project with a programme, on a disk that forces nothing. */
    static ProjectSession begin(Path folder) throws ProjectException {
        return begin(folder, HookedDisk.Hook.NONE);
    }

    /** A new project with a programme, on a disk with a hook. */
    static ProjectSession begin(Path folder, HookedDisk.Hook hook) throws ProjectException {
        var world = new World();
        world.programme("IMPACT", "2018", "2022");
        return ProjectSession.create(folder, world.observatory(), Opening.standard().with(new HookedDisk(hook, false)));
    }

    /** What the model of a project is, by the path of each file: its content, and that of texts and originals. */
    static Map<String, String> state(ProjectSession session) throws ProjectException {
        var state = new TreeMap<String, String>();
        for (var resource : session.domain().getResourceSet().getResources()) {
            var path = Layout.path(resource.getURI());
            state.put(path, new String(StudyWriter.bytes(Path.of(path), resource.getContents().getFirst())));
        }
        for (var document : session.content().documents()) {
            state.put(Layout.textPath(Layout.path(document)), Digests.of(session.texts().of(document).getBytes()));
            if (document.getOriginal() != null) {
                state.put(Layout.originalPath(document.getOriginal()), Digests.of(session.texts().original(document)));
            }
        }
        return state;
    }

    /** The digests of all files of a project as they are on the disk, by path. */
    static Map<String, String> files(Path folder) throws IOException {
        var files = new FolderFiles(folder);
        var state = new TreeMap<String, String>();
        for (var path : files.paths()) {
            state.put(path, Digests.of(files.read(path)));
        }
        return state;
    }

    /** Copies a folder as it is, as if the process had ended at this moment and the machine gone on. */
    static Path copy(Path folder, Path to) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                var target = to.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
