// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.observatory.coding.CodingEdits;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;

/** What a coder does in a project, drawn at random: codes, uncodes, weighs, rules, notes, sums up, mends texts. */
final class Fieldwork {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Random chance;
    private final String coder;
    private final String tag;
    private int made;

    Fieldwork(long seed, String coder) {
        chance = new Random(31 * seed + coder.hashCode());
        this.coder = coder;
        tag = coder + seed + "-";
    }

    void in(SharedStudy study, int edits) throws ProjectException {
        for (var edit = 0; edit < edits; edit++) {
            one(study);
        }
    }

    private void one(SharedStudy study) throws ProjectException {
        switch (chance.nextInt(13)) {
            case 0, 1, 2 -> code(study);
            case 3 -> uncode(study);
            case 4 -> annotate(study);
            case 5 -> rule(study);
            case 6 -> study.edit(() -> addTo(any(List.of(study.session.content().scheme().getCodes(),
                    study.code("Lieux").getCodes())), make(MAKE.createCode())));
            case 7 -> study.edit(() -> any(codes(study)).setDescriptionFr(tag + made++));
            case 8 -> decide(study);
            case 9 -> memo(study);
            case 10 -> grid(study);
            case 11 -> round(study);
            default -> mend(study);
        }
    }

    private <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    private <T> void addTo(EList<T> list, T one) {
        list.add(chance.nextInt(list.size() + 1), one);
    }

    private <T extends Element> T make(T element) {
        element.setNameFr(tag + made);
        return identified(element);
    }

    private <T extends Identified> T identified(T element) {
        element.setId(UUID.nameUUIDFromBytes((tag + made++).getBytes(UTF_8)).toString());
        return element;
    }

    private static List<Code> codes(SharedStudy study) {
        var codes = new ArrayList<Code>();
        study.session.content().scheme().eAllContents().forEachRemaining(one -> {
            if (one instanceof Code code) {
                codes.add(code);
            }
        });
        return codes;
    }

    private Optional<Codings> own(SharedStudy study, Document document) {
        return new CodingEdits(study.session).file(study.coder(coder), document);
    }

    private Codings file(SharedStudy study, Document document) {
        return own(study, document).orElseGet(() -> {
            var file = identified(MAKE.createCodings());
            file.setCoder(study.coder(coder));
            file.setDocument(document);
            study.session.history().execute(study.session.adding(file, ""));
            return file;
        });
    }

    private <T extends Anchored> T placed(T passage, SharedStudy study, Document document) throws ProjectException {
        var text = study.session.texts().of(document);
        var start = chance.nextInt(text.length() - 20);
        Passages.place(passage, text, start, start + 12 + chance.nextInt(8));
        return passage;
    }

    private void code(SharedStudy study) throws ProjectException {
        var document = any(study.session.content().documents());
        var file = file(study, document);
        var coding = placed(identified(MAKE.createCoding()), study, document);
        coding.setCode(any(codes(study)));
        if (chance.nextBoolean()) {
            coding.setRound(any(study.session.content().scheme().getRounds()));
        }
        study.edit(() -> {
            file.getCodings().add(coding);
            Passages.sort(file.getCodings());
        });
    }

    private void rule(SharedStudy study) throws ProjectException {
        var document = any(study.session.content().documents());
        var file = file(study, document);
        var ruling = placed(identified(MAKE.createRuling()), study, document);
        ruling.setCode(any(codes(study)));
        ruling.setRetained(chance.nextBoolean());
        ruling.setReason("parce que " + made);
        study.edit(() -> {
            file.getRulings().add(ruling);
            Passages.sort(file.getRulings());
        });
    }

    private void uncode(SharedStudy study) {
        own(study, any(study.session.content().documents())).filter(file -> !file.getCodings().isEmpty())
                .ifPresent(file -> study.edit(() -> file.getCodings().remove(chance.nextInt(file.getCodings().size()))));
    }

    private void annotate(SharedStudy study) {
        own(study, any(study.session.content().documents())).filter(file -> !file.getCodings().isEmpty())
                .ifPresent(file -> study.edit(() -> {
                    var coding = any(file.getCodings());
                    coding.setMemo(tag + made++);
                    coding.setWeight(chance.nextInt(101));
                }));
    }

    private void decide(SharedStudy study) {
        var decision = identified(MAKE.createDecision());
        decision.setText(tag + made);
        decision.setDocument(any(study.session.content().documents()));
        decision.setCoder(study.coder(coder));
        study.edit(() -> any(codes(study)).getDecisions().add(decision));
    }

    private void memo(SharedStudy study) {
        var memo = make(MAKE.createMemo());
        memo.setCoder(study.coder(coder));
        var link = identified(MAKE.createLink());
        link.setTarget(any(codes(study)));
        memo.getLinks().add(link);
        study.session.history().execute(study.session.adding(memo, memo.getNameFr()));
    }

    private void grid(SharedStudy study) {
        var grids = study.session.content().frameworks();
        var grid = grids.isEmpty() || chance.nextBoolean() ? make(MAKE.createFramework()) : any(grids);
        var cell = identified(MAKE.createSummary());
        cell.setCase(any(study.session.content().cases()));
        cell.setTheme(any(codes(study)));
        cell.setText("résumé " + tag + made);
        if (grid.eResource() == null) {
            grid.getSummaries().add(cell);
            study.session.history().execute(study.session.adding(grid, grid.getNameFr()));
        } else if (grid.getSummaries().stream().noneMatch(one -> isSame(one.getCase(), one.getTheme(), cell.getCase(), cell.getTheme()))) {
            study.edit(() -> grid.getSummaries().add(cell));
        }
    }

    private static boolean isSame(Case one, Code theme, Case other, Code otherTheme) {
        return one == other && theme == otherTheme;
    }

    private void round(SharedStudy study) {
        var rounds = study.session.content().scheme().getRounds();
        study.edit(() -> {
            if (chance.nextBoolean()) {
                addTo(rounds, make(MAKE.createRound()));
            } else {
                any(rounds).getDoubled().remove(any(study.session.content().documents()));
            }
        });
    }

    private void mend(SharedStudy study) throws ProjectException {
        study.rewrites(any(study.session.content().documents()).getNameFr(), any(List.of("voisins", "tilleuls", "salle", "maire")),
                "[" + tag + made++ + "]");
    }
}
