// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.coding.Segment;
import org.observatory.model.programmes.Identified;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.tables.StudyTables;

/**
 * The coded passages that are counted, all or those of a code, set, document or round, as {@link StudyTables} has them, codes of the same name
 * told apart by their path, and with the numbers of the paragraphs they stand in, from 1, joined by a space.
 */
final class CountedInput {

    private static final Label CODE_HELP = new Label("One code, with those below it, by its name or its path; empty for all.",
            "Un code, avec ceux qu’il contient, par son nom ou son chemin ; vide pour tous.");
    private static final Label SET_HELP = new Label("The codes of one set; empty for all.", "Les codes d’un ensemble ; vide pour tous.");

    private final Table codings;
    private final Map<String, Label> names;
    private final Set<String> codes;
    private final String document;
    private final String round;
    private final Map<String, DocumentTexts.Later> texts = new HashMap<>();

    private CountedInput(Source source, Map<String, String> choices) throws AnalysisException {
        var content = source.content();
        codings = source.table("codings");
        names = Elements.codeNames(content);
        codes = Chosen.codes(content, choices.getOrDefault(ProjectChoices.CODE, ""), choices.getOrDefault(ProjectChoices.SET, ""));
        document = id(choices, ProjectChoices.DOCUMENT, Elements.documents(content), new Label("document", "de document"));
        round = id(choices, ProjectChoices.ROUND, Elements.rounds(content), new Label("round", "de vague"));
        content.documents().forEach(each -> texts.put(each.getId(), source.session().texts().later(each)));
    }

    private static <T extends Identified> String id(Map<String, String> choices, String name, Map<T, Label> elements, Label kind)
            throws AnalysisException {
        var written = choices.getOrDefault(name, "").strip();
        return written.isEmpty() ? "" : Elements.find(written, elements, kind).getId();
    }

    static CountedInput of(Source source, Map<String, String> choices) throws AnalysisException {
        return new CountedInput(source, choices);
    }

    static List<Parameter<?>> parameters(ProjectContent content) {
        return List.of(ProjectChoices.code(content, CODE_HELP), ProjectChoices.set(content, SET_HELP), ProjectChoices.document(content),
                ProjectChoices.round(content));
    }

    Input read(Progress progress) {
        var remarks = new ArrayList<Label>();
        var table = Table.builder(codings.key(), codings.label());
        codings.columns().forEach(table::column);
        table.column("paragraph", new Label("Paragraphs", "Paragraphes"), Kind.TEXT);
        Function<String, List<Segment>> read = id -> paragraphs(id, remarks);
        var paragraphs = new HashMap<String, List<Segment>>();
        for (var row = 0; row < codings.size(); row++) {
            if (row % 1000 == 0) {
                progress.check();
            }
            var of = codings.text(row, "documentId");
            if ((codes.isEmpty() || codes.contains(codings.text(row, "codeId"))) && (document.isEmpty() || document.equals(of))
                    && (round.isEmpty() || round.equals(codings.text(row, "roundId")))) {
                var key = codings.rowKey(row);
                table.row(key);
                for (var column : codings.columns()) {
                    table.set(column.key(), codings.cell(row, column.key()));
                }
                table.set("code", names.get(codings.text(row, "codeId"))).set("paragraph", numbers(paragraphs.computeIfAbsent(of, read), codings.number(row, "start").intValue(),
                        codings.number(row, "end").intValue()));
            }
        }
        return Input.of(table.build()).with(remarks);
    }

    private List<Segment> paragraphs(String id, List<Label> remarks) {
        try {
            return Stretches.of(Unit.PARAGRAPH, texts.get(id).read(), List.of());
        } catch (ProjectException refused) {
            remarks.add(refused.label());
            return List.of();
        }
    }

    /** The numbers of the paragraphs that a stretch has something of. */
    private static String numbers(List<Segment> paragraphs, int start, int end) {
        if (end <= start) {
            return null;
        }
        var stretch = new Segment(start, end);
        var place = Collections.binarySearch(paragraphs, stretch);
        var first = Math.max(0, place < 0 ? -place - 2 : place);
        var numbers = IntStream.range(first, paragraphs.size()).takeWhile(at -> paragraphs.get(at).start() < end)
                .filter(at -> paragraphs.get(at).overlaps(stretch)).mapToObj(at -> String.valueOf(at + 1)).collect(Collectors.joining(" "));
        return numbers.isEmpty() ? null : numbers;
    }
}
