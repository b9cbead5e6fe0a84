// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.observatory.project.internal.files.SavePlan.Delete;
import org.observatory.project.internal.files.SavePlan.Forget;
import org.observatory.project.internal.files.SavePlan.Keep;
import org.observatory.project.internal.files.SavePlan.Step;
import org.observatory.project.internal.files.SavePlan.Take;
import org.observatory.project.internal.files.SavePlan.Write;

/**
 * Writes several files of a project as one step: everything is staged and forced to the disk first, then the plan is
 * put in its place, which decides the save, then the staged files are moved where they belong. A crash before the
 * decision leaves all files as they were; after it, {@link #finish} does what is left to do.
 */
public final class Saving {

    private static final String STAGED = "saving";
    private static final String PLAN = "plan";
    private static final String KEPT = "kept";
    private static final String JOURNAL = "journal";
    private static final int MANY = 64;
    private static final int WRITERS = 8;

    private final Disk disk;
    private final Path folder;
    private final Path workplace;

    /**
     * Saves into a project.
     *
     * @param disk      does what is to be done
     * @param folder    the folder of the project
     * @param workplace the folder that the workbench keeps for itself in it
     */
    public Saving(Disk disk, Path folder, Path workplace) {
        this.disk = disk;
        this.folder = folder;
        this.workplace = workplace;
    }

    /**
     * What is to be saved.
     *
     * @param writes  new contents by path
     * @param takes   digests by path of contents that are kept already and go to these paths
     * @param deletes paths of files to delete
     * @param kept    digests by path of files whose present content is kept for undo when they are replaced or deleted
     * @param journals the names of the journals that the files make superfluous
     */
    public record Content(SortedMap<String, byte[]> writes, SortedMap<String, String> takes, SortedSet<String> deletes,
            SortedMap<String, String> kept, List<String> journals) {

        /** {@return whether there is nothing to do} */
        public boolean isEmpty() {
            return writes.isEmpty() && takes.isEmpty() && deletes.isEmpty() && kept.isEmpty() && journals.isEmpty();
        }
    }

    /**
     * Writes and deletes files as one step. A save that is decided and not finished is to be finished before.
     *
     * @throws IOException if the disk refuses before the save is decided, and all files are as they were; or after, and
     *                     the next {@link #finish} completes it
     */
    public void commit(Content content) throws IOException {
        var staging = workplace.resolve(STAGED);
        discard(staging);
        Files.createDirectories(staging);
        try {
            var steps = new ArrayList<Step>();
            content.kept().forEach((path, digest) -> steps.add(new Keep(digest, path)));
            content.takes().forEach((path, digest) -> steps.add(new Take(digest, path)));
            var number = 0;
            for (var write : content.writes().entrySet()) {
                steps.add(new Write(String.valueOf(number++), Digests.of(write.getValue()), write.getKey()));
            }
            stage(List.copyOf(content.writes().values()), staging);
            content.deletes().forEach(path -> steps.add(new Delete(path)));
            content.journals().forEach(journal -> steps.add(new Forget(journal)));
            disk.force(staging);
            disk.write(workplace.resolve(PLAN + ".new"), new SavePlan(steps).bytes());
            disk.move(workplace.resolve(PLAN + ".new"), workplace.resolve(PLAN));
        } catch (IOException refused) {
            discardQuietly(staging);
            throw refused;
        }
        disk.force(workplace);
        finish();
    }

    /** Writes each content into a file named by its number. Many are written at a time, since each waits for the disk. */
    private void stage(List<byte[]> contents, Path staging) throws IOException {
        if (contents.size() < MANY) {
            for (var number = 0; number < contents.size(); number++) {
                disk.write(staging.resolve(String.valueOf(number)), contents.get(number));
            }
            return;
        }
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = new ArrayList<Future<Void>>();
            for (var number = 0; number < contents.size(); number++) {
                var staged = staging.resolve(String.valueOf(number));
                var content = contents.get(number);
                writing.add(writers.submit(() -> {
                    disk.write(staged, content);
                    return null;
                }));
            }
            for (var written : writing) {
                written.get();
            }
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof IOException ofDisk ? ofDisk : new IOException(refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", interrupted);
        }
    }

    /** {@return whether a save is decided and not finished} */
    public boolean isDecided() {
        return Files.exists(workplace.resolve(PLAN));
    }

    /**
     * Completes a save that was decided and not finished, and clears away what was staged for one that was not decided.
     *
     * @return whether there was a save to complete
     */
    public boolean finish() throws IOException {
        var plan = pending();
        if (plan.isPresent()) {
            var folders = new LinkedHashSet<Path>();
            for (var step : plan.get().steps()) {
                carryOut(step, folders);
            }
            folders.forEach(disk::force);
            disk.delete(workplace.resolve(PLAN));
        }
        discardQuietly(workplace.resolve(STAGED));
        return plan.isPresent();
    }

    private void carryOut(Step step, Set<Path> folders) throws IOException {
        switch (step) {
            case Keep keep -> {
                var from = folder.resolve(keep.path());
                if (Files.exists(from) && digest(from).equals(keep.digest())) {
                    Files.createDirectories(workplace.resolve(KEPT));
                    disk.move(from, kept(keep.digest()));
                }
            }
            case Write write -> {
                place(workplace.resolve(STAGED).resolve(write.staged()), write.digest(), folder.resolve(write.path()));
                folders.add(folder.resolve(write.path()).getParent());
            }
            case Take take -> {
                place(kept(take.digest()), take.digest(), folder.resolve(take.path()));
                folders.add(folder.resolve(take.path()).getParent());
            }
            case Delete delete -> {
                var target = folder.resolve(delete.path());
                disk.delete(target);
                removeIfEmpty(target.getParent());
            }
            case Forget forget -> disk.delete(workplace.resolve(JOURNAL).resolve(forget.journal()));
        }
    }

    private void place(Path from, String digest, Path target) throws IOException {
        if (Files.exists(from)) {
            Files.createDirectories(target.getParent());
            disk.move(from, target);
        } else if (!Files.exists(target) || !digest(target).equals(digest)) {
            throw new IOException("a part of the save under way is missing: " + target);
        }
    }

    /** A coder's folder without codings, or a folder of cases without cases, is of no use; Git does not keep it either. */
    private void removeIfEmpty(Path parent) throws IOException {
        if (!parent.equals(folder) && Files.isDirectory(parent)) {
            try (var left = Files.list(parent)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.deleteIfExists(parent);
        }
    }

    /** {@return where the content with a digest is kept for undo} */
    public Path kept(String digest) {
        return workplace.resolve(KEPT).resolve(digest);
    }

    /**
     * Keeps a content that the model refers to by its digest until it is saved.
     *
     * @return the digest
     */
    public String keep(byte[] content) throws IOException {
        var digest = Digests.of(content);
        var place = kept(digest);
        if (!Files.exists(place) || Files.size(place) != content.length) {
            Files.createDirectories(place.getParent());
            var beside = place.resolveSibling(digest + ".new");
            disk.delete(beside);
            disk.write(beside, content);
            disk.move(beside, place);
            disk.force(place.getParent());
        }
        return digest;
    }

    /** Clears away what was kept for something that was given up; what the disk refuses to delete is of no harm. */
    public void forget(Collection<String> digests) {
        for (var digest : digests) {
            try {
                disk.delete(kept(digest));
            } catch (IOException stays) {
                return;
            }
        }
    }

    /** Clears away all that is kept for undo, when there is nothing left to undo. */
    public void forgetKept() throws IOException {
        discard(workplace.resolve(KEPT));
    }

    /**
     * {@return the files as they are once a pending save is finished} For those who only read: nothing is moved.
     *
     * @param files the files in the folder
     */
    public ProjectFiles asFinished(ProjectFiles files) throws IOException {
        var plan = pending();
        if (plan.isEmpty()) {
            return files;
        }
        var places = new HashMap<String, Optional<Path>>();
        for (var step : plan.get().steps()) {
            switch (step) {
                case Write write -> {
                    var staged = workplace.resolve(STAGED).resolve(write.staged());
                    places.put(write.path(), Optional.of(Files.exists(staged) ? staged : files.place(write.path())));
                }
                case Take take -> {
                    var kept = kept(take.digest());
                    places.put(take.path(), Optional.of(Files.exists(kept) ? kept : files.place(take.path())));
                }
                case Delete delete -> places.put(delete.path(), Optional.empty());
                case Keep keep -> places.putIfAbsent(keep.path(), Optional.empty());
                case Forget forget -> {
                    // concerns no file of the project
                }
            }
        }
        return new Finished(files, places);
    }

    private Optional<SavePlan> pending() throws IOException {
        try {
            return SavePlan.read(Files.readAllBytes(workplace.resolve(PLAN)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static String digest(Path file) throws IOException {
        return Digests.of(Files.readAllBytes(file));
    }

    private void discard(Path staging) throws IOException {
        if (Files.isDirectory(staging)) {
            try (var files = Files.list(staging)) {
                for (var file : files.toList()) {
                    disk.delete(file);
                }
            }
            Files.deleteIfExists(staging);
        }
    }

    private void discardQuietly(Path staging) {
        try {
            disk.delete(workplace.resolve(PLAN + ".new"));
            discard(staging);
        } catch (IOException stillFull) {
            return;
        }
    }

    private record Finished(ProjectFiles files, Map<String, Optional<Path>> places) implements ProjectFiles {

        @Override
        public List<String> paths() throws IOException {
            var paths = new TreeMap<String, Boolean>();
            files.paths().forEach(path -> paths.put(path, true));
            places.forEach((path, place) -> paths.put(path, place.isPresent()));
            return paths.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
        }

        @Override
        public byte[] read(String path) throws IOException {
            var place = places.get(path);
            if (place == null) {
                return files.read(path);
            }
            return place.isPresent() ? Files.readAllBytes(place.get()) : null;
        }

        @Override
        public Path place(String path) {
            return files.place(path);
        }
    }
}
