// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Wave;
import org.observatory.model.programmes.provider.ProgrammesEditPlugin;

/**
 * What the model's elements, attributes and values are called in one language. Every method answers with a text fit to
 * be shown, never null; what has no name yet is called by its type.
 */
public final class ObservatoryLabels {

    private static final String BUNDLE = "org.observatory.model.programmes.provider.plugin";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle words;
    private final CodingNames coding = new CodingNames(this);

    /**
     * Makes the labels of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public ObservatoryLabels(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(BUNDLE, language == Language.FRENCH ? Locale.FRENCH : Locale.ROOT,
                ProgrammesEditPlugin.class.getClassLoader(), EXACT);
    }

    /** {@return the labels in the language of the workbench} */
    public static ObservatoryLabels ofWorkbench() {
        return new ObservatoryLabels(Language.of(Locale.getDefault()));
    }

    /** {@return the name of an element in both languages} */
    public static Label both(EObject element) {
        return Label.each(language -> new ObservatoryLabels(language).name(element));
    }

    /** {@return the language of these labels} */
    public Language language() {
        return language;
    }

    /**
     * The short name of an element, as a list or a tree shows it.
     *
     * @param element any element of the model
     */
    public String name(EObject element) {
        var name = switch (element) {
            case Programme programme -> filled(programme.getAcronym()) ? programme.getAcronym() : named(programme);
            case Figure figure -> figure(figure);
            case Estimate estimate -> estimate(estimate);
            case Wave wave -> period(wave.getDate(), wave.getEnd() == null ? wave.getDate() : wave.getEnd());
            case Participation part -> participation(part);
            case SourceReference source -> source(source);
            case SourceDocument document -> named(document);
            case Statement statement -> statement(statement);
            default -> coding.name(element);
        };
        return filled(name) ? name : type(element.eClass());
    }

    /** {@return the remark under a name: period, date or kind; empty where there is none} */
    public String detail(EObject element) {
        return switch (element) {
            case Programme programme -> period(programme.getStart(), programme.getEnd());
            case Publication publication -> date(publication.getDate());
            case Event event -> period(event.getStart(), event.getEnd() == null ? event.getStart() : event.getEnd());
            default -> coding.detail(element);
        };
    }

    /** {@return the description of an element, or empty text} */
    public String description(Element element) {
        return pick(element.getDescriptionFr(), element.getDescriptionEn());
    }

    /** {@return the remark on an element, or empty text} */
    public String note(Element element) {
        return pick(element.getNoteFr(), element.getNoteEn());
    }

    /** {@return the names from the root to an element, joined by ▸, the root left out} */
    public String path(EObject element) {
        var names = new ArrayList<String>();
        for (var at = element; at != null && !(at instanceof Observatory) && !(at instanceof Scheme); at = at.eContainer()) {
            names.addFirst(name(at));
        }
        return names.isEmpty() ? name(element) : String.join(" ▸ ", names);
    }

    /** {@return the name of a kind of element} */
    public String type(EClass type) {
        return word("_UI_" + type.getName() + "_type", type.getName());
    }

    /** {@return the name of an attribute or reference} */
    public String feature(EStructuralFeature feature) {
        return word("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature",
                feature.getName());
    }

    /** {@return the name of a value of a closed list} */
    public String literal(Enumerator literal) {
        return word("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal",
                literal.getName());
    }

    /** {@return « oui » or « non »} */
    public String flag(boolean flag) {
        return word("_UI_Flag_" + flag + "_literal", String.valueOf(flag));
    }

    /** {@return a date, as precise as it is known; empty text for none} */
    public String date(PartialDate date) {
        return date == null ? "" : Dates.full(date, language);
    }

    /** {@return the period between two dates, either of which may be null} */
    public String period(PartialDate start, PartialDate end) {
        return Dates.period(start, end, language);
    }

    /** {@return the value of an estimate with its qualifier and unit: « plus de 600 », « 81 % »} */
    public String value(Estimate estimate) {
        if (estimate.getValue() == null) {
            return "";
        }
        var quantity = Numbers.quantity(estimate.getValue(), estimate.getUnit().getName(), language);
        return Numbers.qualified(quantity, estimate.getQualifier().getName(), language);
    }

    /** {@return the value of an attribute: « 1 200 habitants », « oui », « sans objet »; empty text when nothing was entered} */
    public String value(AttributeValue value) {
        return coding.content(value);
    }

    /** {@return who an actor of a case is, without the role} */
    public String actor(CaseActor actor) {
        return coding.actorName(actor);
    }

    /** {@return the territory or organisation a trajectory is of; empty text for an engagement, which its name tells} */
    public String holder(Trajectory trajectory) {
        return coding.holder(trajectory);
    }

    /** {@return the dates of an estimate; empty text when undated} */
    public String dates(Estimate estimate) {
        return Dates.full(estimate.getDates().stream().sorted().toList(), language);
    }

    /** {@return where something stands: the document, then the place in it} */
    public String source(SourceReference source) {
        var document = source.getDocument() == null ? "" : named(source.getDocument());
        return Stream.of(document, place(source)).filter(ObservatoryLabels::filled)
                .reduce((left, right) -> left + ", " + right).orElse("");
    }

    /** {@return the place in its document: « note 30 », « encadré 2 », a heading in quotation marks} */
    public String place(SourceReference source) {
        var place = source.getPlace();
        if (!filled(place)) {
            return source.getPlaceKind() == PlaceKind.BODY ? "" : literal(source.getPlaceKind());
        }
        if (source.getPlaceKind() == PlaceKind.BODY) {
            return Wording.quote(place, language);
        }
        var shown = Character.isDigit(place.charAt(0)) ? place : Wording.quote(place, language);
        return literal(source.getPlaceKind()) + Numbers.WIDE + shown;
    }

    /** {@return the sources of an element, joined, each place once} */
    public String sources(List<SourceReference> sources) {
        return sources.stream().map(this::source).distinct().collect(Collectors.joining(Wording.semicolon(language)));
    }

    /** {@return what a side of a disagreement says} */
    public String statement(Statement statement) {
        return pick(statement.getValue(), filled(statement.getValueEn()) ? statement.getValueEn() : statement.getValue());
    }

    private String figure(Figure figure) {
        var own = named(figure);
        if (filled(own)) {
            return own;
        }
        return Stream.of(figure.getIndicator(), figure.getPopulation()).filter(part -> part != null).map(this::named)
                .reduce((left, right) -> left + ", " + right).orElse("");
    }

    private String estimate(Estimate estimate) {
        var dates = dates(estimate);
        return value(estimate) + (dates.isEmpty() ? "" : " (" + dates + ")");
    }

    private String participation(Participation part) {
        var organisation = part.getOrganisation() == null ? "" : named(part.getOrganisation());
        return organisation.isEmpty() ? "" : organisation + " (" + literal(part.getRole()) + ")";
    }

    String named(Element element) {
        return pick(element.getNameFr(), filled(element.getNameEn()) ? element.getNameEn() : element.getNameFr());
    }

    /** {@return the text of these two that is in the language, or else the other; empty text when both are blank} */
    public String pick(String french, String english) {
        var wanted = language == Language.FRENCH ? french : english;
        var other = language == Language.FRENCH ? english : french;
        return filled(wanted) ? wanted : filled(other) ? other : "";
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException unnamed) {
            return otherwise;
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
