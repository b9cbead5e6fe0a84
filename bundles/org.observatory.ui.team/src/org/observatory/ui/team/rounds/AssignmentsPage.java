// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.team.DoubleCodingSample;
import org.observatory.coding.team.Rounds;
import org.observatory.coding.team.Strata;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.team.texts.TeamTexts;

/** Who codes what in a round: drawn from a seed, or given cell by cell. */
final class AssignmentsPage extends ProjectPage {

    private static final int HUNDRED = 100;
    private static final int USUAL = 20;

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final Round round;
    private AssignmentEditing editing;
    private Composite body;
    private Composite coders;
    private Spinner share;
    private Text seed;
    private Combo strata;
    private Label said;
    private GridRows<Document> rows;
    private Grid<Document> grid;

    AssignmentsPage(ProjectEditor editor, String title) {
        super(editor, "assignments", title);
        round = (Round) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite area) {
        body = area;
        editing = new AssignmentEditing(texts, shared.labels(), owner().input().project(), round);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 6).applyTo(body);
        coders = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(10, 2).applyTo(coders);
        var draw = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 2).applyTo(draw);
        new Label(draw, SWT.NONE).setText(texts.get("assign.share"));
        share = new Spinner(draw, SWT.BORDER);
        share.setValues(round.getShare() == null ? USUAL : round.getShare(), 0, HUNDRED, 0, 5, 10);
        Names.give(share, texts.get("assign.share"));
        new Label(draw, SWT.NONE).setText(texts.get("assign.strata"));
        strata = new Combo(draw, SWT.READ_ONLY);
        for (var each : Strata.values()) {
            strata.add(texts.get("assign.strata." + each.name()));
        }
        strata.select(0);
        Names.give(strata, texts.get("assign.strata"));
        new Label(draw, SWT.NONE).setText(texts.get("assign.seed"));
        seed = new Text(draw, SWT.BORDER);
        seed.setText(String.valueOf(round.getSeed()));
        seed.setTextLimit(18);
        seed.setToolTipText(texts.get("assign.seedHelp"));
        Names.give(seed, texts.get("assign.seed"));
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(seed);
        var button = new Button(draw, SWT.PUSH);
        button.setText(texts.get("assign.draw"));
        button.setToolTipText(texts.get("assign.drawHelp"));
        button.setEnabled(editing.refusal().isEmpty());
        button.addListener(SWT.Selection, event -> draw());
        said = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(said);
        build();
    }

    private void build() {
        for (var child : coders.getChildren()) {
            child.dispose();
        }
        var in = Rounds.coders(round);
        new Label(coders, SWT.NONE).setText(texts.get("assign.coders"));
        for (var coder : editing.coders()) {
            var box = new Button(coders, SWT.CHECK);
            box.setText(context().labels().name(coder).replace("&", "&&"));
            box.setData(coder);
            box.setSelection(in.isEmpty() || in.contains(coder));
        }
        GridLayoutFactory.fillDefaults().numColumns(coders.getChildren().length).spacing(10, 2).applyTo(coders);
        if (grid != null) {
            grid.control().dispose();
        }
        rows = new GridRows<>();
        rows.show(editing.columns(), owner().input().project().content().documents());
        grid = new Grid<>(body, rows, editing, TableTexts.ofWorkbench(), editing);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 240).applyTo(grid.control());
        body.layout(true, true);
    }

    private void draw() {
        var chosen = new ArrayList<Coder>();
        for (var child : coders.getChildren()) {
            if (child instanceof Button box && box.getSelection()) {
                chosen.add((Coder) box.getData());
            }
        }
        var documents = IntStream.range(0, rows.count()).mapToObj(rows::row).toList();
        long number;
        try {
            number = Long.parseLong(seed.getText().strip());
        } catch (NumberFormatException typed) {
            said.setText(texts.get("assign.noSeed"));
            return;
        }
        if (chosen.isEmpty() || documents.isEmpty()) {
            said.setText(texts.get(chosen.isEmpty() ? "assign.noCoder" : "assign.empty"));
            return;
        }
        var project = owner().input().project();
        if (project.refuses()) {
            return;
        }
        var sample = DoubleCodingSample.draw(number, share.getSelection(), documents, Document::getId,
                Strata.values()[strata.getSelectionIndex()].of(project.content()), chosen);
        project.history().execute(new Rounds(project.session()).assign(texts.get("assign.drawing", context().labels().name(round)), round,
                sample, number, share.getSelection()));
        said.setText(texts.get("assign.drawn", documents.size(), sample.doubled().size(), chosen.size(), String.valueOf(number)));
        body.layout();
    }

    @Override
    protected void update() {
        var columns = editing.columns();
        if (columns.size() != rows.columns().size() || !titles(columns).equals(titles(rows.columns()))) {
            build();
        } else {
            List<Document> documents = owner().input().project().content().documents();
            grid.refresh(rows.update(documents, documents));
        }
        if (said.getText().isEmpty()) {
            said.setText(round.getShare() == null ? texts.get("assign.help")
                    : texts.get("assign.drawnBefore", round.getShare(), String.valueOf(round.getSeed()), round.getDoubled().size()));
        }
    }

    private static List<String> titles(List<GridColumn<Document>> columns) {
        return columns.stream().map(GridColumn::title).toList();
    }

    @Override
    public boolean reveals(EObject element) {
        return element instanceof Document;
    }

    @Override
    public void reveal(EObject element) {
        if (grid != null && element instanceof Document document) {
            grid.select(document);
        }
    }

    @Override
    public void settle() {
        // Each cell is taken over when it is left.
    }

    @Override
    public void setFocus() {
        if (grid != null) {
            grid.setFocus();
        }
    }
}
