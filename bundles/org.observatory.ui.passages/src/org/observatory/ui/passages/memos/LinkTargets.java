// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.ProjectContent;
import org.observatory.ui.passages.parts.ElementPicker.Group;

/** What memos can be linked to, kind by kind. */
final class LinkTargets {

    private LinkTargets() {
    }

    /** {@return the kinds: everything but passages, then each kind by itself, passages last since there may be very many} */
    static List<Group> of(ProjectContent content, ObservatoryLabels labels) {
        var texts = new MemoTexts(labels.language());
        var kinds = new ArrayList<Group>();
        kinds.add(group(labels, CodingPackage.Literals.CASE, content::cases));
        kinds.add(group(labels, CodingPackage.Literals.DOCUMENT, content::documents));
        kinds.add(group(labels, CodingPackage.Literals.CODE, () -> content.scheme().getCodes().stream().flatMap(LinkTargets::below).toList()));
        kinds.add(group(labels, CodingPackage.Literals.CODE_SET, () -> content.scheme().getSets()));
        kinds.add(group(labels, CodingPackage.Literals.TRAJECTORY, content::trajectories));
        kinds.add(group(labels, CodingPackage.Literals.MEMO, content::memos));
        kinds.add(group(labels, CodingPackage.Literals.FRAMEWORK, content::frameworks));
        kinds.add(group(labels, ProgrammesPackage.Literals.TYPOLOGY, () -> content.observatory().getTypologies().stream().flatMap(typology ->
                Stream.concat(Stream.<EObject>of(typology), typology.getCategories().stream().flatMap(LinkTargets::below))).toList()));
        kinds.add(group(labels, ProgrammesPackage.Literals.PROGRAMME, () -> content.observatory().getProgrammes()));
        var named = List.copyOf(kinds);
        kinds.addFirst(new Group(texts.get("target.all"), () -> named.stream().flatMap(kind -> kind.elements().get().stream()).toList()));
        kinds.add(new Group(texts.get("target.quotes"), () -> content.quotes().stream().flatMap(file -> file.getQuotes().stream()).toList()));
        kinds.add(new Group(texts.get("target.passages"), () -> content.codings().stream().flatMap(file -> file.getCodings().stream()).toList()));
        return List.copyOf(kinds);
    }

    private static Group group(ObservatoryLabels labels, EClass type, Supplier<List<? extends EObject>> elements) {
        return new Group(labels.type(type), elements);
    }

    private static Stream<Code> below(Code code) {
        return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(LinkTargets::below));
    }

    private static Stream<Category> below(Category category) {
        return Stream.concat(Stream.of(category), category.getCategories().stream().flatMap(LinkTargets::below));
    }
}
