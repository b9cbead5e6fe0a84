// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.CaseField;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * The headings of columns: those under which a project is exported, by which its own sheets are known again, and what other
 * people's sheets call the fields of a case.
 */
final class CaseHeadings {

    /** The fields of a case that a sheet holds, in the order of the export. */
    static final List<CaseField> FIELDS = List.of(CaseField.KEY, CaseField.NAME_FR, CaseField.NAME_EN, CaseField.DESCRIPTION_FR,
            CaseField.DESCRIPTION_EN, CaseField.START, CaseField.END, CaseField.TERRITORIES, CaseField.PROGRAMMES, CaseField.ACTORS);

    private static final Map<CaseField, Set<String>> USUAL = Map.of(
            CaseField.KEY, Set.of("identifiant", "identifiant du cas", "id", "id cas", "cle", "key", "case id", "case key", "uuid",
                    "code", "code cas", "numero", "n°", "no", "ref", "reference"),
            CaseField.NAME_FR, Set.of("nom", "nom du cas", "cas", "alliance", "nom de l'alliance", "intitule", "titre", "libelle",
                    "denomination", "name", "case", "case name", "title", "nom francais", "french name"),
            CaseField.NAME_EN, Set.of("nom anglais", "english name"),
            CaseField.DESCRIPTION_FR, Set.of("description", "descriptif", "resume", "presentation", "summary"),
            CaseField.DESCRIPTION_EN, Set.of("description anglaise", "english description"),
            CaseField.START, Set.of("debut", "date de debut", "start", "start date", "begin", "lancement", "date de lancement"),
            CaseField.END, Set.of("fin", "date de fin", "end", "end date"),
            CaseField.TERRITORIES, Set.of("territoire", "territoires", "territory", "territories"),
            CaseField.PROGRAMMES, Set.of("programme", "programmes", "program", "programs"),
            CaseField.ACTORS, Set.of("acteur", "acteurs", "actor", "actors", "partenaires", "partners"));

    /** The headings that speak of a key and of nothing else. */
    private static final Set<String> KEYS = Set.of("identifiant", "identifiant du cas", "id", "id cas", "cle", "key", "case id",
            "case key", "uuid");

    private final Map<Language, Map<ColumnTarget, String>> written = new LinkedHashMap<>();

    /** The headings for a codebook. */
    CaseHeadings(Scheme scheme) {
        var fields = new HashSet<String>();
        for (var language : Language.values()) {
            FIELDS.forEach(field -> fields.add(Folded.of(heading(field, language))));
        }
        for (var language : Language.values()) {
            var headings = new LinkedHashMap<ColumnTarget, String>();
            var taken = new HashSet<>(fields);
            FIELDS.forEach(field -> headings.put(new ColumnTarget.Field(field), heading(field, language)));
            attributes(scheme).forEach(definition -> headings.put(new ColumnTarget.Existing(definition),
                    free(new ObservatoryLabels(language).name(definition), taken, language)));
            written.put(language, headings);
        }
    }

    private static String heading(CaseField field, Language language) {
        return Wording.capital(new ObservatoryLabels(language).literal(field));
    }

    /** The name of an attribute; told apart where a field, in whichever language, or another attribute has it. */
    private static String free(String name, Set<String> taken, Language language) {
        var heading = name;
        for (var i = 1; !taken.add(Folded.of(heading)); i++) {
            heading = name + (language == Language.FRENCH ? " (attribut" : " (attribute") + (i == 1 ? ")" : " " + i + ")");
        }
        return heading;
    }

    /** The attributes of cases, in the order of the codebook. */
    static List<AttributeDefinition> attributes(Scheme scheme) {
        return scheme.getAttributes().stream().filter(definition -> definition.getSubject() == AttributeSubject.CASE).toList();
    }

    /** The columns of the export with their headings, in order. */
    Map<ColumnTarget, String> written(Language language) {
        return written.get(language);
    }

    /** The targets by the headings under which the project itself writes them, folded; those of the language that a sheet has most of. */
    Map<String, ColumnTarget> own(List<String> sheet) {
        Map<String, ColumnTarget> best = Map.of();
        var most = -1L;
        for (var language : List.of(Language.FRENCH, Language.ENGLISH)) {
            var headings = new HashMap<String, ColumnTarget>();
            written.get(language).forEach((target, heading) -> headings.put(Folded.of(heading), target));
            var count = sheet.stream().filter(heading -> headings.containsKey(Folded.of(heading))).count();
            if (count > most) {
                most = count;
                best = headings;
            }
        }
        return best;
    }

    /** Whether a heading speaks of a key and of nothing else, so that repeated values are faults rather than signs. */
    static boolean isSurelyKey(String heading) {
        return KEYS.contains(plain(heading));
    }

    private static String plain(String heading) {
        return Folded.of(heading).replaceAll("[():._-]+", " ").replaceAll(" +", " ").strip();
    }

    /** The field that people's sheets mostly call so. */
    static Optional<CaseField> usual(String heading) {
        var plain = plain(heading);
        return USUAL.entrySet().stream().filter(words -> words.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
    }
}
