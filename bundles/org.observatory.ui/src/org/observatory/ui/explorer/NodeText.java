// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__STUDIES;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;
import org.observatory.project.checks.StudyCoverage;
import org.observatory.project.checks.TypologyCoverage;
import org.observatory.ui.texts.Folding;
import org.observatory.ui.texts.Sorting;
import org.observatory.ui.texts.Texts;

/** What is written on a line of the explorer: a name, a remark in a softer colour, and a tooltip. */
public final class NodeText {

    private static final int BEGINNING = 24;

    private final ObservatoryLabels labels;
    private final Supplier<Sorting> sorting;
    private final Texts texts;

    /**
     * Makes the texts of a language.
     *
     * @param labels  the names of the elements
     * @param sorting the order in which the elements of a folder stand now
     */
    public NodeText(ObservatoryLabels labels, Supplier<Sorting> sorting) {
        this.labels = labels;
        this.sorting = sorting;
        this.texts = new Texts(labels.language());
    }

    /** {@return the name of an element or {@link Folder}} */
    public String name(Object node) {
        return switch (node) {
            case Folder folder when folder.feature() == OBSERVATORY__STUDIES -> texts.get("explorer.otherStudies");
            case Folder folder -> labels.feature(folder.feature());
            case RootFolder folder -> texts.get("explorer." + folder.type().getName());
            case Group group -> range(group);
            case Related related -> labels.name(related.target());
            case EObject element -> labels.name(element);
            default -> String.valueOf(node);
        };
    }

    /** {@return the remark beside the name: a count, a period, a date, the latest value; or empty text} */
    public String remark(Object node) {
        return switch (node) {
            case Folder(Programme programme, var feature) when feature.getName().equals("studies")
                    && StudyCoverage.lacks(programme) ->
                texts.get("explorer.countOf", StudyCoverage.entered(programme), programme.getExpectedStudies());
            case Folder folder -> texts.get("explorer.count", folder.elements().size());
            case RootFolder folder -> texts.get("explorer.count", folder.elements().size());
            case Group group -> texts.get("explorer.count", group.elements().size());
            case Related related -> labels.type(related.target().eClass());
            case Scheme scheme -> texts.get("explorer.count", codes(scheme));
            case CodeSet set -> texts.get("explorer.count", set.getCodes().size());
            case Typology typology when typology.getExpectedSize() != null
                    && typology.getExpectedSize() > TypologyCoverage.entered(typology) ->
                texts.get("explorer.countOf", TypologyCoverage.entered(typology), typology.getExpectedSize());
            case Typology typology -> texts.get("explorer.count", TypologyCoverage.entered(typology));
            case Figure figure -> figure.getEstimates().stream().map(labels::value).distinct().collect(Collectors.joining(", "));
            case Study study -> study.getWaves().isEmpty() ? labels.date(study.getPublished())
                    : study.getWaves().stream().map(labels::name).collect(Collectors.joining(", "));
            case Organisation organisation when organisation.getAcronym() != null
                    && !organisation.getAcronym().equals(labels.name(organisation)) -> organisation.getAcronym();
            case Observatory observatory -> observatory.getEdition() == null ? ""
                    : texts.get("explorer.edition", labels.date(observatory.getEdition()));
            case EObject element -> labels.detail(element);
            default -> "";
        };
    }

    /** {@return what the tooltip says: full name, description, remark; or null for none} */
    public String tooltip(Object node) {
        var text = switch (node) {
            case Programme programme -> lines(full(programme), labels.period(programme.getStart(), programme.getEnd()),
                    labels.description(programme), labels.note(programme));
            case Related related -> Objects.requireNonNullElse(tooltip(related.target()), "");
            case Element element -> lines(labels.description(element), labels.note(element));
            case Estimate estimate -> lines(labels.sources(estimate.getSources()));
            default -> "";
        };
        return text.isBlank() ? null : text;
    }

    /** From the first to the last: their dates when they stand by date, else the beginnings of their names. */
    private String range(Group group) {
        var first = group.elements().getFirst();
        var last = group.elements().getLast();
        var from = Sorting.date(first);
        var until = Sorting.date(last);
        return sorting.get() == Sorting.DATE && from.isPresent() && until.isPresent() ? labels.period(from.get(), until.get())
                : Excerpt.of(labels.name(first), BEGINNING) + " – " + Excerpt.of(labels.name(last), BEGINNING);
    }

    private static int codes(Scheme scheme) {
        var count = 0;
        for (var contents = scheme.eAllContents(); contents.hasNext();) {
            count += contents.next() instanceof Code ? 1 : 0;
        }
        return count;
    }

    private String full(Programme programme) {
        var french = programme.getNameFr() == null ? "" : programme.getNameFr();
        var english = programme.getNameEn() == null || programme.getNameEn().isBlank() ? french : programme.getNameEn();
        return labels.language() == Language.FRENCH ? french : english;
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }
}
