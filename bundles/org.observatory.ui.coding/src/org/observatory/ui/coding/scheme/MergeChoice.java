// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.observatory.coding.scheme.SchemeChange;
import org.observatory.coding.scheme.SchemeChanges;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;

/** Which of several codes is kept when they are merged. */
final class MergeChoice implements SchemeChoice {

    private final SchemeChanges changes;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;
    private final List<Code> codes;
    private Code kept;

    MergeChoice(ProjectSession session, ObservatoryLabels labels, Collection<Code> codes, Code into) {
        changes = new SchemeChanges(session);
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
        var all = new LinkedHashSet<Code>();
        if (into != null) {
            all.add(into);
        }
        all.addAll(codes);
        this.codes = new ArrayList<>(all);
        kept = this.codes.getFirst();
    }

    List<Code> codes() {
        return codes;
    }

    Code kept() {
        return kept;
    }

    void keep(Code code) {
        kept = code;
    }

    @Override
    public String title() {
        return texts.get("merge.title");
    }

    @Override
    public String question() {
        return texts.get("merge.question", codes.size());
    }

    @Override
    public String button() {
        return texts.get("merge.button");
    }

    @Override
    public String step() {
        return texts.get("merge.step", labels.name(kept));
    }

    @Override
    public Optional<SchemeChange> change() {
        return Optional.of(changes.merge(codes, kept));
    }
}
