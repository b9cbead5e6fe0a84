// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the code of the EMF model and of its edit support from {@code programmes.genmodel}, without Eclipse.
 *
 * <p>It works on copies of the model files in a scratch folder and hands back the text of the generated sources, so
 * that the same code serves {@code ./workbench generate-model}, which writes them, and the test that compares them
 * with what is committed.
 */
public final class ModelGenerator {

    private static final String MODEL = "org.observatory.model";
    private static final String EDIT = "org.observatory.model.edit";
    private static final String GENERATED = "src-gen";

    private ModelGenerator() {
    }

    /** Regenerates {@code src-gen} of the model bundles of the repository given as the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).resolve("bundles");
        Path scratch = Files.createTempDirectory("model-generator");
        try {
            write(bundles, generate(bundles, scratch));
        } finally {
            delete(scratch);
        }
    }

    /**
     * The generated sources, by path relative to the bundles' folder and with {@code /} between the names.
     *
     * @param bundles the folder of the bundles, read only
     * @param scratch an empty folder, left with what the generator wrote
     */
    public static Map<String, String> generate(Path bundles, Path scratch) throws IOException {
        copyModel(bundles, scratch);
        run(scratch);
        return sources(scratch);
    }

    /** The sources that lie in {@code src-gen} of both bundles, by path as in {@link #generate}. */
    public static Map<String, String> sources(Path bundles) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String bundle : List.of(MODEL, EDIT)) {
            Path folder = bundles.resolve(bundle).resolve(GENERATED);
            if (Files.isDirectory(folder)) {
                for (Path file : files(folder)) {
                    String name = bundles.relativize(file).toString().replace('\\', '/');
                    sources.put(name, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return sources;
    }

    private static void copyModel(Path bundles, Path scratch) throws IOException {
        Path from = bundles.resolve(MODEL).resolve("model");
        Path to = Files.createDirectories(scratch.resolve(MODEL).resolve("model"));
        Files.createDirectories(scratch.resolve(EDIT));
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static void run(Path scratch) {
        for (String bundle : List.of(MODEL, EDIT)) {
            URI folder = URI.createFileURI(scratch.resolve(bundle).toAbsolutePath() + "/");
            EcorePlugin.getPlatformResourceMap().put(bundle, folder);
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel model = load();
        model.reconcile();
        model.setCanGenerate(true);
        require(model.diagnose());
        var control = new JControlModel(); // without rules for merging: the sources are written anew
        control.setLeadingTabReplacement("  ");
        var generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return control;
            }
        };
        generator.setInput(model);
        for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            require(generator.generate(model, type, new BasicMonitor()));
        }
    }

    private static GenModel load() {
        var resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        URI file = URI.createPlatformResourceURI(MODEL + "/model/programmes.genmodel", true);
        return (GenModel) resources.getResource(file, true).getContents().getFirst();
    }

    private static void require(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() > Diagnostic.INFO) {
            throw new IllegalStateException("The model cannot be generated: " + diagnostic);
        }
    }

    private static void write(Path bundles, Map<String, String> sources) throws IOException {
        for (String old : sources(bundles).keySet()) {
            if (!sources.containsKey(old)) {
                Files.delete(bundles.resolve(old));
            }
        }
        for (var source : sources.entrySet()) {
            Path file = bundles.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            byte[] bytes = source.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                Files.write(file, bytes);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
