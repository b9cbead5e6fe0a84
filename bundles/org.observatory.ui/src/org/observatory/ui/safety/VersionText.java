// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.util.List;
import java.util.stream.Stream;

import org.observatory.project.compare.Difference;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

/** What is said of what changed since a version was frozen. */
public final class VersionText {

    private final Texts texts;

    /**
     * Speaks one language.
     *
     * @param texts its messages
     */
    public VersionText(Texts texts) {
        this.texts = texts;
    }

    /**
     * What changed, in numbers: « Depuis « séminaire » : 3 ajouts, 1 suppression ».
     *
     * @param version     the name of the version
     * @param differences what changed
     */
    public String summary(String version, List<Difference> differences) {
        if (differences.isEmpty()) {
            return texts.get("versions.same", version);
        }
        var parts = Stream.of(count("versions.added", differences, Difference.Added.class),
                count("versions.removed", differences, Difference.Removed.class),
                count("versions.changed", differences, Difference.Changed.class),
                count("versions.moved", differences, Difference.Moved.class)).filter(part -> !part.isEmpty()).toList();
        return texts.get("versions.since", version, String.join(", ", parts));
    }

    private String count(String key, List<Difference> differences, Class<? extends Difference> kind) {
        var number = differences.stream().filter(kind::isInstance).count();
        return number == 0 ? "" : texts.get(key, number);
    }

    /** {@return the differences in whose line words occur} */
    public List<Difference> matching(List<Difference> differences, SearchWords words) {
        return differences.stream().filter(difference -> words.match(line(difference))).toList();
    }

    /** {@return one line for a difference} */
    public String line(Difference difference) {
        return difference.sentence().in(texts.language());
    }
}
