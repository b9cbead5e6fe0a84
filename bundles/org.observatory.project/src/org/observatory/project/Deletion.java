// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.observatory.model.coding.Anchored;

/**
 * What deleting elements brings with it, to be shown before it is done: whatever makes no sense without them goes, too
 * (the coded passages of a document, of a coder or of a code), and other elements lose their reference to them. The
 * command is one step of the history.
 *
 * <p>No passage is dropped without being listed: {@link #passages()} has each of them, and whoever asks people before a
 * deletion shows them. To keep the passages of a deleted code, under another, is what the changes of the scheme are for.
 */
public final class Deletion {

    /**
     * A reference that leads to something deleted.
     *
     * @param from      who refers
     * @param reference by which reference
     * @param to        to what
     */
    public record Lost(EObject from, EReference reference, EObject to) {
    }

    private final ProjectSession session;
    private final Set<EObject> asked;
    private final Set<EObject> deleted = new LinkedHashSet<>();
    private final List<Lost> lost = new ArrayList<>();

    private Deletion(ProjectSession session, Collection<? extends EObject> elements) {
        this.session = session;
        asked = new LinkedHashSet<>(EcoreUtil.filterDescendants(elements));
        deleted.addAll(asked);
        follow(asked);
    }

    /**
     * Looks at what deleting elements brings with it. Nothing is changed.
     *
     * @param session  an open project
     * @param elements elements of it, other than the observatory and the codebook
     */
    public static Deletion of(ProjectSession session, Collection<? extends EObject> elements) {
        return new Deletion(session, elements);
    }

    private void follow(Collection<EObject> elements) {
        var targets = new LinkedHashSet<EObject>();
        for (var element : elements) {
            targets.add(element);
            element.eAllContents().forEachRemaining(targets::add);
        }
        var dependent = new LinkedHashSet<EObject>();
        for (var usages : EcoreUtil.UsageCrossReferencer.findAll(targets, session.domain().getResourceSet()).entrySet()) {
            for (EStructuralFeature.Setting usage : usages.getValue()) {
                var from = usage.getEObject();
                if (usage.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
                        && !EcoreUtil.isAncestor(elements, from)) {
                    if (reference.isRequired() && !reference.isMany()) {
                        dependent.add(from);
                    } else {
                        lost.add(new Lost(from, reference, usages.getKey()));
                    }
                }
            }
        }
        dependent.removeIf(element -> EcoreUtil.isAncestor(deleted, element));
        if (!dependent.isEmpty()) {
            var further = EcoreUtil.filterDescendants(dependent);
            deleted.addAll(further);
            follow(List.copyOf(further));
        }
    }

    /** {@return the elements that were asked to be deleted} */
    public Set<EObject> asked() {
        return asked;
    }

    /** {@return the elements that go, too, because they make no sense without those asked for} */
    public List<EObject> dependent() {
        return deleted.stream().filter(element -> !asked.contains(element)).toList();
    }

    /** {@return every coded passage, ruling, quote and piece of evidence that goes, those within other elements that go included} */
    public List<Anchored> passages() {
        var passages = new LinkedHashSet<Anchored>();
        for (var element : deleted) {
            if (element instanceof Anchored passage) {
                passages.add(passage);
            }
            element.eAllContents().forEachRemaining(content -> {
                if (content instanceof Anchored passage) {
                    passages.add(passage);
                }
            });
        }
        return List.copyOf(passages);
    }

    /** {@return the references of elements that stay to elements that go} */
    public List<Lost> lost() {
        return lost.stream().filter(reference -> !EcoreUtil.isAncestor(deleted, reference.from())).distinct().toList();
    }

    /**
     * {@return the command that deletes, one step of the history}
     *
     * @param label what it does, for people
     */
    public Command command(String label) {
        var command = new CompoundCommand(label);
        var byPlace = new LinkedHashMap<EObject, Map<EReference, List<EObject>>>();
        for (var reference : lost()) {
            byPlace.computeIfAbsent(reference.from(), from -> new LinkedHashMap<>())
                    .computeIfAbsent(reference.reference(), feature -> new ArrayList<>()).add(reference.to());
        }
        byPlace.forEach((from, references) -> references.forEach((reference, targets) -> command.append(reference.isMany()
                ? RemoveCommand.create(session.domain(), from, reference, targets)
                : SetCommand.create(session.domain(), from, reference, SetCommand.UNSET_VALUE))));
        for (var element : deleted) {
            command.append(element.eContainer() == null ? session.removing(element)
                    : element.eContainmentFeature().isMany()
                            ? RemoveCommand.create(session.domain(), element.eContainer(), element.eContainmentFeature(), element)
                            : SetCommand.create(session.domain(), element.eContainer(), element.eContainmentFeature(),
                                    SetCommand.UNSET_VALUE));
        }
        return command;
    }
}
