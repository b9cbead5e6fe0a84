// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.ui.IWorkbenchPart;
import org.observatory.analysis.Language;
import org.observatory.ui.charts.show.Keys;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Spot;
import org.observatory.ui.links.KeySelection;
import org.observatory.ui.links.KeySelections;
import org.observatory.ui.links.LinkedSelection;
import org.observatory.ui.projects.OpenProject;

/** Links the picture of a chart with the table beside it, and both with what is selected in the other parts of the window. */
final class ChartLinks {

    private final IWorkbenchPart part;
    private final ChartPicture picture;
    private final DataTable table;
    private final Supplier<OpenProject> project;
    private final KeySelections selections = new KeySelections();
    private final LinkedSelection linked;
    private Keys keys = Keys.of(new Shown.Sentence(""));
    private Shown shown = new Shown.Sentence("");
    /** What was selected last in another part; null once somebody selects here. */
    private KeySelection elsewhere;

    ChartLinks(IWorkbenchPart part, ChartPicture picture, DataTable table, Supplier<OpenProject> project) {
        this.part = part;
        this.picture = picture;
        this.table = table;
        this.project = project;
        picture.onChoice(this::chosen);
        table.onChoice(this::chosen);
        picture.onOpen(spot -> open(spot.key(), spot.title()));
        table.onOpen(row -> open(keys.joined(List.of(row)), title(List.of(row))));
        part.getSite().setSelectionProvider(selections);
        linked = new LinkedSelection(part, project, this::follow);
        linked.catchUp();
    }

    /** Shows a picture with its data, or a sentence; what was selected stays so where it is still there. */
    void show(Shown next, Pixels pixels, Keys itsKeys, Language language) {
        shown = next;
        keys = itsKeys;
        picture.show(next, pixels, keys.spots());
        table.show(next instanceof Shown.Picture drawn ? drawn.chart().data() : null, language);
        if (elsewhere != null) {
            follow(elsewhere);
        } else if (!table.selected().isEmpty()) {
            picture.mark(keys.spots(table.selected()));
        }
    }

    private void chosen(Spot spot) {
        elsewhere = null;
        table.select(spot == null ? List.of() : keys.rows(spot.key()));
        tell(spot == null ? "" : spot.key(), spot == null ? "" : spot.title());
    }

    private void chosen(List<Integer> rows) {
        elsewhere = null;
        picture.mark(keys.spots(rows));
        tell(keys.joined(rows), title(rows));
    }

    private String title(List<Integer> rows) {
        return rows.size() == 1 ? keys.spots(rows).stream().findFirst().map(Spot::title).orElse(title()) : title();
    }

    private String title() {
        return shown instanceof Shown.Picture drawn ? drawn.chart().title() : "";
    }

    private void tell(String joined, String origin) {
        if (project.get() != null) {
            selections.select(new KeySelection(project.get(), joined, origin));
        }
    }

    private void follow(KeySelection selection) {
        elsewhere = selection;
        picture.mark(keys.spots(selection.keys()));
        table.select(keys.rows(selection.keys()));
    }

    private void open(String key, String origin) {
        new BehindMarks(part.getSite(), project.get()).open(key, origin, picture.control());
    }

    void dispose() {
        linked.dispose();
    }
}
