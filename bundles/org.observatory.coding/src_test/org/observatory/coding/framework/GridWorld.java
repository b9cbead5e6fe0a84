// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.nio.file.Path;
import java.util.List;

import org.observatory.coding.CodingIndex;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;

/** A study with two themes, one with a code below it, two documents, of which two cases share one, and a grid. */
final class GridWorld implements AutoCloseable {

    static final String TEXT = "On se fait confiance. On ne compte pas. On se dispute le jeudi. On recommence.";

    final CodedWorld world;
    final Code trust;
    final Code keys;
    final Code conflict;
    final Coder anne;
    final Coder basile;
    final Document interview;
    final Document diary;
    final Case bus;
    final Case school;
    final Framework grid;
    final CodingIndex index;
    final FrameworkCounts counts;
    final FrameworkEdits edits;

    GridWorld(Path folder) throws ProjectException {
        world = new CodedWorld(folder);
        trust = world.code("Confiance");
        keys = world.code(trust, "Clés");
        conflict = world.code("Conflit");
        anne = world.coder("Anne");
        basile = world.coder("Basile");
        interview = world.document("Entretien", TEXT);
        diary = world.document("Journal", TEXT);
        bus = world.alliance("Le bus", interview, diary);
        school = world.alliance("L’école", diary);
        grid = CodingFactory.eINSTANCE.createFramework();
        grid.setId("1f8e3c11-0000-4000-8000-000000000001");
        grid.setNameFr("Grille");
        world.session().history().execute(world.session().adding(grid, "Grille"));
        index = new CodingIndex(world.session());
        counts = new FrameworkCounts(world.session(), index);
        edits = new FrameworkEdits(world.session(), grid);
        counts.show(List.of(trust, conflict), coder -> true);
    }

    void themes(Code... codes) {
        world.session().history().execute(edits.themes("colonnes", List.of(codes)).orElseThrow());
    }

    void write(Case one, Code theme, String text) {
        edits.write("écrire", List.of(new FrameworkEdits.Written(one, theme, text))).ifPresent(world.session().history()::execute);
    }

    String written(Case one, Code theme) {
        return new Summaries(grid).text(one, theme);
    }

    void undo() {
        world.session().history().undo();
    }

    @Override
    public void close() {
        counts.close();
        index.close();
        world.close();
    }
}
