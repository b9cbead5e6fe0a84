// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.coding.team.FrozenCodebook;
import org.observatory.model.coding.Round;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** Whether the codebook of a round is frozen, and what changed since. */
final class CodebookPart implements FormPart {

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final RoundText words;
    private final Round round;
    private final OpenProject project;
    private final Section section;
    private final Label state;
    private final Button compare;
    private final CodebookWatch watch;

    CodebookPart(FieldContext shared, Composite body, Round round, RoundActions actions, OpenProject project) {
        this.round = round;
        this.project = project;
        words = new RoundText(texts, shared.labels());
        watch = new CodebookWatch(this::refresh);
        section = shared.toolkit().createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(texts.get("round.codebook"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        var area = shared.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 6).spacing(8, 4).applyTo(area);
        section.setClient(area);
        state = shared.toolkit().createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(state);
        var freeze = shared.toolkit().createButton(area, texts.get("rounds.freeze"), SWT.PUSH);
        freeze.setEnabled(!project.isReadOnly());
        freeze.addListener(SWT.Selection, event -> actions.freeze(round));
        compare = shared.toolkit().createButton(area, texts.get("rounds.compare"), SWT.PUSH);
        compare.addListener(SWT.Selection, event -> {
            var differences = watch.differences(project, round);
            actions.compare(round, differences == null ? List.of() : differences);
        });
    }

    @Override
    public void refresh() {
        if (!section.isDisposed()) {
            state.setText(words.codebook(round, watch.differences(project, round)));
            compare.setEnabled(FrozenCodebook.archive(project.session(), round).isPresent());
            section.layout(true, true);
        }
    }

    @Override
    public void dispose() {
        section.dispose();
    }
}
