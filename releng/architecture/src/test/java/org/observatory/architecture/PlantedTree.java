// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small source tree in which every rule holds, until a test plants something in it. */
final class PlantedTree {

    private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";

    private final Path root;

    PlantedTree(Path root) {
        this.root = root;
        bundle("org.observatory.analysis", "Export-Package: org.observatory.analysis");
        java("org.observatory.analysis", "org.observatory.analysis.Table", "import java.util.List;\npublic class Table {}");
        explain("org.observatory.analysis", "org.observatory.analysis");
        bundle("org.observatory.project", "Require-Bundle: org.observatory.analysis;visibility:=reexport,",
                " org.eclipse.emf.edit;bundle-version=\"[2.0,3.0)\"", "Export-Package: org.observatory.project,",
                " org.observatory.project.internal;x-friends:=\"org.observatory.ui,org.observatory.cli\"");
        explain("org.observatory.project", "org.observatory.project");
        bundle("org.observatory.cli", "Require-Bundle: org.observatory.project");
        bundle("org.observatory.charts", "Require-Bundle: org.observatory.analysis,org.eclipse.birt.chart.engine");
        java("org.observatory.charts", "org.observatory.charts.Painter", "import org.eclipse.birt.chart.api.ChartEngine;");
        bundle("org.observatory.ui", "Require-Bundle: org.eclipse.ui,org.observatory.project");
        java("org.observatory.ui", "org.observatory.ui.View", "import org.eclipse.swt.SWT;\nclass View {}");
        text("bundles/org.observatory.ui/src/messages.properties", "# " + LICENCE + "\nopen = Open {0}\n");
        text("bundles/org.observatory.ui/src/messages_fr.properties", "# " + LICENCE + "\nopen = Ouvrir « {0} »\n"
                .replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
    }

    SourceTree tree() {
        return new SourceTree(root);
    }

    PlantedTree bundle(String name, String... headers) {
        text("bundles/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + name
                + ";singleton:=true\n" + String.join("\n", headers) + (headers.length == 0 ? "" : "\n"));
        return this;
    }

    PlantedTree java(String bundle, String type, String code) {
        var name = type.substring(0, type.lastIndexOf('.'));
        text("bundles/" + bundle + "/src/" + type.replace('.', '/') + ".java",
                "// " + LICENCE + "\npackage " + name + ";\n" + code + "\n");
        return this;
    }

    PlantedTree explain(String bundle, String name) {
        text("bundles/" + bundle + "/src/" + name.replace('.', '/') + "/package-info.java",
                "// " + LICENCE + "\n/** Why. */\npackage " + name + ";\n");
        return this;
    }

    PlantedTree text(String path, String content) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the rule finds, as file name and sentence. */
    List<String> found(Rule rule) {
        return rule.violations(tree()).stream().map(it -> it.file().getFileName() + " " + it.what()).toList();
    }
}
