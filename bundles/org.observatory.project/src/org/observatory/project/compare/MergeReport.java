// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;

/**
 * What a merge does to the live model, and what it leaves.
 *
 * @param applied   what changes in the live model, of either side's doing
 * @param kept      what the live model has that the other side lacks, and keeps; only of what the other side or the base
 *                  covers
 * @param answered  the conflicts with the answer that is carried out
 * @param dropped   the references that are given up since what they led to is deleted
 * @param united    elements that both sides made apart and that are one
 */
public record MergeReport(List<Difference> applied, List<Difference> kept, List<Answered> answered, List<Dropped> dropped,
        List<United> united) {

    /** Copies the lists. */
    public MergeReport {
        applied = List.copyOf(applied);
        kept = List.copyOf(kept);
        answered = List.copyOf(answered);
        dropped = List.copyOf(dropped);
        united = List.copyOf(united);
    }

    /**
     * A conflict and the answer to it.
     *
     * @param conflict the conflict
     * @param choice   the answer that is carried out; another than the one given where that would have left an element
     *                 without a place
     */
    public record Answered(Conflict conflict, Choice choice) {
    }

    /**
     * A reference that leads nowhere.
     *
     * @param path   the element that had it
     * @param field  what the reference is called
     * @param target what it led to
     * @param id     the identity of that
     */
    public record Dropped(Label path, Label field, Label target, String id) {
    }

    /**
     * Two elements that are one, such as the value of one attribute of one case entered twice.
     *
     * @param path  where it stands
     * @param id    the identity it has
     * @param other the identity it had on the other side
     */
    public record United(Label path, String id, String other) {
    }

    /** {@return whether the live model stays as it is} */
    public boolean changesNothing() {
        return applied.isEmpty();
    }

    /** {@return the report, one point a line, without what is kept} */
    public List<Label> lines() {
        var lines = new ArrayList<Label>();
        applied.forEach(one -> lines.add(one.sentence()));
        answered.forEach(one -> lines.add(line(one)));
        dropped.forEach(one -> lines.add(line(one)));
        return lines;
    }

    private static Label line(Answered answered) {
        return Label.each(language -> (language == Language.FRENCH ? "Conflit" : "Conflict") + Wording.colon(language)
                + answered.conflict().question().in(language) + " → "
                + Wording.quote(answered.conflict().answer(answered.choice()).in(language), language) + ", "
                + (language == Language.FRENCH ? "et non " : "not ")
                + Wording.quote(answered.conflict().answer(other(answered.choice())).in(language), language));
    }

    private static Label line(Dropped dropped) {
        return Label.each(language -> (language == Language.FRENCH ? "Renvoi abandonné" : "Reference given up")
                + Wording.colon(language) + dropped.path().in(language) + ", " + dropped.field().in(language)
                + Wording.colon(language) + Wording.quote(dropped.target().in(language), language));
    }

    private static Choice other(Choice choice) {
        return choice == Choice.MINE ? Choice.THEIRS : Choice.MINE;
    }
}
