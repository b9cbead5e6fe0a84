// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.saved;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.texts.SearchWords;

/** The analyses that a project keeps under a name; each change is one step of the history, executed by the caller. */
public final class SavedAnalyses {

    private final ProjectSession session;
    private final AnalysisTexts texts;
    private final ObservatoryLabels labels;

    /**
     * The analyses of a project.
     *
     * @param session an open project
     * @param texts   names the steps
     */
    public SavedAnalyses(ProjectSession session, AnalysisTexts texts) {
        this.session = session;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
    }

    /** {@return the analyses, in the order they were kept} */
    public List<SavedAnalysis> all() {
        return List.copyOf(session.content().scheme().getAnalyses());
    }

    /** {@return the analysis of a name, whatever its case and accents} */
    public Optional<SavedAnalysis> named(String name) {
        var plain = SearchWords.plain(name.strip());
        return all().stream().filter(saved -> SearchWords.plain(labels.name(saved)).equals(plain)).findFirst();
    }

    /** {@return what a kept analysis asks; a choice that cannot be read is left at its default} */
    public static Asked asked(SavedAnalysis saved) {
        var choices = new LinkedHashMap<String, String>();
        for (var choice : saved.getChoices()) {
            var sign = choice.indexOf('=');
            if (sign > 0) {
                choices.put(choice.substring(0, sign), choice.substring(sign + 1));
            }
        }
        return new Asked(saved.getAnalysis() == null ? "" : saved.getAnalysis(), choices);
    }

    /**
     * {@return the command that keeps an analysis} One of the same name asks this from then on.
     *
     * @param name        its name, not blank
     * @param asked       what it asks
     * @param fingerprint of the data it was run on
     * @param today       the day
     */
    public Command keep(String name, Asked asked, String fingerprint, LocalDate today) {
        var before = named(name);
        return session.editing(texts.get("saved.step.keep", name.strip()), () -> {
            var saved = before.orElseGet(this::add);
            if (before.isEmpty()) {
                rename(saved, name.strip());
            }
            saved.setAnalysis(asked.analysis());
            var choices = asked.choices().entrySet().stream().map(choice -> choice.getKey() + "=" + choice.getValue()).toList();
            if (!saved.getChoices().equals(choices)) {
                saved.getChoices().clear();
                saved.getChoices().addAll(choices);
            }
            saved.setFingerprint(fingerprint);
            saved.setKept(PartialDate.of(today));
        });
    }

    private SavedAnalysis add() {
        var saved = CodingFactory.eINSTANCE.createSavedAnalysis();
        saved.setId(UUID.randomUUID().toString());
        session.content().scheme().getAnalyses().add(saved);
        return saved;
    }

    /** {@return the command that gives an analysis another name in the language at hand; the other name is kept} */
    public Command renamed(SavedAnalysis saved, String name) {
        return session.editing(texts.get("saved.step.rename", labels.name(saved)), () -> rename(saved, name.strip()));
    }

    private void rename(SavedAnalysis saved, String name) {
        if (texts.language() == Language.FRENCH || saved.getNameEn() == null) {
            saved.setNameFr(name);
        } else {
            saved.setNameEn(name);
        }
    }

    /** {@return the command that takes an analysis away} */
    public Command removed(SavedAnalysis saved) {
        return session.editing(texts.get("saved.step.remove", labels.name(saved)),
                () -> session.content().scheme().getAnalyses().remove(saved));
    }
}
