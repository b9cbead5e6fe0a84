// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.project.ProjectContent;

/**
 * What goes to a colleague. The programmes and the codebook always do; pseudonyms never, since they lie outside the project.
 *
 * @param coder     the colleague, a coder of the project
 * @param documents the documents that go, exactly these
 * @param others    whether what others wrote goes along: their passages, quotes, framework grids, memos and charts; without it the
 *                  colleague codes blind
 * @param originals whether the files as received go along
 * @param cases     which cases go, with their trajectories
 * @param memos     which memos go, of those that nobody signed or that the colleague wrote, unless others' go along
 */
public record PackageChoice(Coder coder, Set<Document> documents, boolean others, boolean originals, Extent cases, Extent memos) {

    /** How much goes. */
    public enum Extent {
        /** What concerns the documents that go. */
        CONCERNED,
        /** All there are. */
        ALL,
        /** None. */
        NONE
    }

    /** Copies the set; nothing may be null. */
    public PackageChoice {
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(memos, "memos");
        documents = new LinkedHashSet<>(documents);
    }

    /**
     * {@return these documents for a colleague who is to code blind, with the cases and memos that concern them, without
     * originals}
     */
    public static PackageChoice of(Coder coder, Collection<Document> documents) {
        return new PackageChoice(coder, new LinkedHashSet<>(documents), false, false, Extent.CONCERNED, Extent.CONCERNED);
    }

    /** {@return the same with or without what others wrote} */
    public PackageChoice withOthers(boolean along) {
        return new PackageChoice(coder, documents, along, originals, cases, memos);
    }

    /** {@return the same with or without the files as received} */
    public PackageChoice withOriginals(boolean along) {
        return new PackageChoice(coder, documents, others, along, cases, memos);
    }

    /** {@return the same with other cases} */
    public PackageChoice withCases(Extent which) {
        return new PackageChoice(coder, documents, others, originals, which, memos);
    }

    /** {@return the same with other memos} */
    public PackageChoice withMemos(Extent which) {
        return new PackageChoice(coder, documents, others, originals, cases, which);
    }

    /** {@return the documents that can go without anybody's asking for it: not those whose consent was refused or withdrawn} */
    public static List<Document> free(ProjectContent content) {
        return content.documents().stream().filter(document -> !isWithheld(document)).toList();
    }

    /** {@return the documents that a round assigns to a coder} */
    public static List<Document> assigned(Round round, Coder coder) {
        var assigned = new LinkedHashSet<Document>();
        round.getAssignments().stream().filter(one -> one.getCoder() == coder).forEach(one -> assigned.addAll(one.getDocuments()));
        return List.copyOf(assigned);
    }

    /** {@return whether the consent to a document was refused or withdrawn, so that it stays unless somebody asks for it} */
    public static boolean isWithheld(Document document) {
        return document.getConsent() == Consent.REFUSED || document.getConsent() == Consent.WITHDRAWN;
    }
}
