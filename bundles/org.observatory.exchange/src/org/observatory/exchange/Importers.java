// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.exchange.internal.OleFiles;
import org.observatory.exchange.internal.Refusals;
import org.observatory.extensions.Extensions;
import org.observatory.extensions.Failure;

/**
 * The importers at hand, and which of them reads a file. What a file is its content tells first, where it can; among
 * those that a content may be, the ending of the name decides. Immutable.
 */
public final class Importers {

    /** The extension point through which importers are contributed. */
    public static final String POINT = "org.observatory.exchange.importers";

    /** The importer of a file without an ending, when it is text. */
    private static final String PLAIN = "text";

    private final List<Importer> importers;
    private final List<Failure> failures;

    private Importers(List<Importer> importers, List<Failure> failures) {
        this.importers = List.copyOf(importers);
        this.failures = List.copyOf(failures);
    }

    /** {@return the importers that plug-ins contribute, by identifier} */
    public static Importers contributed() {
        var contributions = Extensions.contributions(POINT, Importer.class);
        return new Importers(contributions.values(), contributions.failures());
    }

    /** {@return these importers, in this order} */
    public static Importers of(List<? extends Importer> importers) {
        return new Importers(List.copyOf(importers), List.of());
    }

    /** {@return the importers, in order} */
    public List<Importer> all() {
        return importers;
    }

    /** {@return the contributions that could not be created, for the log} */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * Which importer reads a file.
     *
     * @param importer the importer
     * @param remarks  that the name says something else, if it does
     */
    public record Recognised(Importer importer, List<Remark> remarks) {
    }

    /**
     * {@return the importer of a file}
     *
     * @throws ImportException naming the formats that are read, if it is of none of them
     */
    public Recognised recognise(ReceivedFile file) throws ImportException {
        if (OleFiles.is(file)) {
            throw OleFiles.refusal(file);
        }
        var possible = new ArrayList<Importer>();
        for (var importer : importers) {
            switch (match(importer, file)) {
                case CERTAIN -> {
                    return new Recognised(importer, named(importer, file));
                }
                case POSSIBLE -> possible.add(importer);
                case NONE -> {
                    // another one may
                }
            }
        }
        return byName(possible, file)
                .orElseThrow(() -> Refusals.unsupported(file.name(), importers.stream().map(Importers::format)
                        .toList()));
    }

    private static Importer.Match match(Importer importer, ReceivedFile file) {
        try {
            return importer.match(file);
        } catch (RuntimeException | LinkageError broken) {
            return Importer.Match.NONE;
        }
    }

    private static Optional<Recognised> byName(List<Importer> possible, ReceivedFile file) {
        var named = possible.stream().filter(importer -> importer.suffixes().contains(file.suffix())).findFirst();
        if (named.isPresent() || !file.suffix().isEmpty()) {
            return named.map(importer -> new Recognised(importer, List.of()));
        }
        return possible.stream().filter(importer -> importer.id().equals(PLAIN)).findFirst()
                .map(importer -> new Recognised(importer, List.of(Remark.of(Remark.Kind.DOUBTFUL,
                        "The name of the file has no ending; it was read as plain text.",
                        "Le nom du fichier n’a pas d’extension ; il a été lu comme du texte brut."))));
    }

    private static List<Remark> named(Importer importer, ReceivedFile file) {
        if (importer.suffixes().contains(file.suffix())) {
            return List.of();
        }
        return List.of(new Remark(Remark.Kind.READ_AS, Label.each(language -> (switch (language) {
            case FRENCH -> "Le fichier est d’un autre format que son nom ne le dit : %s.";
            case ENGLISH -> "The file is of another format than its name says: %s.";
        }).formatted(importer.label().in(language)))));
    }

    private static Label format(Importer importer) {
        var endings = importer.suffixes().isEmpty() ? "" : " (." + importer.suffixes().getFirst() + ")";
        return Label.each(language -> importer.label().in(language) + endings);
    }
}
