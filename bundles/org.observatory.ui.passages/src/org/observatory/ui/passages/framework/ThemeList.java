// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.framework.Summaries;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;

/** The themes of a grid while somebody chooses them, before they are applied. */
final class ThemeList {

    private final List<Code> themes;
    private final Summaries summaries;
    private final ObservatoryLabels labels;
    private final FrameworkTexts texts;
    private String told;

    ThemeList(Framework framework, ObservatoryLabels labels) {
        this.themes = new ArrayList<>(framework.getThemes());
        this.summaries = new Summaries(framework);
        this.labels = labels;
        this.texts = new FrameworkTexts(labels.language());
        this.told = new FrameworkWords(labels).kept(summaries.kept());
    }

    List<Code> themes() {
        return List.copyOf(themes);
    }

    /** {@return the codes that are no themes yet} */
    List<Code> others(Scheme scheme) {
        return scheme.getCodes().stream().flatMap(ThemeList::below).filter(code -> !themes.contains(code)).toList();
    }

    private static Stream<Code> below(Code code) {
        return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(ThemeList::below));
    }

    /** Adds codes at the end, each once. */
    void add(Collection<? extends EObject> codes) {
        codes.stream().filter(Code.class::isInstance).map(Code.class::cast).filter(code -> !themes.contains(code)).forEach(themes::add);
    }

    /** Takes a theme away, and tells what is kept of it. */
    void remove(int place) {
        var gone = themes.remove(place);
        var count = summaries.count(gone);
        told = count == 0 ? "" : texts.get("themes.keeps", labels.name(gone), count);
    }

    /**
     * Moves a theme.
     *
     * @return its place from then on
     */
    int move(int place, int by) {
        var to = place + by;
        if (place < 0 || to < 0 || to >= themes.size()) {
            return place;
        }
        themes.add(to, themes.remove(place));
        return to;
    }

    /** {@return what is to be said of summaries that are kept without being seen; empty text for nothing} */
    String told() {
        return told;
    }
}
