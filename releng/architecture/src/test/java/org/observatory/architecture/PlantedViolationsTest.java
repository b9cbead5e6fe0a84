// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule leaves a sound tree alone and finds what is planted in it. */
class PlantedViolationsTest {

    @TempDir
    private Path root;
    private PlantedTree planted;

    @BeforeEach
    void aSoundTree() {
        planted = new PlantedTree(root);
    }

    static Stream<Rule> rules() {
        return Rules.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSoundTreeIsLeftAlone(Rule rule) {
        assertEquals(List.of(), planted.found(rule));
    }

    @Test
    void windowsOutsideTheUserInterface() {
        planted.bundle("org.observatory.project", "Require-Bundle: org.eclipse.jface.text")
                .java("org.observatory.project", "org.observatory.project.Box",
                        "class Box { Object o = new org.eclipse.swt.widgets.Label(null, 0); }")
                .bundle("org.observatory.other", "Import-Package: org.eclipse.ui.part;version=\"1\"");
        assertEquals(List.of("MANIFEST.MF reaches org.eclipse.ui", "Box.java refers to org.eclipse.swt.widgets.Label",
                "MANIFEST.MF reaches org.eclipse.jface"), planted.found(new WindowsOnlyInUi()));
    }

    @Test
    void whatStandsInCommentsAndTextsIsNoReference() {
        planted.java("org.observatory.project", "org.observatory.project.Words",
                "/** org.eclipse.swt.SWT */ class Words { String s = \"org.eclipse.swt.\\\"SWT\"; // org.eclipse.ui.X\n }");
        assertEquals(List.of(), planted.found(new WindowsOnlyInUi()));
    }

    @Test
    void analysesThatKnowMoreThanJavaAndMathematics() {
        planted.bundle("org.observatory.analysis", "Require-Bundle: org.apache.commons.statistics-inference,org.eclipse.emf.ecore")
                .java("org.observatory.analysis", "org.observatory.analysis.Bad",
                        "import java.util.List;\nimport static org.eclipse.emf.ecore.EObject.x;\nimport org.hipparchus.Field;");
        assertEquals(List.of("MANIFEST.MF reaches org.eclipse.emf.ecore", "Bad.java imports org.eclipse.emf.ecore.EObject.x"),
                planted.found(new AnalysisIsPure()));
    }

    @Test
    void birtOutsideChartsAndReports() {
        planted.java("org.observatory.project", "org.observatory.project.Chart", "import org.eclipse.birt.chart.model.Chart;");
        assertEquals(List.of("Chart.java refers to org.eclipse.birt.chart.model.Chart"), planted.found(new BirtOnlyInCharts()));
    }

    @Test
    void aCommandLineThatReachesWindowsThroughAnotherBundle() {
        planted.bundle("org.observatory.project", "Require-Bundle: org.observatory.analysis",
                "Import-Package: org.observatory.ui.tools").bundle("org.observatory.ui", "Require-Bundle: org.eclipse.ui",
                        "Export-Package: org.observatory.ui.tools");
        assertEquals(List.of("MANIFEST.MF is reached by org.observatory.cli", "MANIFEST.MF reaches org.eclipse.ui"),
                planted.found(new CommandLineHasNoWindows()));
    }

    @Test
    void exportsWithoutExplanationOrMark() {
        planted.bundle("org.observatory.ui", "Export-Package: org.observatory.ui.open,", " org.observatory.ui.internal.x,",
                " org.observatory.ui.hidden;x-internal:=true").explain("org.observatory.ui", "org.observatory.ui.internal.x");
        assertEquals(List.of("MANIFEST.MF exports org.observatory.ui.open, which has no package-info.java",
                "MANIFEST.MF exports org.observatory.ui.internal.x without x-internal or x-friends"),
                planted.found(new ExportsAreApi()));
    }

    @Test
    void activatorsAndOtherWaysToContribute() {
        planted.bundle("org.observatory.ui", "Bundle-Activator: org.observatory.ui.Activator")
                .bundle("org.observatory.charts", "Require-Bundle: org.observatory.extensions")
                .java("org.observatory.ui", "org.observatory.ui.Reader",
                        "class Reader { Object o = Platform.getExtensionRegistry(); }");
        assertEquals(List.of("MANIFEST.MF reaches org.observatory.extensions instead of declaring its extension point only",
                "MANIFEST.MF has a Bundle-Activator", "Reader.java uses getExtensionRegistry"),
                planted.found(new OneContributionMechanism()));
    }

    @Test
    void messagesInOneLanguageOnly() {
        planted.text("bundles/org.observatory.ui/src/messages.properties", "open = Open {0}\nclose = Close\n")
                .text("bundles/org.observatory.ui/src/messages_fr.properties", "open = Ouvrir\nquit = Quitter\n")
                .text("bundles/org.observatory.cli/plugin.properties", "name = Name\n")
                .text("bundles/org.observatory.cli/only_fr.properties", "a = b\n")
                .text("bundles/org.observatory.cli/plugin.xml", "<x label=\"%name\"/><x label=\"%nothing\"/>")
                .bundle("org.observatory.cli", "Bundle-Localization: plugin");
        assertEquals(List.of("only_fr.properties has no English beside it", "plugin.properties has no French beside it",
                "messages_fr.properties lacks close", "messages.properties lacks quit",
                "messages_fr.properties has other blanks to fill in open", "plugin.xml names %nothing, which has no text"),
                planted.found(new SameMessageKeys()));
    }

    @Test
    void aFragmentMayHoldTheFrenchOfAnotherBundle() {
        planted.bundle("org.observatory.nls.jface", "Fragment-Host: org.eclipse.jface")
                .text("bundles/org.observatory.nls.jface/org/eclipse/jface/messages_fr.properties", "ok = OK\n");
        assertEquals(List.of(), planted.found(new SameMessageKeys()));
        assertEquals(List.of(), planted.found(new WindowsOnlyInUi()));
    }

    @Test
    void filesThatAreTooLong() {
        var line = "// SPDX-License-Identifier: EPL-2.0\n";
        planted.text("bundles/org.observatory.ui/src/Long.java", line.repeat(601))
                .text("bundles/org.observatory.ui/src/Short.java", line.repeat(600))
                .text("bundles/org.observatory.ui/src-gen/Generated.java", line.repeat(900));
        assertEquals(List.of("Long.java has 601 lines, over 600"), planted.found(new FilesAreShort()));
        for (var i = 0; i < 8; i++) {
            planted.text("bundles/org.observatory.ui/src/File" + i + ".java", line.repeat(150));
        }
        assertEquals(root.getFileName() + " the median Java file has 150 lines", planted.found(new FilesAreShort()).getLast());
    }

    @Test
    void aBundleThatRequiresOneAboveIt() {
        planted.bundle("org.observatory.analysis", "Require-Bundle: org.observatory.project");
        assertEquals(List.of("MANIFEST.MF requires org.observatory.project"), planted.found(new Layers()));
    }

    @Test
    void aFileWithoutALicence() {
        planted.text("bundles/org.observatory.ui/src/Bare.java", "package x;\n");
        assertEquals(List.of("Bare.java does not begin with SPDX-License-Identifier: EPL-2.0"),
                planted.found(new FilesAreLicensed()));
    }

    @Test
    void anIconThatBeginsWithAComment() {
        planted.text("bundles/org.observatory.ui/icons/add.svg", "<!-- a plus -->\n<svg/>\n")
                .text("bundles/org.observatory.ui/icons/delete.svg", "<?xml version=\"1.0\"?>\n<svg/>\n");
        assertEquals(List.of("add.svg does not begin with <?xml"), planted.found(new IconsAreRecognised()));
    }

    @Test
    void frenchThatBreaksAtTheWrongPlace() {
        planted.text("bundles/org.observatory.ui/src/messages_fr.properties", "open = Ouvrir l'aide\nask = Quitter ?\ncode = Coder «\u00a0\u00a0x\u00a0»\n")
                .java("org.observatory.ui", "org.observatory.ui.Words", "class Words { String s = \"\u00ab non \u00bb\"; }");
        assertEquals(4, planted.found(new FrenchTypography()).size());
    }
}
