// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.observatory.coding.scheme.Branch;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.coding.scheme.SchemeChanges;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;

/** Which passages of a code go to which others when it is split; what is assigned to none stays. */
final class SplitChoice implements SchemeChoice {

    private final SchemeChanges changes;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;
    private final Code code;
    private final List<Coding> passages;
    private final List<Code> branches = new ArrayList<>();
    private final Map<Coding, Code> assigned = new IdentityHashMap<>();
    private boolean below;

    SplitChoice(ProjectSession session, ObservatoryLabels labels, Code code) {
        changes = new SchemeChanges(session);
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
        this.code = code;
        passages = session.content().codings().stream().flatMap(codings -> codings.getCodings().stream())
                .filter(coding -> coding.getCode() == code).toList();
    }

    Code code() {
        return code;
    }

    /** The passages of the code, document by document. */
    List<Coding> passages() {
        return passages;
    }

    /** The codes that passages can go to, besides the one that is split. */
    List<Code> branches() {
        return branches;
    }

    /** Makes a new code to send passages to. */
    Optional<Code> add(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        var branch = CodingFactory.eINSTANCE.createCode();
        branch.setId(UUID.randomUUID().toString());
        branch.setNameFr(name.strip());
        branches.add(branch);
        return Optional.of(branch);
    }

    /** Takes one of the codebook to send passages to. */
    void add(Code existing) {
        if (existing != code && !branches.contains(existing)) {
            branches.add(existing);
        }
    }

    /** Sends passages to a code; those sent to the one that is split stay. */
    void assign(Collection<Coding> sent, Code branch) {
        sent.forEach(passage -> {
            if (branch == code) {
                assigned.remove(passage);
            } else {
                assigned.put(passage, branch);
            }
        });
    }

    /** Where a passage goes; the code itself for one that stays. */
    Code branch(Coding passage) {
        return assigned.getOrDefault(passage, code);
    }

    boolean isBelow() {
        return below;
    }

    void setBelow(boolean isBelow) {
        below = isBelow;
    }

    @Override
    public String title() {
        return texts.get("split.title");
    }

    @Override
    public String question() {
        return texts.get("split.question", labels.path(code), passages.size());
    }

    @Override
    public String button() {
        return texts.get("split.button");
    }

    @Override
    public String step() {
        return texts.get("split.step", labels.name(code));
    }

    @Override
    public Optional<SchemeChange> change() {
        return branches.isEmpty() ? Optional.empty() : Optional.of(changes.split(code, branches.stream().map(branch -> new Branch(branch,
                passages.stream().filter(passage -> assigned.get(passage) == branch).toList())).toList(), below));
    }
}
