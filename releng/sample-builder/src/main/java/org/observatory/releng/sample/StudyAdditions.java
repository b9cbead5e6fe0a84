// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.TerritoryLevel;
import org.observatory.model.programmes.Typology;

/** Adds the sample's own typologies, territories and organisations to the study. */
final class StudyAdditions {

    private static final ProgrammesFactory MAKE = ProgrammesFactory.eINSTANCE;

    /** Codes of regions after the code officiel géographique (INSEE). */
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("Île-de-France", "11"), Map.entry("Centre-Val de Loire", "24"),
            Map.entry("Bourgogne-Franche-Comté", "27"), Map.entry("Normandie", "28"), Map.entry("Hauts-de-France", "32"),
            Map.entry("Grand Est", "44"), Map.entry("Pays de la Loire", "52"), Map.entry("Bretagne", "53"), Map.entry("Nouvelle-Aquitaine", "75"),
            Map.entry("Occitanie", "76"), Map.entry("Auvergne-Rhône-Alpes", "84"), Map.entry("Provence-Alpes-Côte d'Azur", "93"),
            Map.entry("Corse", "94"), Map.entry("Guadeloupe", "01"), Map.entry("Martinique", "02"), Map.entry("Guyane", "03"),
            Map.entry("La Réunion", "04"), Map.entry("Mayotte", "06"));

    private final Sample sample;
    private final Observatory study;
    private final SourceDocument invented;
    private final Map<String, Territory> regions = new HashMap<>();

    StudyAdditions(Sample sample) {
        this.sample = sample;
        study = sample.study();
        invented = study.getDocuments().getLast();
    }

    void add(List<Block> blocks) {
        for (var block : blocks) {
            switch (block.required("kind")) {
                case "typology" -> typology(block);
                case "territory" -> territory(block);
                case "organisation" -> organisation(block);
                default -> throw new IllegalArgumentException(block.where() + ": no such kind");
            }
        }
    }

    private void typology(Block block) {
        var typology = sample.with(MAKE.createTypology(), "typology/" + block.key(), block);
        typology.setOrdered(block.yes("ordered"));
        typology.setExclusive(block.yes("exclusive"));
        for (var line : block.all("category")) {
            var names = line.pieces(3);
            categories(typology, names.get(0), names.get(1), names.get(2));
        }
        typology.setExpectedSize(typology.getCategories().size());
        sample.name(block.key(), typology);
        study.getTypologies().add(sourced(typology, "Typologies"));
    }

    private void categories(Typology typology, String key, String french, String english) {
        var category = sample.with(MAKE.createCategory(), typology.getId() + "/" + key);
        category.setNameFr(Typography.french(french));
        category.setNameEn(Typography.english(english));
        typology.getCategories().add(category);
    }

    private void territory(Block block) {
        territory(block.key(), block.french("fr"), block.english("en"), block.required("region"), block.required("level"),
                block.required("size"));
    }

    /** Adds an invented territory; its names and its class of size are those of the sources. */
    void territory(String key, String french, String english, String region, String level, String size) {
        var territory = sample.with(MAKE.createTerritory(), "territory/" + key);
        territory.setNameFr(Typography.french(french));
        territory.setNameEn(english);
        territory.setDescriptionFr(Typography.french("Territoire inventé ; région : " + region + "."));
        territory.setDescriptionEn(Typography.english("Invented territory; region: " + region + "."));
        territory.setLevel(TerritoryLevel.valueOf(level));
        territory.setSizeClass(Typography.french(size));
        study.getTerritories().add(sourced(Sample.invented(territory), "Territoires"));
        regions.put(key, regions.computeIfAbsent("region " + region, any -> context(region)));
    }

    /** {@return the real region that an invented territory is said to lie in} by the key of the territory. */
    Territory region(String key) {
        return regions.get(key);
    }

    /** Adds a real region, which is context only, with its official code. */
    private Territory context(String name) {
        if (!CODES.containsKey(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no French region.");
        }
        var region = sample.with(MAKE.createTerritory(), "region/" + CODES.get(name));
        region.setNameFr(Typography.french(name));
        region.setDescriptionFr("Région réelle, seulement comme contexte ; code officiel géographique (INSEE).");
        region.setDescriptionEn("Real region, as context only; official geographical code (INSEE).");
        region.setLevel(TerritoryLevel.REGION);
        region.setCode(CODES.get(name));
        study.getTerritories().add(region);
        return region;
    }

    private void organisation(Block block) {
        var organisation = sample.with(MAKE.createOrganisation(), "organisation/" + block.key(), block);
        study.getOrganisations().add(sourced(organisation, "Organisations"));
    }

    private <T extends Element> T sourced(T element, String place) {
        var source = sample.with(MAKE.createSourceReference(), element.getId() + "/source");
        source.setDocument(invented);
        source.setPlaceKind(PlaceKind.LIST);
        source.setPlace(place);
        source.setEvidence("inventé");
        element.getSources().add(source);
        return element;
    }
}
