// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.coding.scheme.Fate;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.coding.scheme.SchemeChanges;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;

/** What becomes of the passages of codes that are deleted, and of the codes below them. */
final class DeleteChoice implements SchemeChoice {

    /** Where the passages go. */
    enum Way {
        ABOVE, CODE, DELETE
    }

    private final SchemeChanges changes;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;
    private final List<Code> codes;
    private boolean withBelow = true;
    private Way way;
    private Code target;

    DeleteChoice(ProjectSession session, ObservatoryLabels labels, Collection<Code> codes) {
        changes = new SchemeChanges(session);
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
        this.codes = List.copyOf(codes);
        way = changes.delete(codes, true, new Fate.Delete()).passages().isEmpty() ? Way.DELETE : hasAbove() ? Way.ABOVE : Way.CODE;
    }

    /** Whether every code has one above that stays. */
    boolean hasAbove() {
        return codes.stream().allMatch(code -> {
            var above = code.eContainer();
            while (codes.contains(above)) {
                above = above.eContainer();
            }
            return above instanceof Code;
        });
    }

    /** Whether there are codes below that could stay. */
    boolean hasBelow() {
        return codes.stream().flatMap(code -> code.getCodes().stream()).anyMatch(code -> !codes.contains(code));
    }

    boolean isWithBelow() {
        return withBelow;
    }

    void setWithBelow(boolean below) {
        withBelow = below;
        if (target != null && !canTake(target)) {
            target = null;
        }
    }

    Way way() {
        return way;
    }

    void go(Way chosen) {
        way = chosen;
    }

    Code target() {
        return target;
    }

    void target(Code code) {
        target = code;
        way = Way.CODE;
    }

    /** Whether a code may take the passages: it does not go itself. */
    boolean canTake(Code code) {
        return !codes.contains(code) && !(withBelow && EcoreUtil.isAncestor(codes, code));
    }

    @Override
    public String title() {
        return texts.get("delete.title");
    }

    @Override
    public String question() {
        return codes.size() == 1 ? texts.get("delete.one", labels.path(codes.getFirst())) : texts.get("delete.several", codes.size());
    }

    @Override
    public String button() {
        return texts.get("delete.button");
    }

    @Override
    public String step() {
        return codes.size() == 1 ? texts.get("delete.step", labels.name(codes.getFirst())) : texts.get("delete.steps", codes.size());
    }

    @Override
    public Optional<SchemeChange> concerned() {
        return Optional.of(changes.delete(codes, withBelow, new Fate.Delete()));
    }

    @Override
    public Optional<SchemeChange> change() {
        return switch (way) {
            case ABOVE -> Optional.of(changes.delete(codes, withBelow, new Fate.ToAbove()));
            case CODE -> Optional.ofNullable(target).map(code -> changes.delete(codes, withBelow, new Fate.ToCode(code)));
            case DELETE -> Optional.of(changes.delete(codes, withBelow, new Fate.Delete()));
        };
    }
}
