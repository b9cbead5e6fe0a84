// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.coding.Segment;
import org.observatory.coding.inputs.Fieldwork.Mark;
import org.observatory.coding.inputs.Fieldwork.Source;
import org.observatory.coding.passages.CorpusCase;
import org.observatory.coding.passages.CorpusName;

/**
 * The units of what was coded, with what each coder gave each of them. A sentence or paragraph bears a code when some of it does
 * that is no white space; a document or case when some of its text does. A coder who coded one document of a case but not all
 * that others coded of it did not code the case.
 *
 * @param coders  the coders, in order
 * @param units   the units, document by document or case by case; also those that nobody coded
 * @param remarks what was left out
 */
record CodedUnits(List<CorpusName> coders, List<CodedUnit> units, List<Label> remarks) {

    CodedUnits {
        coders = List.copyOf(coders);
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    static CodedUnits of(Fieldwork fieldwork, Chosen chosen, Progress progress) {
        var remarks = new ArrayList<>(fieldwork.remarks());
        var units = new ArrayList<CodedUnit>();
        if (chosen.unit() == Unit.CASE) {
            cases(fieldwork, chosen, units, remarks);
        } else {
            for (var source : fieldwork.sources()) {
                progress.check();
                units.addAll(units(source, chosen));
            }
        }
        return new CodedUnits(chosen.coders().stream().map(coder -> fieldwork.corpus().coders().get(coder)).toList(), units, remarks);
    }

    private static List<CodedUnit> units(Source source, Chosen chosen) {
        var document = source.document();
        if (!chosen.unit().isStretch()) {
            return List.of(new CodedUnit(document.id(), document.name(), document.id(), null, 1, whole(source, chosen)));
        }
        var cuts = new TreeSet<Integer>();
        if (chosen.unit() == Unit.CHARACTER) {
            source.marks().values().stream().flatMap(Collection::stream).forEach(mark -> cut(cuts, mark.segment()));
            source.leftOut().segments().forEach(segment -> cut(cuts, segment));
        }
        var segments = Stretches.outside(Stretches.of(chosen.unit(), source.text(), cuts), source.leftOut());
        var given = new ArrayList<List<Given>>();
        for (var coder : chosen.coders()) {
            given.add(source.marks().containsKey(coder) ? given(source.text(), segments, source.marks().get(coder), chosen.unit()) : null);
        }
        var units = new ArrayList<CodedUnit>();
        for (var at = 0; at < segments.size(); at++) {
            var segment = segments.get(at);
            var ofUnit = new ArrayList<Given>();
            for (var ofCoder : given) {
                ofUnit.add(ofCoder == null ? null : ofCoder.get(at));
            }
            units.add(new CodedUnit(document.id() + ":" + segment.start() + "-" + segment.end(), document.name(), document.id(), segment,
                    chosen.unit() == Unit.CHARACTER ? segment.length() : 1, ofUnit));
        }
        return units;
    }

    private static void cut(Set<Integer> cuts, Segment segment) {
        cuts.add(segment.start());
        cuts.add(segment.end());
    }

    private static List<Given> given(String text, List<Segment> units, List<Mark> marks, Unit unit) {
        var given = new ArrayList<Given>();
        units.forEach(each -> given.add(new Given()));
        for (var mark : marks) {
            var first = Collections.binarySearch(units, mark.segment());
            for (var at = Math.max(0, first < 0 ? -first - 2 : first); at < units.size() && units.get(at).start() < mark.segment().end(); at++) {
                if (units.get(at).overlaps(mark.segment()) && (unit == Unit.CHARACTER || isMore(text, units.get(at), mark.segment()))) {
                    given.get(at).add(mark.code(), mark.coding());
                }
            }
        }
        return given;
    }

    /** Whether two stretches have more in common than white space. */
    private static boolean isMore(String text, Segment one, Segment other) {
        return !text.substring(Math.max(one.start(), other.start()), Math.min(one.end(), other.end())).isBlank();
    }

    private static List<Given> whole(Source source, Chosen chosen) {
        var whole = new ArrayList<Given>();
        for (var coder : chosen.coders()) {
            var marks = source.marks().get(coder);
            var given = marks == null ? null : new Given();
            if (marks != null) {
                marks.stream().filter(mark -> !source.text().substring(mark.segment().start(), mark.segment().end()).isBlank())
                        .forEach(mark -> given.add(mark.code(), mark.coding()));
            }
            whole.add(given);
        }
        return whole;
    }

    private static void cases(Fieldwork fieldwork, Chosen chosen, List<CodedUnit> units, List<Label> remarks) {
        var byCase = new LinkedHashMap<CorpusCase, List<Source>>();
        var without = 0;
        for (var source : fieldwork.sources()) {
            without += source.coded().cases().isEmpty() ? 1 : 0;
            source.coded().cases().forEach(one -> byCase.computeIfAbsent(one, first -> new ArrayList<>()).add(source));
        }
        var partly = 0;
        var alone = 0;
        for (var one : byCase.keySet()) {
            var sources = byCase.get(one);
            var given = new ArrayList<Given>();
            for (var coder : chosen.coders()) {
                var coded = sources.stream().filter(source -> source.marks().containsKey(coder)).count();
                partly += coded > 0 && coded < sources.size() ? 1 : 0;
                given.add(coded < sources.size() ? null : new Given());
            }
            for (var source : sources) {
                var whole = whole(source, chosen);
                for (var at = 0; at < given.size(); at++) {
                    if (given.get(at) != null) {
                        given.get(at).add(whole.get(at));
                    }
                }
            }
            var unit = new CodedUnit(one.id(), one.name(), "", null, 1, given);
            if (unit.coders() > 1) {
                units.add(unit);
            } else {
                alone++;
            }
        }
        Fieldwork.add(remarks, without, "documents that are about no case", "documents qui ne portent sur aucun cas");
        Fieldwork.add(remarks, alone, "cases that no two coders coded in full", "cas que deux codeurs n’ont pas codés en entier");
        if (partly > 0) {
            remarks.add(new Label("Where a coder coded only some of the documents of a case, the coder counts as not having coded it: " + partly
                    + " times.", "Qui n’a codé qu’une partie des documents d’un cas compte comme ne l’ayant pas codé : " + partly + " fois."));
        }
    }

    /**
     * What of the units may be compared.
     *
     * @param chosen whether units count that nobody coded, and which codes make a unit a coded one
     */
    CodedUnits counted(Chosen chosen) {
        if (chosen.uncoded()) {
            return this;
        }
        var kept = new ArrayList<CodedUnit>();
        var left = 0L;
        for (var unit : units) {
            if (unit.isCoded(chosen.frame())) {
                kept.add(unit);
            } else {
                left += unit.weight();
            }
        }
        var said = new ArrayList<>(remarks);
        Fieldwork.add(said, left, "units to which none of the coders gave a code", "unités auxquelles aucun des codeurs n’a donné de code");
        return new CodedUnits(coders, kept, said);
    }

    /** Names that tell their bearers apart: a number is put after a name that another had before. */
    static List<String> apart(List<String> names, String... taken) {
        var used = new HashSet<String>(List.of(taken));
        var numbers = new HashMap<String, Integer>();
        var apart = new ArrayList<String>();
        for (var name : names) {
            var own = name;
            while (!used.add(own)) {
                own = name + " " + numbers.merge(name, 1, (before, one) -> before + 1).intValue();
            }
            apart.add(own);
        }
        return apart;
    }
}
