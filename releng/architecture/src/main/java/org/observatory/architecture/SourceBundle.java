// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bundle in the source tree.
 *
 * @param folder   its folder
 * @param manifest its manifest
 */
public record SourceBundle(Path folder, Manifest manifest) {

    private static final Pattern WINDOWS = Pattern.compile("org\\.observatory\\.(app|(\\w+\\.)*ui(\\.\\w+)*)");

    /** {@return its symbolic name} */
    public String name() {
        return manifest.symbolicName();
    }

    /** {@return whether it may open windows: its name is that of the application or has {@code ui} in it} */
    public boolean hasWindows() {
        return WINDOWS.matcher(name()).matches();
    }

    /** {@return whether it only brings the French of a bundle that is not ours} */
    public boolean isTranslation() {
        return manifest.isFragment() && name().startsWith("org.observatory.nls.");
    }

    /** {@return its Java files, generated ones and tests left out} */
    public List<Path> sources() {
        return Files.isDirectory(folder.resolve("src")) ? SourceTree.files(folder.resolve("src"), ".java") : List.of();
    }

    /** {@return whether it requires or imports this, or something under it} */
    public boolean reaches(String prefix) {
        return manifest.requires().stream().anyMatch(name -> isUnder(name, prefix))
                || manifest.imports().stream().anyMatch(name -> isUnder(name, prefix));
    }

    private static boolean isUnder(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
