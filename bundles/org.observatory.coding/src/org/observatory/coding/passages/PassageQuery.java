// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeSubject;

/**
 * A question that a passage answers with yes or no. Elements are named by their identities, so that it holds whatever they
 * are called; one that is in the project no more is borne by no passage. Two questions are equal if they are written alike.
 *
 * <p>Codes, weight, remark and round are those of any coding of the passage; a passage answers a question about its cases or
 * speakers with yes if one of them does.
 */
public sealed interface PassageQuery {

    /** Yes, whatever the passage. */
    PassageQuery EVERYTHING = new Everything();

    /** Yes, whatever the passage. */
    record Everything() implements PassageQuery {
    }

    /**
     * Does it bear a code?
     *
     * @param code  the code
     * @param below whether one of the codes below it will do
     */
    record OfCode(String code, boolean below) implements PassageQuery {
        /** The code is not null. */
        public OfCode {
            Objects.requireNonNull(code);
        }
    }

    /**
     * Does it bear a code of a set?
     *
     * @param set the set
     */
    record OfSet(String set) implements PassageQuery {
        /** The set is not null. */
        public OfSet {
            Objects.requireNonNull(set);
        }
    }

    /**
     * Is its document about a case?
     *
     * @param id the case
     */
    record OfCase(String id) implements PassageQuery {
        /** The case is not null. */
        public OfCase {
            Objects.requireNonNull(id);
        }
    }

    /**
     * Does it stand in a document?
     *
     * @param id the document
     */
    record OfDocument(String id) implements PassageQuery {
        /** The document is not null. */
        public OfDocument {
            Objects.requireNonNull(id);
        }
    }

    /**
     * Does an attribute of one of its cases, of its document or of one of its speakers compare?
     *
     * @param subject    whose attribute
     * @param attribute  which
     * @param comparison with what
     */
    record Described(AttributeSubject subject, String attribute, Comparison comparison) implements PassageQuery {
        /** Nothing is null. */
        public Described {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(attribute);
            Objects.requireNonNull(comparison);
        }
    }

    /**
     * Does somebody of this name speak in it?
     *
     * @param name the name in one of the languages, whatever its case and accents: people have one identity a document
     */
    record SpokenBy(String name) implements PassageQuery {
        /** The name is not null. */
        public SpokenBy {
            Objects.requireNonNull(name);
        }
    }

    /** Do only those speak in it who are left out of counts, as an interviewer is? No where nobody speaks. */
    record LeftOut() implements PassageQuery {
    }

    /**
     * Who coded it?
     *
     * @param coder the coder
     */
    record CodedBy(String coder) implements PassageQuery {
        /** The coder is not null. */
        public CodedBy {
            Objects.requireNonNull(coder);
        }
    }

    /**
     * Was it coded in a round?
     *
     * @param round the round
     */
    record InRound(String round) implements PassageQuery {
        /** The round is not null. */
        public InRound {
            Objects.requireNonNull(round);
        }
    }

    /** Was it coded outside of rounds? */
    record OutsideRounds() implements PassageQuery {
    }

    /**
     * Is one of its codings listed, as those behind a figure are?
     *
     * @param codings the identities of the codings
     */
    record Listed(Set<String> codings) implements PassageQuery {
        /** The identities are copied, in their order. */
        public Listed {
            codings = Collections.unmodifiableSet(new LinkedHashSet<>(codings));
        }
    }

    /** Did its coder leave a remark? */
    record WithMemo() implements PassageQuery {
    }

    /**
     * Was it given a weight?
     *
     * @param from the least; null for any
     * @param to   the greatest, included; null for any
     */
    record Weighted(Integer from, Integer to) implements PassageQuery {
        /** Neither is negative. */
        public Weighted {
            if (from != null && from < 0 || to != null && to < 0) {
                throw new IllegalArgumentException("a weight below 0");
            }
        }
    }

    /**
     * Does it say something?
     *
     * @param text what stands in the passage itself, whatever its case and accents
     */
    record Saying(String text) implements PassageQuery {
        /** The text is not null. */
        public Saying {
            Objects.requireNonNull(text);
        }
    }

    /**
     * Was its document written or said in a period? A date known by its year lies in a period that holds the whole year.
     *
     * @param from the first date; null for no beginning
     * @param to   the last, included; null for no end
     */
    record Dated(PartialDate from, PartialDate to) implements PassageQuery {
        /** One of both is given. */
        public Dated {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a period without beginning and end");
            }
        }
    }

    /** Is its document without a date? */
    record Undated() implements PassageQuery {
    }

    /** Is it to be placed again, since its text was not found after an edit? */
    record Unplaced() implements PassageQuery {
    }

    /**
     * Is it near, or together with, another passage?
     *
     * @param relation how
     * @param to       which the other one may be; the passage itself counts as another one only where it bears several codes
     */
    record Related(Relation relation, PassageQuery to) implements PassageQuery {
        /** Nothing is null. */
        public Related {
            Objects.requireNonNull(relation);
            Objects.requireNonNull(to);
        }
    }

    /**
     * Is the answer no?
     *
     * @param query the question
     */
    record Not(PassageQuery query) implements PassageQuery {
        /** The question is not null. */
        public Not {
            Objects.requireNonNull(query);
        }
    }

    /**
     * Is each answer yes?
     *
     * @param queries two questions or more
     */
    record All(List<PassageQuery> queries) implements PassageQuery {
        /** There are two or more. */
        public All {
            queries = several(queries);
        }
    }

    /**
     * Is one of the answers yes?
     *
     * @param queries two questions or more
     */
    record Any(List<PassageQuery> queries) implements PassageQuery {
        /** There are two or more. */
        public Any {
            queries = several(queries);
        }
    }

    private static List<PassageQuery> several(List<PassageQuery> queries) {
        if (queries.size() < 2) {
            throw new IllegalArgumentException("one question is not several");
        }
        return List.copyOf(queries);
    }

    /** {@return whether all of several questions hold: everything for none, the question itself for one} */
    static PassageQuery all(List<? extends PassageQuery> queries) {
        return queries.isEmpty() ? EVERYTHING : queries.size() == 1 ? queries.getFirst() : new All(List.copyOf(queries));
    }

    /** {@return whether one of several questions holds: nothing for none, the question itself for one} */
    static PassageQuery any(List<? extends PassageQuery> queries) {
        return queries.isEmpty() ? new Not(EVERYTHING) : queries.size() == 1 ? queries.getFirst() : new Any(List.copyOf(queries));
    }

    /** {@return the contrary of a question; that of a contrary is the question itself} */
    static PassageQuery not(PassageQuery query) {
        return query instanceof Not not ? not.query() : new Not(query);
    }
}
