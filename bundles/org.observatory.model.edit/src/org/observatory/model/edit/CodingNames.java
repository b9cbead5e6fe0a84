// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Dates;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.CaseMapping;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.MappingColumn;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Speaker;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Element;

/** What cases, documents, codes, passages and trajectories are called; empty text for what has no name of its own. */
final class CodingNames {

    private static final int SHORT = 48;

    private final ObservatoryLabels labels;

    CodingNames(ObservatoryLabels labels) {
        this.labels = labels;
    }

    String name(EObject element) {
        return switch (element) {
            case Case one -> first(labels.named(one), one.getKey());
            case Document document -> first(labels.named(document), document.getOriginal());
            case Memo memo -> first(labels.named(memo), Excerpt.of(memo.getText(), SHORT));
            case Trajectory trajectory -> trajectory(trajectory);
            case Speaker speaker -> speaker(speaker);
            case Element named -> labels.named(named);
            case AttributeValue value -> value(value);
            case CaseActor actor -> bracketed(actorName(actor), actor.getRole() == null ? "" : labels.literal(actor.getRole()));
            case Step step -> step(step);
            case Codings codings -> joined(", ", nameOf(codings.getCoder()), nameOf(codings.getDocument()));
            case Quotes quotes -> nameOf(quotes.getDocument());
            case Evidence evidence -> joined(Wording.colon(labels.language()), nameOf(evidence.getDocument()), passage(evidence));
            case Coding coding -> joined(Wording.colon(labels.language()), nameOf(coding.getCode()), passage(coding));
            case Anchored anchored -> passage(anchored);
            case Link link -> first(link.getLabel(), nameOf(link.getTarget()));
            case Part part -> part(part);
            case CaseMapping mapping -> first(mapping.getName());
            case MappingColumn column -> first(column.getHeader());
            default -> "";
        };
    }

    String detail(EObject element) {
        return switch (element) {
            case Case one -> labels.period(one.getStart(), one.getEnd());
            case Document document -> labels.date(document.getDate());
            case Memo memo -> labels.date(memo.getDate());
            case Trajectory trajectory -> period(trajectory);
            case AttributeDefinition definition -> definition.getTypology() != null ? labels.named(definition.getTypology())
                    : joined(", ", labels.literal(definition.getType()), definition.getUnit());
            case Step step -> labels.period(step.getDate(), step.getEnd());
            default -> "";
        };
    }

    /** « 3 », « 1 200 habitants », « oui », « octobre 2019 », « sans objet »; empty text when nothing was entered. */
    String content(AttributeValue value) {
        if (value.getState() != ValueState.GIVEN) {
            return labels.literal(value.getState());
        }
        if (value.getDefinition() == null) {
            return "";
        }
        return switch (value.getDefinition().getType()) {
            case TEXT -> Objects.requireNonNullElse(value.getText(), "");
            case NUMBER -> value.getNumber() == null ? ""
                    : withUnit(Numbers.number(value.getNumber(), labels.language()), value.getDefinition().getUnit());
            case BOOLEAN -> value.getFlag() == null ? "" : labels.flag(value.getFlag());
            case DATE -> labels.date(value.getDate());
            case CATEGORY, CATEGORIES -> value.getCategories().stream().map(labels::named)
                    .collect(Collectors.joining(Wording.semicolon(labels.language())));
        };
    }

    String actorName(CaseActor actor) {
        return actor.getOrganisation() != null ? labels.named(actor.getOrganisation()) : first(actor.getName());
    }

    /** The territory or organisation that a trajectory is of; empty text for an engagement, whose name says it. */
    String holder(Trajectory trajectory) {
        return switch (trajectory.getKind()) {
            case TERRITORY -> nameOf(trajectory.getTerritory());
            case ORGANISATION -> nameOf(trajectory.getOrganisation());
            case ENGAGEMENT -> "";
        };
    }

    private String trajectory(Trajectory trajectory) {
        var own = labels.named(trajectory);
        var holder = holder(trajectory);
        return own.isEmpty() || own.contains(holder) ? first(own, holder) : bracketed(own, holder);
    }

    private String period(Trajectory trajectory) {
        var starts = trajectory.getSteps().stream().map(Step::getDate).filter(Objects::nonNull).sorted().toList();
        if (starts.isEmpty()) {
            return "";
        }
        var open = trajectory.getSteps().stream().anyMatch(step -> step.getDate() != null && step.getEnd() == null
                && step.getDate().equals(starts.getLast()));
        var end = open ? null : trajectory.getSteps().stream().map(Step::getEnd).filter(Objects::nonNull)
                .max(PartialDate::compareTo).orElse(null);
        return labels.period(starts.getFirst(), end);
    }

    private String speaker(Speaker speaker) {
        var said = speaker.getValues().stream().filter(value -> value.getState() == ValueState.GIVEN).map(this::content)
                .filter(content -> !content.isBlank()).findFirst().orElse("");
        return bracketed(labels.named(speaker), said);
    }

    private String value(AttributeValue value) {
        return joined(Wording.colon(labels.language()), nameOf(value.getDefinition()), content(value));
    }

    private String step(Step step) {
        return joined(" · ", step.getDate() == null ? "" : Dates.brief(step.getDate(), labels.language()), nameOf(step.getState()));
    }

    private String part(Part part) {
        return part.getSpeaker() == null ? labels.literal(part.getKind())
                : labels.literal(part.getKind()) + Wording.colon(labels.language()) + labels.named(part.getSpeaker());
    }

    private String passage(Anchored passage) {
        var excerpt = Excerpt.of(passage.getQuotation(), SHORT);
        return excerpt.isEmpty() ? "" : Wording.quote(excerpt, labels.language());
    }

    private String nameOf(EObject element) {
        return switch (element) {
            case null -> "";
            case Code code -> labels.named(code);
            default -> labels.name(element);
        };
    }

    private static String withUnit(String number, String unit) {
        return unit == null || unit.isBlank() ? number : number + Numbers.WIDE + unit;
    }

    private static String bracketed(String name, String remark) {
        return name.isEmpty() || remark.isEmpty() ? name : name + " (" + remark + ")";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String first(String... names) {
        return Stream.of(names).filter(name -> name != null && !name.isBlank()).findFirst().orElse("");
    }
}
