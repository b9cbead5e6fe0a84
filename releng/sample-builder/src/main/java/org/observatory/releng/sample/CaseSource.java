// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.RoleKind;
import org.observatory.model.programmes.Territory;

/** Makes the cases: those with documents from their blocks, the light ones from what was drawn. */
final class CaseSource {

    private static final String PROFILES = "Profils d'acteurs";
    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final List<String> ATTRIBUTES = List.of("nature", "category", "maturity", "fields", "budget",
            "agreement", "signed", "facilitation");

    private final Sample sample;
    private final Values values;
    private final Map<String, String> natures;
    private final Function<String, Territory> regions;

    /** Makes cases whose territories are of these kinds and lie in these regions, by the key of the territory. */
    CaseSource(Sample sample, Values values, Map<String, String> natures, Function<String, Territory> regions) {
        this.sample = sample;
        this.values = values;
        this.natures = natures;
        this.regions = regions;
    }

    void add(Block block) {
        var made = sample.with(MAKE.createCase(), "case/" + block.key(), block);
        var territory = block.required("territory");
        made.setKey(block.key());
        made.setStart(PartialDate.parse(block.required("start")));
        block.value("end").map(PartialDate::parse).ifPresent(made::setEnd);
        for (var attribute : ATTRIBUTES) {
            values.give(made, attribute, attribute.equals("nature") ? natures.get(territory)
                    : block.value(attribute).orElse(""));
        }
        block.all("actor").forEach(line -> actor(made, line.pieces(5)));
        made.getTerritories().add(sample.get(Territory.class, "territory/" + territory));
        made.getTerritories().add(regions.apply(territory));
        made.getProgrammes().add(sample.programme());
        block.words("trajectories")
                .forEach(key -> made.getTrajectories().add(sample.get(Trajectory.class, "trajectory/" + key)));
        sample.add("cases/" + block.slug() + ".case", made);
    }

    void add(LightCase light, String trajectory) {
        var made = sample.with(MAKE.createCase(), "case/" + light.key());
        made.setNameFr(Typography.french(light.name()));
        made.setNoteFr("Cas inventé.");
        made.setNoteEn("Invented case.");
        made.setKey(light.key());
        made.setStart(PartialDate.parse(light.start()));
        if (light.end() != null) {
            made.setEnd(PartialDate.parse(light.end()));
        }
        for (var attribute : ATTRIBUTES) {
            values.give(made, attribute, light.values().get(attribute));
        }
        light.actors().forEach(line -> actor(made, line));
        made.getTerritories().add(sample.get(Territory.class, "territory/" + light.territory()));
        made.getTerritories().add(regions.apply(light.territory()));
        made.getProgrammes().add(sample.programme());
        made.getTrajectories().add(sample.get(Trajectory.class, "trajectory/" + trajectory));
        sample.add("cases/" + light.slug() + ".case", made);
    }

    private void actor(Case made, List<String> pieces) {
        var actor = sample.with(MAKE.createCaseActor(), made.getId() + "/actor/" + pieces.getFirst());
        if (sample.find("organisation/" + pieces.get(0)) instanceof Organisation organisation) {
            actor.setOrganisation(organisation);
        } else {
            actor.setName(Typography.french(pieces.get(0)));
        }
        if (!pieces.get(1).equals(Values.UNKNOWN)) {
            actor.setProfile(sample.category(sample.typology(PROFILES), pieces.get(1)));
        }
        actor.setRole(RoleKind.valueOf(pieces.get(2)));
        if (pieces.size() > 3 && !pieces.get(3).isEmpty()) {
            actor.setNoteFr(Typography.french(pieces.get(3)));
            actor.setNoteEn(Typography.english(pieces.get(4)));
        }
        made.getActors().add(actor);
    }

    /** Gives each case the documents that say they are about it. */
    void link(Block document) {
        for (var key : document.words("cases")) {
            sample.get(Case.class, "case/" + key).getDocuments()
                    .add(sample.get(Document.class, "document/" + document.key()));
        }
    }
}
