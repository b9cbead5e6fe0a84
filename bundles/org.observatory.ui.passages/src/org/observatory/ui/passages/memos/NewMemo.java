// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.memos.MemoEdits;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;

/**
 * Makes memos.
 *
 * @param session the project, open for editing
 * @param labels  the language
 * @param today   the date of what is made
 * @param coder   who writes; empty where nobody is known
 */
record NewMemo(ProjectSession session, ObservatoryLabels labels, LocalDate today, Optional<Coder> coder) {

    private static final int MOST_NAMED = 3;

    /**
     * A memo about to be made.
     *
     * @param memo    the memo
     * @param command makes it
     */
    record Made(Memo memo, Command command) {
    }

    private MemoTexts texts() {
        return new MemoTexts(labels.language());
    }

    /** {@return what a memo on elements is called at first; empty text for one on nothing} */
    String title(List<? extends EObject> about) {
        return about.isEmpty() ? "" : texts().get("new.on", named(about));
    }

    /** {@return the question for its title} */
    String question(List<? extends EObject> about) {
        return about.isEmpty() ? texts().get("new.name") : texts().get("new.nameAbout", named(about));
    }

    private String named(List<? extends EObject> about) {
        var names = about.stream().limit(MOST_NAMED).map(element -> Wording.quote(labels.name(element), labels.language())).toList();
        return about.size() > MOST_NAMED ? names.stream().collect(Collectors.joining(", ")) + "…" : Wording.list(names, labels.language());
    }

    /** {@return what keeps a memo from being called so; empty when nothing does} */
    Optional<String> problem(String title) {
        return title.isBlank() ? Optional.of(texts().get("new.blank")) : Optional.empty();
    }

    /** {@return a memo on elements} */
    Made memo(String title, List<? extends EObject> about) {
        return made(about.isEmpty() ? MemoKind.THEORY : MemoKind.OBSERVATION, title.strip(), about);
    }

    /** {@return an entry of the journal, of today; a second one of the same day is numbered} */
    Made entry() {
        var first = texts().get("new.journal", labels.date(PartialDate.of(today)));
        var title = first;
        for (var number = 2; taken(title); number++) {
            title = texts().get("new.again", first, number);
        }
        return made(MemoKind.JOURNAL, title, List.of());
    }

    private boolean taken(String title) {
        return session.content().memos().stream().anyMatch(memo -> labels.name(memo).equals(title));
    }

    private Made made(MemoKind kind, String title, List<? extends EObject> about) {
        var edits = new MemoEdits(session, labels.language());
        var memo = edits.memo(kind, title, today, coder, about);
        return new Made(memo, CodingEdits.step(texts().get("step.add"), List.of(edits.adding(memo, title))).orElseThrow());
    }
}
