// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Candidates;
import org.observatory.ui.texts.SearchWords;

/**
 * An element that can be picked.
 *
 * @param element the element
 * @param name    what it is called among others of its kind
 * @param plain   its names in both languages, as they are searched
 */
public record Choice(EObject element, String name, String plain) {

    /** {@return elements to pick from, by name} */
    public static List<Choice> of(Collection<? extends EObject> elements, ObservatoryLabels labels) {
        var own = new Candidates(labels);
        var other = new Candidates(new ObservatoryLabels(labels.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH));
        return own.sorted(List.copyOf(elements)).stream().map(element -> {
            var name = own.name(element);
            var names = Stream.of(name, other.name(element)).distinct().toList();
            return new Choice(element, name, SearchWords.plain(String.join("\n", names)));
        }).toList();
    }

    /** {@return those that have all the words in a name; where a name begins with what was typed, it comes first} */
    public static List<Choice> matching(List<Choice> all, String typed) {
        var words = new SearchWords(typed);
        if (words.isEmpty()) {
            return all;
        }
        var start = SearchWords.plain(typed.strip());
        var found = all.stream().filter(choice -> words.matchPlain(choice.plain())).toList();
        return Stream.concat(found.stream().filter(choice -> choice.plain().startsWith(start)),
                found.stream().filter(choice -> !choice.plain().startsWith(start))).toList();
    }
}
