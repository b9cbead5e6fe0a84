// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage;

/** The traits and the places for children of each kind of element. */
final class Traits {

    /** The segment of a text that a passage marks, with what stood there. */
    static final Trait.Joint PASSAGE = joint("passage", CodingPackage.Literals.ANCHORED__START,
            CodingPackage.Literals.ANCHORED__END, CodingPackage.Literals.ANCHORED__QUOTATION,
            CodingPackage.Literals.ANCHORED__BEFORE, CodingPackage.Literals.ANCHORED__AFTER,
            CodingPackage.Literals.ANCHORED__UNPLACED);

    /** What an attribute value says, and of which attribute. */
    static final Trait.Joint CONTENT = joint("content", CodingPackage.Literals.ATTRIBUTE_VALUE__STATE,
            CodingPackage.Literals.ATTRIBUTE_VALUE__TEXT, CodingPackage.Literals.ATTRIBUTE_VALUE__NUMBER,
            CodingPackage.Literals.ATTRIBUTE_VALUE__FLAG, CodingPackage.Literals.ATTRIBUTE_VALUE__DATE,
            CodingPackage.Literals.ATTRIBUTE_VALUE__CATEGORIES, CodingPackage.Literals.ATTRIBUTE_VALUE__DEFINITION);

    /** Which text a document has, and what it was read from. Its parts are those of this text. */
    static final Trait.Joint TEXT = joint("text", CodingPackage.Literals.DOCUMENT__DIGEST,
            CodingPackage.Literals.DOCUMENT__CHARSET, CodingPackage.Literals.DOCUMENT__ORIGINAL_DIGEST);

    /** Which side of a disagreement is retained. */
    static final Trait.Retained RETAINED = new Trait.Retained();

    /** The children that are ordered by what they are, so that their order says nothing of its own. */
    static final Set<EReference> SORTED = Set.of(CodingPackage.Literals.CODINGS__CODINGS,
            CodingPackage.Literals.CODINGS__RULINGS,             CodingPackage.Literals.QUOTES__QUOTES);

    /** What an element has from its beginning and keeps, or, as the names of files, is of one project alone. */
    static final Set<String> FIXED = Set.of("id", "formatVersion", "slug", "original");

    private static final Set<EClass> DETAILS = Set.of(ProgrammesPackage.Literals.SOURCE_REFERENCE,
            CodingPackage.Literals.ATTRIBUTE_VALUE, CodingPackage.Literals.PART, CodingPackage.Literals.LINK,
            CodingPackage.Literals.EVIDENCE, CodingPackage.Literals.MAPPING_COLUMN);

    private static final Map<EClass, Kind> KINDS = kinds(ProgrammesPackage.eINSTANCE, CodingPackage.eINSTANCE);

    private Traits() {
    }

    /** The traits of a kind of element, in the order of the model. */
    static List<Trait> of(EClass type) {
        return KINDS.get(type).traits();
    }

    /** The places for children of a kind of element, in the order of the model. */
    static List<EReference> slots(EClass type) {
        return KINDS.get(type).slots();
    }

    /** Whether the children in a place make sense to people only as a part of their parent. */
    static boolean isDetail(EReference slot) {
        return DETAILS.contains(slot.getEReferenceType());
    }

    private record Kind(List<Trait> traits, List<EReference> slots) {
    }

    private static Map<EClass, Kind> kinds(EPackage... packages) {
        var kinds = new HashMap<EClass, Kind>();
        for (var one : packages) {
            for (EClassifier classifier : one.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    kinds.put(type, new Kind(traits(type), List.copyOf(type.getEAllContainments())));
                }
            }
        }
        return Map.copyOf(kinds);
    }

    private static List<Trait> traits(EClass type) {
        var traits = new ArrayList<Trait>();
        var joint = List.of(PASSAGE, CONTENT, TEXT).stream().filter(one -> has(type, one)).toList();
        Predicate<EStructuralFeature> alone = feature -> joint.stream()
                .noneMatch(one -> one.fields().contains(new Trait.Field(feature)));
        for (var feature : type.getEAllStructuralFeatures()) {
            if (isCompared(feature) && alone.test(feature)) {
                traits.add(new Trait.Field(feature));
            }
        }
        traits.addAll(joint);
        if (type == ProgrammesPackage.Literals.DISAGREEMENT) {
            traits.add(RETAINED);
        }
        return List.copyOf(traits);
    }

    private static boolean has(EClass type, Trait.Joint joint) {
        return joint.fields().getFirst().feature().getEContainingClass().isSuperTypeOf(type);
    }

    private static boolean isCompared(EStructuralFeature feature) {
        var contained = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
        return !contained && feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                && feature != ProgrammesPackage.Literals.STATEMENT__RETAINED && !FIXED.contains(feature.getName());
    }

    private static Trait.Joint joint(String name, EStructuralFeature... features) {
        return new Trait.Joint(name, List.of(features).stream().map(Trait.Field::new).toList());
    }
}
