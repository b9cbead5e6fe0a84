// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.StepCertainty;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Territory;

/** Makes the trajectories with their steps, what supports each step, and what opened it. */
final class TrajectorySource {

    private static final String STATES = "typ.etats";
    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Sample sample;

    TrajectorySource(Sample sample) {
        this.sample = sample;
    }

    void add(Block block) {
        var trajectory = sample.with(MAKE.createTrajectory(), "trajectory/" + block.key(), block);
        var holder = block.words("holder");
        hold(trajectory, HolderKind.valueOf(holder.getFirst()), holder.getLast());
        for (var line : block.fields()) {
            if (line.name().equals("step")) {
                step(trajectory, block.key(), line.pieces(6));
            } else if (line.name().equals("evidence")) {
                evidence(trajectory.getSteps().getLast(), line.pieces(2));
            }
        }
        sample.add("trajectories/" + block.key() + ".trajectory", trajectory);
    }

    private void hold(Trajectory trajectory, HolderKind kind, String key) {
        trajectory.setKind(kind);
        trajectory.setStates(sample.typology(STATES));
        switch (kind) {
            case TERRITORY -> trajectory.setTerritory(sample.get(Territory.class, "territory/" + key));
            case ORGANISATION -> trajectory.setOrganisation(sample.get(Organisation.class, "organisation/" + key));
            case ENGAGEMENT -> { }
        }
    }

    private Step step(Trajectory trajectory, String key, List<String> pieces) {
        var rank = trajectory.getSteps().size() + 1;
        var step = sample.with(MAKE.createStep(), "step/" + key + "/" + rank);
        step.setState(sample.category(sample.typology(STATES), pieces.get(0)));
        step.setDate(PartialDate.parse(pieces.get(1)));
        if (!pieces.get(2).isEmpty()) {
            step.setEnd(PartialDate.parse(pieces.get(2)));
        }
        step.setCertainty(StepCertainty.valueOf(pieces.get(3)));
        if (!pieces.get(4).isEmpty()) {
            step.setNoteFr(Typography.french(pieces.get(4)));
            step.setNoteEn(Typography.english(pieces.get(5)));
        }
        trajectory.getSteps().add(step);
        return step;
    }

    private void evidence(Step step, List<String> pieces) {
        var rank = step.getEvidence().size() + 1;
        var evidence = sample.with(MAKE.createEvidence(), step.getId() + "/evidence/" + rank);
        evidence.setDocument(sample.get(Document.class, "document/" + pieces.get(0)));
        step.getEvidence().add(sample.text(pieces.get(0)).place(evidence, pieces.get(1)));
    }

    /** Links the steps to those that opened them, once all trajectories are there. */
    void link(Block block) {
        var rank = 0;
        for (var line : block.fields()) {
            if (line.name().equals("step")) {
                rank++;
            } else if (line.name().equals("opened-by")) {
                var opener = line.value().split(" ");
                sample.get(Step.class, "step/" + block.key() + "/" + rank).getOpenedBy()
                        .add(sample.get(Step.class, "step/" + opener[0] + "/" + opener[1]));
            }
        }
    }

    /** Adds the trajectory of what a light case engages in, or of the territory that several light cases share. */
    void add(LightCase light, String key, boolean ofTerritory) {
        var trajectory = Sample.invented(sample.with(MAKE.createTrajectory(), "trajectory/" + key));
        hold(trajectory, ofTerritory ? HolderKind.TERRITORY : HolderKind.ENGAGEMENT, light.territory());
        trajectory.setNameFr(ofTerritory ? trajectory.getTerritory().getNameFr() : Typography.french(light.name()));
        for (var drawn : light.steps()) {
            step(trajectory, key, List.of(drawn.state(), drawn.start(), drawn.end() == null ? "" : drawn.end(),
                    drawn.certainty(), "", ""));
        }
        sample.add("trajectories/" + key + ".trajectory", trajectory);
    }
}
