// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * Where what stands in the folder of a project. Paths are those in the project, with {@code /} between the names; the
 * resource of a root element has the address {@code study:/} followed by its path, wherever the folder lies.
 */
public final class Layout {

    /** The file of the observatory, which makes a folder a project. */
    public static final String STUDY = "study.observatory";
    /** The file of the codebook. */
    public static final String CODEBOOK = "study.codebook";
    /** The folder of the files as received. */
    public static final String ORIGINALS = "originals";
    /** The folder of the frozen versions. */
    public static final String SNAPSHOTS = "snapshots";
    /** The folder that the workbench keeps for itself: backups, journal, lock. Git ignores it. */
    public static final String PRIVATE = ".workbench";
    /** What Git ignores in a project. */
    public static final String GITIGNORE = PRIVATE + "/\n.project\n";
    /** How Git treats the files of a project: line feeds on every machine, originals untouched. */
    public static final String GITATTRIBUTES = """
            *.observatory text eol=lf
            *.codebook text eol=lf
            *.case text eol=lf
            *.chart text eol=lf
            *.document text eol=lf
            *.codings text eol=lf
            *.grid text eol=lf
            *.memo text eol=lf
            *.quotes text eol=lf
            *.trajectory text eol=lf
            documents/*.txt text eol=lf
            originals/** -text
            snapshots/** -text
            """;

    private static final String ADDRESS = "study:/";
    private static final String DOCUMENTS = "documents/";
    private static final String TEXT = ".txt";

    /** A kind of root element: the folder and extension of its files. */
    private record Kind(String folder, String extension) {
    }

    private static final Map<EClass, Kind> KINDS = Map.of(CodingPackage.Literals.CASE, new Kind("cases/", "case"),
            CodingPackage.Literals.CHART_DOCUMENT, new Kind("charts/", "chart"),
            CodingPackage.Literals.DOCUMENT, new Kind(DOCUMENTS, "document"),
            CodingPackage.Literals.CODINGS, new Kind("codings/", "codings"),
            CodingPackage.Literals.FRAMEWORK, new Kind("grids/", "grid"),
            CodingPackage.Literals.MEMO, new Kind("memos/", "memo"),
            CodingPackage.Literals.QUOTES, new Kind("quotes/", "quotes"),
            CodingPackage.Literals.TRAJECTORY, new Kind("trajectories/", "trajectory"));

    /** The folders of the project's own files. */
    static final Set<String> FOLDERS = Set.of("cases", "charts", "documents", "codings", "grids", "memos", "quotes", "trajectories");

    private Layout() {
    }

    /** {@return the address of the resource with a path} */
    public static URI address(String path) {
        return URI.createURI(ADDRESS + path);
    }

    /** {@return the path in the project of a resource with an address made here} */
    public static String path(URI address) {
        return address.toString().substring(ADDRESS.length());
    }

    /** {@return whether an address is one made here, of a file in the project} */
    public static boolean isInside(URI address) {
        return address.toString().startsWith(ADDRESS) && !address.toString().contains("..");
    }

    /** {@return the path in the project of the file an element is kept in; the element belongs to a project} */
    public static String path(EObject element) {
        return path(element.eResource().getURI());
    }

    /** {@return the name of the file of a root element without folder and extension, its slug} */
    public static String slug(EObject root) {
        return slug(path(root));
    }

    static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** {@return the path of the text of the document with a path} */
    public static String textPath(String documentPath) {
        return DOCUMENTS + slug(documentPath) + TEXT;
    }

    /** {@return the path of the file as received with a name} */
    public static String originalPath(String name) {
        return ORIGINALS + "/" + name;
    }

    /** {@return whether a root of this class has a file of its own in one of the folders} */
    public static boolean hasFolder(EClass type) {
        return KINDS.containsKey(type);
    }

    /**
     * {@return the path of the file of a root element}
     *
     * @param type its class
     * @param slug its slug; for coded passages that of the coder, a slash, and that of the document
     */
    static String path(EClass type, String slug) {
        var kind = KINDS.get(type);
        return kind.folder() + slug + "." + kind.extension();
    }

    /** {@return whether a file with this path holds a part of the model} */
    public static boolean holdsModel(String path) {
        return path.equals(STUDY) || path.equals(CODEBOOK)
                || KINDS.values().stream().anyMatch(kind -> path.startsWith(kind.folder()) && path.endsWith("." + kind.extension()));
    }

    /** {@return the class of the root that a file with this path must hold, which holds a part of the model} */
    public static EClass rootOf(String path) {
        return switch (path) {
            case STUDY -> ProgrammesPackage.Literals.OBSERVATORY;
            case CODEBOOK -> CodingPackage.Literals.SCHEME;
            default -> KINDS.entrySet().stream().filter(kind -> path.startsWith(kind.getValue().folder()))
                    .map(Map.Entry::getKey).findFirst().orElseThrow();
        };
    }

    /** {@return the names that a new project has beside its model, with their content} */
    public static List<Map.Entry<String, String>> gitFiles() {
        return List.of(Map.entry(".gitignore", GITIGNORE), Map.entry(".gitattributes", GITATTRIBUTES));
    }
}
