// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

/**
 * A new project as it is typed: its name, the place it is made in, and what is wrong with them.
 *
 * @param name  the name, which becomes that of the folder
 * @param place the folder to make it in
 */
public record NewProjectPlan(String name, String place) {

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /**
     * What keeps the project from being made.
     *
     * @param texts the messages
     * @return one sentence, or empty when nothing does
     */
    public Optional<String> problem(Texts texts) {
        var plain = SearchWords.plain(name.strip());
        if (plain.isEmpty()) {
            return Optional.of(texts.get("newProject.noName"));
        }
        if (REFUSED.matcher(name).find()) {
            return Optional.of(texts.get("newProject.refused"));
        }
        if (DEVICES.contains(plain) || plain.matches("(com|lpt)\\d") || plain.startsWith(".") || plain.endsWith(".")) {
            return Optional.of(texts.get("newProject.badName", name.strip()));
        }
        if (place.isBlank()) {
            return Optional.of(texts.get("newProject.noPlace"));
        }
        var folder = folder();
        return folder.isEmpty() ? Optional.of(texts.get("newProject.badPlace"))
                : folder.filter(Files::exists).map(existing -> texts.get("newProject.exists", existing));
    }

    /** {@return the folder that will be made; empty when the place is no path} */
    public Optional<Path> folder() {
        try {
            var folder = Path.of(place.strip()).resolve(name.strip());
            return folder.isAbsolute() ? Optional.of(folder) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
