// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Which studies, publications and events belong to which programme. The table {@code items}: {@code kind} (PROGRAMME, STUDY,
 * PUBLICATION, EVENT), name, programme (its acronym or, without one, its English name; empty where the sources name none),
 * programmeKind, date and source. Programmes follow their beginnings, the rest of each kind its dates, the undated last.
 */
public final class ProgrammeMap implements Analysis {

    private record Item(String key, String kind, Label name, String programme, String programmeKind, String date, Label source) {
    }

    @Override
    public String id() {
        return "programme-map";
    }

    @Override
    public Label label() {
        return new Label("Map of programmes", "Carte des programmes");
    }

    @Override
    public Label description() {
        return new Label("Which studies, publications and debates belong to which programme.",
                "Quelles études, publications et quels débats relèvent de quel programme.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of();
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("programmes", "acronym", "name", "kind", "start") && input.has("studies", "name", "programme")
                && input.has("publications", "title", "programme", "date") && input.has("events", "name", "programme", "start");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var items = new ArrayList<Item>();
        var programmes = input.table("programmes");
        programmes.rows().forEach(row -> items.add(new Item(programmes.rowKey(row), "PROGRAMME", programmes.label(row, "name"),
                programmes.text(row, "acronym") == null ? programmes.label(row, "name") == null ? "" : programmes.label(row, "name").en()
                        : programmes.text(row, "acronym"), programmes.text(row, "kind"), programmes.text(row, "start"),
                (Label) Columns.optional(programmes, row, "source"))));
        var studies = input.table("studies");
        studies.rows().forEach(row -> {
            var waves = (String) Columns.optional(studies, row, "waves");
            items.add(new Item(studies.rowKey(row), "STUDY", studies.label(row, "name"), studies.text(row, "programme"), null,
                    waves == null ? (String) Columns.optional(studies, row, "published") : waves.split(" ")[0],
                    (Label) Columns.optional(studies, row, "source")));
        });
        var publications = input.table("publications");
        publications.rows().forEach(row -> items.add(new Item(publications.rowKey(row), "PUBLICATION", publications.label(row, "title"),
                publications.text(row, "programme"), null, publications.text(row, "date"), (Label) Columns.optional(publications, row, "source"))));
        var events = input.table("events");
        events.rows().forEach(row -> items.add(new Item(events.rowKey(row), "EVENT", events.label(row, "name"), events.text(row, "programme"), null,
                events.text(row, "start"), (Label) Columns.optional(events, row, "source"))));
        items.sort(Comparator.comparing((Item item) -> List.of("PROGRAMME", "STUDY", "PUBLICATION", "EVENT").indexOf(item.kind()))
                .thenComparing(Item::date, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Item::key));
        var table = Table.builder("items", new Label("Items", "Éléments")).column("kind", new Label("Kind (code)", "Genre (code)"), Kind.TEXT)
                .column("name", new Label("Name", "Nom"), Kind.LABEL).column("programme", new Label("Programme", "Programme"), Kind.TEXT)
                .column("programmeKind", new Label("Kind of programme (code)", "Genre de programme (code)"), Kind.TEXT)
                .column("date", new Label("Date", "Date"), Kind.DATE).column("source", new Label("Source", "Source"), Kind.LABEL);
        var result = Result.builder(this, parameters, input);
        for (var item : items) {
            table.row(item.key(), item.kind(), item.name() == null ? Label.same(item.key()) : item.name(), item.programme(), item.programmeKind(),
                    item.date(), item.source());
        }
        for (var kind : List.of("PROGRAMME", "STUDY", "PUBLICATION", "EVENT")) {
            result.value(kind.toLowerCase(Locale.ROOT), items.stream().filter(item -> item.kind().equals(kind)).count());
        }
        var alone = items.stream().filter(item -> item.programme() == null).count();
        if (alone > 0) {
            result.warning(new Label("No programme is named by the sources for " + alone + " of them.",
                    "Les sources ne nomment aucun programme pour " + alone + " d’entre eux."));
        }
        return result.table(table.build()).build();
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Programmes with the studies, publications and events that the sources attribute to them.",
                "Programmes avec les études, publications et événements que les sources leur attribuent."));
    }
}
