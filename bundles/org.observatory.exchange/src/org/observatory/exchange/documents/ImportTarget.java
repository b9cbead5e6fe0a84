// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Layout;
import org.observatory.project.ProjectSession;

/**
 * What an import has to know of a project, taken from it at once so that files can be read in the background.
 *
 * @param folder    the folder of the project
 * @param cases     its cases and what each may be called
 * @param originals the names of its documents by the SHA-256 of the files that they came from
 * @param slugs     the names of the files of its documents
 */
public record ImportTarget(Path folder, List<CaseMatch.Named> cases, Map<String, String> originals, Set<String> slugs) {

    private static final ObservatoryLabels LABELS = new ObservatoryLabels(Language.FRENCH);

    /** Copies all. */
    public ImportTarget {
        cases = List.copyOf(cases);
        originals = Map.copyOf(originals);
        slugs = Set.copyOf(slugs);
    }

    /** {@return a project as it is now; to be called in the thread of the session} */
    public static ImportTarget of(ProjectSession session) {
        var cases = new ArrayList<CaseMatch.Named>();
        for (var one : session.content().cases()) {
            cases.add(new CaseMatch.Named(one.getId(), LABELS.name(one),
                    Stream.of(one.getNameFr(), one.getNameEn(), one.getKey(), Layout.slug(one))
                            .filter(name -> name != null && !name.isBlank()).toList()));
        }
        var originals = new HashMap<String, String>();
        var slugs = new HashSet<String>();
        for (var document : session.content().documents()) {
            slugs.add(Layout.slug(document));
            if (document.getOriginalDigest() != null && !document.getOriginalDigest().isEmpty()) {
                originals.putIfAbsent(document.getOriginalDigest(), LABELS.name(document));
            }
        }
        return new ImportTarget(session.folder(), cases, originals, slugs);
    }

    /** {@return the name of the case with an identity, as people see it} */
    String caseName(String id) {
        return cases.stream().filter(named -> named.id().equals(id)).map(CaseMatch.Named::name).findFirst().orElse(id);
    }
}
