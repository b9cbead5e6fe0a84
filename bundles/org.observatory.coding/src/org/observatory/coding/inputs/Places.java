// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/** What the key of a row or cell leads to: passages, documents, cases and whatever else has an identity. */
public final class Places {

    private static final Pattern STRETCH = Pattern.compile("(.+):(\\d+)-(\\d+)");

    private Places() {
    }

    /**
     * A place that can be opened.
     *
     * @param element the element: a coding, a document, a case, a code…
     * @param segment where in the document; empty where no text is meant, or a passage that is not placed
     */
    public record Place(Identified element, Optional<Segment> segment) {

        /** {@return the document to open at the segment; empty for what is in none} */
        public Optional<Document> document() {
            return switch (element) {
                case Document document -> Optional.of(document);
                case Coding coding when coding.eContainer() instanceof Codings file -> Optional.ofNullable(file.getDocument());
                default -> Optional.empty();
            };
        }
    }

    /**
     * {@return the places that a key stands for, each once, in its order; what is gone is left out}
     *
     * @param content what the project holds
     * @param key     the key of a row or cell: identities, or stretches as {@code document:start-end}, joined by spaces
     */
    public static List<Place> of(ProjectContent content, String key) {
        var places = new LinkedHashMap<String, Place>();
        for (var part : key.split(" ")) {
            place(content, part).ifPresent(place -> places.put(part, place));
        }
        return new ArrayList<>(places.values());
    }

    private static Optional<Place> place(ProjectContent content, String part) {
        var stretch = STRETCH.matcher(part);
        if (stretch.matches()) {
            var start = Integer.parseInt(stretch.group(2));
            var end = Integer.parseInt(stretch.group(3));
            return content.find(stretch.group(1)).filter(Identified.class::isInstance)
                    .map(element -> new Place((Identified) element, start < end ? Optional.of(new Segment(start, end)) : Optional.empty()));
        }
        return part.isEmpty() ? Optional.empty()
                : content.find(part).filter(Identified.class::isInstance).map(element -> new Place((Identified) element, segment(element)));
    }

    private static Optional<Segment> segment(EObject element) {
        return element instanceof Coding coding && !coding.isUnplaced() && coding.getStart() >= 0 && coding.getStart() < coding.getEnd()
                ? Optional.of(Segment.of(coding)) : Optional.empty();
    }
}
