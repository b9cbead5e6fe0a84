// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;

/**
 * Builds the sample project's files from {@code releng/sample-builder/sample} and puts them among the reference data:
 * {@code sample.observatory}, what the sample adds to the observatory, and {@code sample/}, the rest of the project by path,
 * with {@code files.list}, which names them all.
 */
public final class SampleBuilder {

    private static final String ADDITIONS = "sample.observatory";
    private static final String FOLDER = "sample/";
    private static final String LIST = FOLDER + "files.list";

    private final Path sources;
    private final Sample sample;
    private final Observatory edition;
    private final Observatory figures;

    private SampleBuilder(Path sources, Path data) throws IOException {
        this.sources = sources;
        edition = read(data.resolve("observatory.observatory"));
        figures = read(sources.resolve("figures.observatory"));
        sample = new Sample(read(data.resolve("observatory.observatory")), figures);
    }

    /** Builds the files of the repository given as the first argument. */
    public static void main(String[] arguments) throws IOException {
        var repository = Path.of(arguments[0]);
        write(data(repository), build(repository));
    }

    /** {@return where the reference data lie in a repository} */
    static Path data(Path repository) {
        return repository.resolve("bundles/org.observatory.reference/data");
    }

    /**
     * {@return the built files by path among the reference data}
     *
     * @param repository the folder of the repository, read only
     */
    static Map<String, byte[]> build(Path repository) throws IOException {
        return new SampleBuilder(repository.resolve("releng/sample-builder/sample"), data(repository)).files();
    }

    /** {@return the files that lie among the reference data of a repository, by path, as {@link #build}} */
    static Map<String, byte[]> committed(Path data) throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put(ADDITIONS, Files.readAllBytes(data.resolve(ADDITIONS)));
        try (var all = Files.walk(data.resolve(FOLDER))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(data.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Map<String, byte[]> files() throws IOException {
        fill();
        var files = new TreeMap<String, byte[]>();
        sample.files().forEach((path, bytes) -> files.put(FOLDER + path, bytes));
        sample.texts().forEach((name, text) -> files.put(FOLDER + "documents/" + name + ".txt",
                text.text().getBytes(UTF_8)));
        files.put(LIST, String.join("\n", files.keySet().stream().map(path -> path.substring(FOLDER.length())).toList())
                .concat("\n").getBytes(UTF_8));
        files.put(ADDITIONS, additions());
        return files;
    }

    private void fill() throws IOException {
        var study = new StudyAdditions(sample);
        var blocks = blocks("study");
        var lists = LightLists.read(sources.resolve("light.txt"));
        var natures = new HashMap<String, String>();
        study.add(blocks);
        blocks.forEach(block -> block.value("nature").ifPresent(nature -> natures.put(block.key(), nature)));
        for (var place : lists.places()) {
            study.territory(place.key(), place.name(), null, place.region(), place.level(), place.size());
        }
        var codebook = new CodebookSource(sample);
        codebook.attributes(blocks("attributes"));
        codebook.codes(blocks("codebook"));
        var values = new Values(sample);
        documents(values);
        var cases = new CaseSource(sample, values, natures, study::region);
        trajectoriesAndCases(cases, lists);
        blocks("documents").forEach(cases::link);
        blocks("memos").forEach(new MemoSource(sample)::add);
        new QuoteSource(sample).add(lines("quotes"));
    }

    private void documents(Values values) throws IOException {
        var documents = new DocumentSource(sample, values);
        var codings = new CodingSource(sample);
        for (var block : blocks("documents")) {
            documents.add(block, Files.readString(sources.resolve("texts/" + block.key() + ".txt")));
            codings.add(block.key(), lines("codings/" + block.key()));
        }
    }

    private void trajectoriesAndCases(CaseSource cases, LightLists lists) throws IOException {
        var trajectories = new TrajectorySource(sample);
        blocks("trajectories").forEach(trajectories::add);
        blocks("trajectories").forEach(trajectories::link);
        blocks("cases").forEach(cases::add);
        var light = new LightCases(lists);
        var shared = new HashSet<String>();
        for (var one : light.all()) {
            var ofTerritory = light.shares(one.territory());
            var key = ofTerritory ? one.territory() : one.slug();
            if (!ofTerritory || shared.add(key)) {
                trajectories.add(one, key, ofTerritory);
            }
            cases.add(one, key);
        }
    }

    /** What the study has more than the edition, under a root of its own. */
    private byte[] additions() throws IOException {
        var known = new HashSet<String>();
        edition.eAllContents().forEachRemaining(element -> known.add(((Identified) element).getId()));
        var study = sample.study();
        var resource = study.eResource();
        var root = ProgrammesFactory.eINSTANCE.createObservatory();
        root.setId(figures.getId());
        root.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        for (var feature : study.eClass().getEAllContainments()) {
            var added = Sample.list(study, feature).stream().filter(one -> !known.contains(((Identified) one).getId()));
            Sample.list(root, feature).addAll(added.toList());
        }
        resource.getContents().set(0, root);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }

    private List<Block> blocks(String name) throws IOException {
        return Block.read(sources.resolve(name + ".txt"));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(sources.resolve(name + ".txt"));
    }

    private static Observatory read(Path file) throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI("study:/study.observatory"));
        try (var bytes = Files.newInputStream(file)) {
            resource.load(bytes, null);
        }
        return (Observatory) resource.getContents().removeFirst();
    }

    private static void write(Path data, Map<String, byte[]> files) throws IOException {
        if (Files.isDirectory(data.resolve(FOLDER))) {
            try (Stream<Path> old = Files.walk(data.resolve(FOLDER))) {
                for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
                    var name = data.relativize(path).toString().replace('\\', '/');
                    if (Files.isRegularFile(path) && !files.containsKey(name)) {
                        Files.delete(path);
                    }
                }
            }
        }
        for (var file : files.entrySet()) {
            var path = data.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                Files.write(path, file.getValue());
            }
        }
    }
}
