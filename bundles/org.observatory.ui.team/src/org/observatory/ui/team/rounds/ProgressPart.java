// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.coding.team.RoundProgress;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Round;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** Who codes in a round, and how far each has come. */
final class ProgressPart implements FormPart {

    private static final List<String> COLUMNS = List.of("progress.coder", "progress.assigned", "progress.begun", "progress.passages");
    private static final int[] WIDTHS = { 220, 130, 130, 130 };

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final FieldContext shared;
    private final Round round;
    private final OpenProject project;
    private final Section section;
    private final Table table;

    ProgressPart(FieldContext shared, Composite body, Round round, OpenProject project) {
        this.shared = shared;
        this.round = round;
        this.project = project;
        section = shared.toolkit().createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(texts.get("round.progress"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 150).applyTo(section);
        table = shared.toolkit().createTable(section, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        Names.give(table, texts.get("round.progress"));
        section.setClient(table);
        for (var at = 0; at < WIDTHS.length; at++) {
            var column = new TableColumn(table, at == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(texts.get(COLUMNS.get(at)));
            column.setWidth(WIDTHS[at]);
        }
    }

    @Override
    public void refresh() {
        var chosen = table.getSelectionIndex();
        table.removeAll();
        for (Coder coder : Rounds.coders(round)) {
            var progress = RoundProgress.of(round, coder, project.content().codings());
            new TableItem(table, SWT.NONE).setText(new String[] { shared.labels().name(coder), String.valueOf(progress.assigned()),
                    String.valueOf(progress.begun()), String.valueOf(progress.total()) });
        }
        table.setSelection(chosen);
        section.layout();
    }

    @Override
    public void dispose() {
        section.dispose();
    }
}
