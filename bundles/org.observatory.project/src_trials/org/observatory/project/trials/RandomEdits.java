// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.trials;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.StepCertainty;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.XmlText;

/**
 * Edits a project as people do, at random and repeatably: codebook, codings, attributes, cases, documents, texts,
 * trajectories, memos, the observatory, several at once, and deletions with all they bring with them.
 */
public final class RandomEdits {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final List<String> WORDS = List.of("confiance", "élu", "l’association", "coopérer", "«\u00a0faire alliance\u00a0»",
            "🤝", "مشاركة", "territoire", "\u202fœuvre", "bénévole", "𝄞", "budget", "réunion", "on s’est dit");

    private final ProjectSession session;
    private final Random chance;
    private final List<Supplier<Command>> kinds = List.of(this::addCode, this::addCode, this::renameCode, this::moveCode, this::reorder,
            this::addCoding, this::addCoding, this::addCoding, this::changeCoding, this::uncode, this::addCase, this::addCase,
            this::setValue, this::setValue, this::defineAttribute, this::addDocument, this::editText, this::link, this::unlink,
            this::addTrajectory, this::addStep, this::addStep, this::orderSteps, this::recodeAll, this::delete, this::addMemo, this::addCoder,
            this::renameProgramme, this::changeSet, this::replaceSet, this::describeCase);

    /**
     * Edits a project.
     *
     * @param session the project, open for editing
     * @param chance  makes the choices
     */
    public RandomEdits(ProjectSession session, Random chance) {
        this.session = session;
        this.chance = chance;
    }

    /** Executes commands, one step of the history each. */
    public void run(int count) {
        for (var done = 0; done < count;) {
            done += step() ? 1 : 0;
        }
    }

    /** {@return whether there was something to do for the kind of edit that was chosen} It is one step of the history then. */
    public boolean step() {
        var command = one(kinds).get();
        if (command == null || !command.canExecute()) {
            return false;
        }
        session.history().execute(command);
        return true;
    }

    private Command addCode() {
        var code = identified(MAKE.createCode());
        code.setNameFr(words(2));
        code.setColour("#%06x".formatted(chance.nextInt(1 << 24)));
        var codes = codes();
        return codes.isEmpty() || chance.nextInt(3) == 0 ? add(content().scheme(), Literals.SCHEME__CODES, code)
                : add(one(codes), Literals.CODE__CODES, code);
    }

    private Command renameCode() {
        var codes = codes();
        return codes.isEmpty() ? null : set(one(codes), chance.nextBoolean() ? ProgrammesPackage.Literals.ELEMENT__NAME_FR
                : Literals.CODE__INCLUSION_FR, chance.nextInt(6) == 0 ? null : words(5));
    }

    /** To another branch, as drag and drop does: taken out here and put in there in one step. */
    private Command moveCode() {
        var codes = codes();
        if (codes.size() < 2) {
            return null;
        }
        var moved = one(codes);
        var target = one(codes);
        for (EObject at = target; at != null; at = at.eContainer()) {
            if (at == moved) {
                return null;
            }
        }
        var step = new CompoundCommand("move");
        step.append(RemoveCommand.create(session.domain(), moved.eContainer(), moved.eContainmentFeature(), moved));
        step.append(add(target, Literals.CODE__CODES, moved));
        return step;
    }

    private Command reorder() {
        var codes = content().scheme().getCodes();
        return codes.size() < 2 ? null : MoveCommand.create(session.domain(), content().scheme(), Literals.SCHEME__CODES, one(codes),
                chance.nextInt(codes.size()));
    }

    private Command addCoder() {
        if (content().scheme().getCoders().size() > 5) {
            return null;
        }
        var coder = identified(MAKE.createCoder());
        coder.setNameFr("Codeuse " + (char) ('A' + content().scheme().getCoders().size()));
        coder.setSlug("codeuse-" + coder.getId().substring(0, 6));
        return add(content().scheme(), Literals.SCHEME__CODERS, coder);
    }

    private Command addCoding() {
        var codes = codes();
        if (codes.isEmpty() || content().documents().isEmpty() || content().scheme().getCoders().isEmpty()) {
            return null;
        }
        var document = one(content().documents());
        var coder = one(content().scheme().getCoders());
        var text = text(document);
        var start = chance.nextInt(Math.max(1, text.length() - 1));
        var coding = identified(MAKE.createCoding());
        coding.setStart(start);
        coding.setEnd(Math.min(text.length(), start + 1 + chance.nextInt(80)));
        coding.setQuotation(XmlText.clean(text.substring(coding.getStart(), coding.getEnd())));
        coding.setCode(one(codes));
        var layer = layer(coder, document);
        if (layer != null) {
            return add(layer, Literals.CODINGS__CODINGS, coding);
        }
        var first = identified(MAKE.createCodings());
        first.setCoder(coder);
        first.setDocument(document);
        first.getCodings().add(coding);
        return session.adding(first, "");
    }

    private Codings layer(Coder coder, Document document) {
        return content().codings().stream().filter(codings -> codings.getCoder() == coder && codings.getDocument() == document)
                .findFirst().orElse(null);
    }

    private Command changeCoding() {
        var coding = anyCoding();
        if (coding == null) {
            return null;
        }
        return switch (chance.nextInt(4)) {
            case 0 -> set(coding, Literals.CODING__WEIGHT, chance.nextInt(5) == 0 ? null : chance.nextInt(101));
            case 1 -> set(coding, Literals.CODING__MEMO, words(6));
            case 2 -> set(coding, Literals.CODING__CODE, one(codes()));
            default -> set(coding, Literals.ANCHORED__END, coding.getEnd() + 1);
        };
    }

    private Command uncode() {
        var coding = anyCoding();
        return coding == null ? null
                : RemoveCommand.create(session.domain(), coding.eContainer(), Literals.CODINGS__CODINGS, coding);
    }

    private Coding anyCoding() {
        var some = content().codings().stream().filter(codings -> !codings.getCodings().isEmpty()).toList();
        return some.isEmpty() ? null : one(one(some).getCodings());
    }

    /** All passages of one code get another, in every document, as one step. */
    private Command recodeAll() {
        var codes = codes();
        if (codes.size() < 2) {
            return null;
        }
        var from = one(codes);
        var to = one(codes);
        var step = new CompoundCommand("recode");
        content().codings().stream().flatMap(codings -> codings.getCodings().stream()).filter(coding -> coding.getCode() == from)
                .forEach(coding -> step.append(set(coding, Literals.CODING__CODE, to)));
        return step.isEmpty() ? null : step;
    }

    private Command addCase() {
        var added = identified(MAKE.createCase());
        added.setNameFr(words(3));
        added.setKey("A" + chance.nextInt(1000));
        added.setStart(PartialDate.of(2008 + chance.nextInt(18)));
        return session.adding(added, added.getNameFr());
    }

    private Command describeCase() {
        var cases = content().cases();
        if (cases.isEmpty()) {
            return null;
        }
        var actor = identified(MAKE.createCaseActor());
        actor.setName(words(2));
        return chance.nextBoolean() ? add(one(cases), Literals.CASE__ACTORS, actor)
                : set(one(cases), ProgrammesPackage.Literals.ELEMENT__DESCRIPTION_FR, words(12));
    }

    private Command defineAttribute() {
        var definition = identified(MAKE.createAttributeDefinition());
        definition.setNameFr(words(1));
        definition.setType(AttributeType.get(chance.nextInt(4)));
        return content().scheme().getAttributes().size() > 12 ? null
                : add(content().scheme(), Literals.SCHEME__ATTRIBUTES, definition);
    }

    private Command setValue() {
        var definitions = content().scheme().getAttributes();
        if (definitions.isEmpty() || content().cases().isEmpty()) {
            return null;
        }
        var definition = one(definitions);
        var described = one(content().cases());
        var present = described.getValues().stream().filter(value -> value.getDefinition() == definition).findFirst();
        if (present.isPresent()) {
            return chance.nextInt(4) == 0
                    ? RemoveCommand.create(session.domain(), described, Literals.DESCRIBED__VALUES, present.get())
                    : set(present.get(), Literals.ATTRIBUTE_VALUE__STATE, ValueState.get(chance.nextInt(3)));
        }
        return add(described, Literals.DESCRIBED__VALUES, value(definition));
    }

    private EObject value(AttributeDefinition definition) {
        var value = identified(MAKE.createAttributeValue());
        value.setDefinition(definition);
        switch (definition.getType()) {
            case NUMBER -> value.setNumber(new BigDecimal(chance.nextInt(1000)).movePointLeft(chance.nextInt(3)));
            case BOOLEAN -> value.setFlag(chance.nextBoolean());
            case DATE -> value.setDate(PartialDate.of(2008 + chance.nextInt(18), 1 + chance.nextInt(12)));
            default -> value.setText(words(2));
        }
        return value;
    }

    private Command addDocument() {
        var document = identified(MAKE.createDocument());
        document.setNameFr(words(3));
        document.setLanguage("fr");
        var text = words(60 + chance.nextInt(200)) + "\n";
        try {
            document.setDigest(session.texts().keep(text));
            document.setOriginal(session.originalName(words(1) + ".txt"));
            document.setOriginalDigest(session.texts().keepOriginal(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (ProjectException refused) {
            throw new IllegalStateException(refused);
        }
        var speaker = identified(MAKE.createSpeaker());
        speaker.setNameFr(words(1));
        document.getSpeakers().add(speaker);
        var part = identified(MAKE.createPart());
        part.setEnd(text.length());
        part.setSpeaker(speaker);
        document.getParts().add(part);
        return session.adding(document, document.getNameFr());
    }

    private Command editText() {
        if (content().documents().isEmpty()) {
            return null;
        }
        var document = one(content().documents());
        try {
            return set(document, Literals.DOCUMENT__DIGEST, session.texts().keep(words(3) + " " + text(document)));
        } catch (ProjectException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Command link() {
        if (content().cases().isEmpty() || content().documents().isEmpty()) {
            return null;
        }
        var from = one(content().cases());
        var to = one(content().documents());
        return from.getDocuments().contains(to) ? null : add(from, Literals.CASE__DOCUMENTS, to);
    }

    private Command unlink() {
        var linked = content().cases().stream().filter(one -> !one.getDocuments().isEmpty()).toList();
        if (linked.isEmpty()) {
            return null;
        }
        Case from = one(linked);
        return RemoveCommand.create(session.domain(), from, Literals.CASE__DOCUMENTS, one(from.getDocuments()));
    }

    private Command addTrajectory() {
        var trajectory = identified(MAKE.createTrajectory());
        trajectory.setNameFr(words(2));
        var step = new CompoundCommand("trajectory");
        step.append(session.adding(trajectory, trajectory.getNameFr()));
        if (!content().cases().isEmpty()) {
            step.append(session.editing("share", () -> one(content().cases()).getTrajectories().add(trajectory)));
        }
        return step;
    }

    private Command addStep() {
        var trajectories = content().trajectories();
        if (trajectories.isEmpty()) {
            return null;
        }
        var added = identified(MAKE.createStep());
        added.setDate(PartialDate.of(2008 + chance.nextInt(18)));
        added.setCertainty(StepCertainty.get(chance.nextInt(3)));
        var others = trajectories.stream().flatMap(trajectory -> trajectory.getSteps().stream()).toList();
        if (!others.isEmpty()) {
            added.getOpenedBy().add(one(others));
        }
        return add(one(trajectories), Literals.TRAJECTORY__STEPS, added);
    }

    private Command orderSteps() {
        var some = content().trajectories().stream().filter(trajectory -> trajectory.getSteps().size() > 1).toList();
        if (some.isEmpty()) {
            return null;
        }
        Trajectory trajectory = one(some);
        return MoveCommand.create(session.domain(), trajectory, Literals.TRAJECTORY__STEPS, one(trajectory.getSteps()),
                chance.nextInt(trajectory.getSteps().size()));
    }

    private Command addMemo() {
        var memo = identified(MAKE.createMemo());
        memo.setNameFr(words(2));
        memo.setKind(MemoKind.get(chance.nextInt(4)));
        memo.setText(words(20));
        var link = identified(MAKE.createLink());
        var codes = codes();
        link.setTarget(codes.isEmpty() ? session.observatory() : one(codes));
        memo.getLinks().add(link);
        return session.adding(memo, memo.getNameFr());
    }

    private Command renameProgramme() {
        var programmes = session.observatory().getProgrammes();
        return programmes.isEmpty() ? null : set(one(programmes), ProgrammesPackage.Literals.ELEMENT__NOTE_FR, words(8));
    }

    private Command changeSet() {
        var sets = content().scheme().getSets();
        var codes = codes();
        if (sets.isEmpty()) {
            return add(content().scheme(), Literals.SCHEME__SETS, identified(MAKE.createCodeSet()));
        }
        var set = one(sets);
        var outside = codes.stream().filter(code -> !set.getCodes().contains(code)).limit(3).toList();
        return outside.isEmpty() ? null : AddCommand.create(session.domain(), set, Literals.CODE_SET__CODES, outside);
    }

    private Command replaceSet() {
        var sets = content().scheme().getSets();
        if (sets.isEmpty()) {
            return null;
        }
        var set = one(sets);
        var codes = codes();
        Collections.shuffle(codes, chance);
        return session.editing("replace", () -> {
            set.getCodes().clear();
            set.getCodes().addAll(codes.subList(0, codes.size() / 2));
        });
    }

    private Command delete() {
        if (chance.nextInt(3) != 0) {
            return null;
        }
        var candidates = new ArrayList<EObject>(codes());
        candidates.addAll(content().cases());
        candidates.addAll(content().documents());
        candidates.addAll(content().trajectories());
        candidates.addAll(content().scheme().getAttributes());
        candidates.addAll(content().scheme().getCoders());
        return candidates.isEmpty() ? null : Deletion.of(session, List.of(one(candidates))).command("delete");
    }

    private ProjectContent content() {
        return session.content();
    }

    private List<Code> codes() {
        var codes = new ArrayList<Code>();
        content().scheme().eAllContents().forEachRemaining(element -> {
            if (element instanceof Code code) {
                codes.add(code);
            }
        });
        return codes;
    }

    private String text(Document document) {
        try {
            return session.texts().of(document);
        } catch (ProjectException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Command add(EObject owner, EReference feature, Object value) {
        return AddCommand.create(session.domain(), owner, feature, value);
    }

    private Command set(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(session.domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private <T extends Identified> T identified(T element) {
        element.setId(new UUID(chance.nextLong(), chance.nextLong()).toString());
        return element;
    }

    private <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (var left = count; left > 0; left--) {
            words.add(one(WORDS));
        }
        return String.join(" ", words);
    }
}
