// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lists that light cases are drawn from: sections under a name in square brackets, one entry a line.
 *
 * @param sections the entries by section, in the order of the file
 */
record LightLists(Map<String, List<String>> sections) {

    /** A place: its key, kind, region, level, class of size and name. */
    record Place(String key, String nature, String region, String level, String size, String name) {
    }

    static LightLists read(Path file) throws IOException {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return new LightLists(sections);
    }

    List<String> get(String section) {
        return sections.get(section);
    }

    List<Place> places() {
        return get("territories").stream().map(line -> line.split(" *\\| *"))
                .map(piece -> new Place(slug(piece[4]), piece[0], piece[1], piece[2], piece[3], piece[4])).toList();
    }

    /** {@return a name as the name of a file} */
    static String slug(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
