// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Territory;

/**
 * Finds the territories, programmes, organisations and profiles that cells name. A territory may have its official code
 * after it, {@code La Rochelle [17300]}, and has it where several are called the same.
 */
final class Lookup {

    private static final Label TWO_TERRITORIES = new Label("several territories are called so; add the code: Name [code]",
            "plusieurs territoires portent ce nom ; ajoutez le code : Nom [code]");
    private static final Label NO_PROGRAMME = new Label("no programme of the project is called so",
            "aucun programme du projet ne porte ce nom");
    private static final Pattern CODED = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)\\]");

    private final Names<Territory> territories = new Names<>();
    private final Names<Territory> codes = new Names<>();
    private final Names<Programme> programmes = new Names<>();
    private final Names<Organisation> organisations = new Names<>();
    private final Names<Category> profiles = new Names<>();

    Lookup(Observatory observatory) {
        observatory.getTerritories().forEach(territory -> {
            territories.add(territory);
            codes.addAs(territory, territory.getCode());
        });
        observatory.getProgrammes().forEach(programme -> programmes.add(programme, programme.getAcronym()));
        observatory.getOrganisations().forEach(organisation -> organisations.add(organisation, organisation.getAcronym()));
        observatory.getTypologies().forEach(typology -> typology.getCategories().forEach(this::profile));
    }

    private void profile(Category category) {
        profiles.add(category);
        category.getCategories().forEach(this::profile);
    }

    /** The territory a cell names; empty where there is none or not just one. */
    Optional<Territory> territory(String written) {
        var coded = CODED.matcher(written);
        if (coded.matches()) {
            var found = only(codes.called(coded.group(2)));
            if (found.isPresent()) {
                return found;
            }
        }
        return only(territories.called(written)).or(() -> territories.called(written).isEmpty() ? only(codes.called(written))
                : Optional.empty());
    }

    /** Whether several territories are called so, and nothing tells which. */
    boolean isAmbiguousTerritory(String written) {
        return territory(written).isEmpty() && territories.called(written).size() > 1;
    }

    /** The name and the code of a territory that is to be made; the code is empty where none is written. */
    static List<String> newTerritory(String written) {
        var coded = CODED.matcher(written);
        return coded.matches() ? List.of(coded.group(1), coded.group(2).strip()) : List.of(written.strip(), "");
    }

    String written(Territory territory, boolean french) {
        var name = Names.of(territory, french);
        var code = Names.text(territory.getCode());
        var alone = territories.called(name).size() == 1 && !CODED.matcher(name).matches();
        return alone || code.isEmpty() ? name : name + " [" + code + "]";
    }

    Optional<Programme> programme(String written) {
        return only(programmes.called(written));
    }

    String written(Programme programme, boolean french) {
        var acronym = Names.text(programme.getAcronym());
        return programmes.called(acronym).size() == 1 ? acronym : Names.of(programme, french);
    }

    Optional<Organisation> organisation(String written) {
        return only(organisations.called(written));
    }

    /** A category of any typology by its name, where just one is called so. */
    Optional<Category> profile(String written) {
        return only(profiles.called(written));
    }

    /** What is the matter with a cell of territories, if anything. */
    Optional<Label> territoryTrouble(String cell) {
        return Listed.split(cell).stream().anyMatch(this::isAmbiguousTerritory) ? Optional.of(TWO_TERRITORIES) : Optional.empty();
    }

    /** What is the matter with a cell of programmes, if anything. */
    Optional<Label> programmeTrouble(String cell) {
        return Listed.split(cell).stream().allMatch(name -> programme(name).isPresent()) ? Optional.empty() : Optional.of(NO_PROGRAMME);
    }

    private static <E> Optional<E> only(List<E> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
