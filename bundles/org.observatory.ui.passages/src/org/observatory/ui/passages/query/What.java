// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.Locale;

import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.Relation;
import org.observatory.model.coding.AttributeSubject;

/** What a condition is about, in the order in which it is offered. */
public enum What {
    /** A code. */
    CODE,
    /** A set of codes. */
    SET,
    /** The words of the passage. */
    TEXT,
    /** A case. */
    CASE,
    /** An attribute of the cases. */
    CASE_ATTRIBUTE,
    /** A document. */
    DOCUMENT,
    /** An attribute of the document. */
    DOCUMENT_ATTRIBUTE,
    /** The date of the document. */
    DATED,
    /** A document without a date. */
    UNDATED,
    /** Who speaks. */
    SPEAKER,
    /** An attribute of who speaks. */
    SPEAKER_ATTRIBUTE,
    /** Somebody who is left out of counts speaks alone. */
    LEFT_OUT,
    /** Who coded. */
    CODER,
    /** In which round. */
    ROUND,
    /** Outside of rounds. */
    OUTSIDE_ROUNDS,
    /** A remark of the coder. */
    MEMO,
    /** The weight. */
    WEIGHT,
    /** To be placed again. */
    UNPLACED,
    /** Overlaps a passage. */
    OVERLAPPING,
    /** Lies within one. */
    WITHIN,
    /** Contains one. */
    CONTAINING,
    /** In the same paragraph. */
    SAME_PARAGRAPH,
    /** Near one. */
    NEAR,
    /** Before one. */
    BEFORE,
    /** After one. */
    AFTER,
    /** In the same document. */
    SAME_DOCUMENT,
    /** In the same case. */
    SAME_CASE;

    /** {@return what a condition that fits in a row is about} */
    public static What of(PassageQuery condition) {
        return switch (condition) {
            case PassageQuery.OfCode of -> CODE;
            case PassageQuery.OfSet of -> SET;
            case PassageQuery.OfCase of -> CASE;
            case PassageQuery.OfDocument of -> DOCUMENT;
            case PassageQuery.Described described -> switch (described.subject()) {
                case CASE -> CASE_ATTRIBUTE;
                case DOCUMENT -> DOCUMENT_ATTRIBUTE;
                case SPEAKER -> SPEAKER_ATTRIBUTE;
            };
            case PassageQuery.SpokenBy by -> SPEAKER;
            case PassageQuery.LeftOut out -> LEFT_OUT;
            case PassageQuery.CodedBy by -> CODER;
            case PassageQuery.InRound in -> ROUND;
            case PassageQuery.OutsideRounds outside -> OUTSIDE_ROUNDS;
            case PassageQuery.WithMemo with -> MEMO;
            case PassageQuery.Weighted range -> WEIGHT;
            case PassageQuery.Saying says -> TEXT;
            case PassageQuery.Dated dated -> DATED;
            case PassageQuery.Undated none -> UNDATED;
            case PassageQuery.Unplaced unplaced -> UNPLACED;
            case PassageQuery.Related related -> switch (related.relation()) {
                case Relation.Together together -> valueOf(together.name());
                case Relation.Near near -> valueOf(near.side().name());
            };
            default -> throw new IllegalArgumentException("does not fit in a row");
        };
    }

    /** {@return whether it is about other passages} */
    public boolean isRelation() {
        return compareTo(OVERLAPPING) >= 0;
    }

    /** {@return whether a distance belongs to it} */
    public boolean isMeasured() {
        return this == NEAR || this == BEFORE || this == AFTER;
    }

    /** {@return whether it is said by itself, without a value} */
    public boolean isPlain() {
        return this == UNDATED || this == LEFT_OUT || this == OUTSIDE_ROUNDS || this == MEMO || this == UNPLACED;
    }

    /** {@return whose attribute it is about; null for something else} */
    public AttributeSubject subject() {
        return switch (this) {
            case CASE_ATTRIBUTE -> AttributeSubject.CASE;
            case DOCUMENT_ATTRIBUTE -> AttributeSubject.DOCUMENT;
            case SPEAKER_ATTRIBUTE -> AttributeSubject.SPEAKER;
            default -> null;
        };
    }

    /** {@return the condition of something said by itself} */
    public PassageQuery plain() {
        return switch (this) {
            case UNDATED -> new PassageQuery.Undated();
            case LEFT_OUT -> new PassageQuery.LeftOut();
            case OUTSIDE_ROUNDS -> new PassageQuery.OutsideRounds();
            case MEMO -> new PassageQuery.WithMemo();
            case UNPLACED -> new PassageQuery.Unplaced();
            default -> throw new IllegalStateException("needs a value");
        };
    }

    /**
     * {@return the relation}
     *
     * @param distance how far at most, where that matters
     * @param measure  in what
     */
    public Relation relation(int distance, Relation.Measure measure) {
        return isMeasured() ? new Relation.Near(Relation.Side.valueOf(name()), distance, measure) : Relation.Together.valueOf(name());
    }

    /** {@return the key of its name in the texts} */
    public String key() {
        return "what." + name().toLowerCase(Locale.ROOT);
    }
}
