// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.List;

/**
 * Pictures of the window begin with their XML declaration: SWT takes a file for SVG by its first characters, and where it begins
 * with a comment only what Linux adds by chance (the librsvg of some distributions) would still show it.
 */
public final class IconsAreRecognised implements Rule {

    private static final String BEGINNING = "<?xml ";

    @Override
    public List<Violation> violations(SourceTree tree) {
        return tree.files(".svg").stream().filter(file -> !SourceTree.text(file).startsWith(BEGINNING))
                .map(file -> new Violation(file, "does not begin with " + BEGINNING.strip())).toList();
    }
}
