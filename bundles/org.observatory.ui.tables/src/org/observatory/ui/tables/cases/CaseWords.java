// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.List;

import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.tables.texts.TableTexts;

/** What the table says of its cases. */
final class CaseWords implements GridWords {

    private final TableTexts texts;
    private final ObservatoryLabels labels;

    CaseWords(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new TableTexts(labels.language());
    }

    @Override
    public String name() {
        return texts.get("cases.name");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get("cases.count", total) : texts.get("cases.countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get("cases.empty");
    }

    /** {@return what is asked before cases are deleted: what goes with them, and that it can be undone} */
    String question(List<Case> cases, Deletion deletion) {
        var question = new StringBuilder(cases.size() == 1 ? texts.get("cases.deleteOne", labels.name(cases.getFirst()))
                : texts.get("cases.deleteSeveral", cases.size()));
        if (!deletion.dependent().isEmpty()) {
            question.append("\n\n").append(texts.get("cases.deleteWith", deletion.dependent().size()));
        }
        if (!deletion.lost().isEmpty()) {
            question.append("\n\n").append(texts.get("cases.deleteLost", deletion.lost().size()));
        }
        return question.append("\n\n").append(texts.get("cases.deleteUndo")).toString();
    }

    /** {@return the name of the step that deletes cases} */
    String deleting(List<Case> cases) {
        return texts.get("cases.deleting", cases.size() == 1 ? labels.name(cases.getFirst()) : count(cases.size(), cases.size()));
    }

    /** {@return the name of a new case} */
    String newCase() {
        return texts.get("cases.newName");
    }

    /** {@return the name of the step that makes a case} */
    String adding() {
        return texts.get("cases.adding");
    }
}
