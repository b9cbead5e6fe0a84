// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;

/** A study of two interviews, each a question and an answer and a further answer, of which two coders coded the first. */
final class Questions implements AutoCloseable {

    static final String FIRST = "Que faites-vous ?\nNous partageons les clés.\nPuis vient le conflit, et nous parlons.";
    static final String SECOND = "Et ici ?\nIci la confiance est entière.";

    final CodedWorld world;
    final CorpusReader reader;
    final Code trust;
    final Code keys;
    final Code conflict;
    final CodeSet tensions;
    final Coder anne;
    final Coder basile;
    final Document first;
    final Document second;
    final Case bus;
    final Case school;
    final Round round;
    final Codings ofAnne;
    final Codings ofBasile;
    final Codings elsewhere;
    final AttributeDefinition size;
    final AttributeDefinition region;
    final AttributeDefinition job;
    Predicate<String> shown = coder -> true;

    Questions(Path folder) throws ProjectException {
        world = new CodedWorld(folder);
        trust = world.code("Confiance");
        keys = world.code(trust, "Clés");
        conflict = world.code("Conflit");
        tensions = world.dimension("Tensions", conflict);
        anne = world.coder("Anne");
        basile = world.coder("Basile");
        first = world.document("Entretien", FIRST);
        second = world.document("Visite", SECOND);
        world.edit(() -> first.setDate(PartialDate.parse("2021-05")));
        bus = world.alliance("Le bus", first);
        school = world.alliance("L’école", first, second);
        round = CodingFactory.eINSTANCE.createRound();
        round.setId("5d1b0000-0000-4000-8000-000000000001");
        world.edit(() -> world.scheme().getRounds().add(round));
        turns();
        ofAnne = world.codings(anne, first);
        ofBasile = world.codings(basile, first);
        elsewhere = world.codings(anne, second);
        size = world.attribute("Taille", AttributeSubject.CASE, AttributeType.NUMBER);
        region = world.attribute("Région", AttributeSubject.CASE, AttributeType.CATEGORY);
        job = world.attribute("Métier", AttributeSubject.SPEAKER, AttributeType.TEXT);
        reader = new CorpusReader(world.session());
    }

    private void turns() {
        var asks = world.speaker(first, "Enquêtrice", true);
        var answers = world.speaker(first, "Mireille", false);
        world.turn(first, 0, 17, asks);
        world.turn(first, 18, 43, answers);
        world.turn(first, 44, FIRST.length(), answers);
    }

    Coding code(Codings codings, Code code, String quotation) throws ProjectException {
        return world.coding(codings, code, quotation);
    }

    void number(Described described, String number) {
        var value = world.value(described, size);
        world.edit(() -> value.setNumber(new BigDecimal(number)));
    }

    void state(Described described, AttributeDefinition definition, ValueState state) {
        var value = world.value(described, definition);
        world.edit(() -> value.setState(state));
    }

    void category(Described described, Category category) {
        var value = world.value(described, region);
        world.edit(() -> value.getCategories().add(category));
    }

    PassageSearch.Found search(PassageQuery query) {
        return PassageSearch.find(reader.corpus(), query, shown, Progress.none());
    }

    /** What the passages quote, in their order. */
    List<String> ask(PassageQuery query) {
        return search(query).passages().stream().map(passage -> passage.segment().quotation()).toList();
    }

    @Override
    public void close() {
        reader.close();
        world.close();
    }
}
