// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Decision;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Link;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;

/**
 * Copies of some roots of a project that stand for themselves: whatever leads to what is left out is left out, too. A
 * reference that an element cannot do without takes the element with it, so does one that is all its meaning.
 */
final class Subset {

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
    private final Set<EObject> roots;
    private final Set<EObject> out = new HashSet<>();
    private final Map<EClass, List<EReference>> required = new HashMap<>();

    /**
     * Copies roots.
     *
     * @param wanted    roots of a project, in files
     * @param originals whether documents still tell of the files as received
     */
    Subset(Collection<? extends EObject> wanted, boolean originals) {
        roots = new HashSet<>(copier.copyAll(wanted));
        copier.copyReferences();
        prune();
        var resources = ObservatoryResources.newResourceSet();
        for (var source : wanted) {
            var copy = copier.get(source);
            if (roots.contains(copy)) {
                var resource = new ObservatoryResource(source.eResource().getURI());
                resources.getResources().add(resource);
                resource.getContents().add(copy);
            }
            if (copy instanceof Document document && !originals) {
                document.setOriginal(null);
                document.setOriginalDigest(null);
            }
        }
    }

    /** {@return the copies of the roots that are not left out, each in a file at the same place} */
    List<EObject> roots() {
        return copier.values().stream().filter(roots::contains).toList();
    }

    private void prune() {
        var gone = new ArrayList<EObject>();
        copier.forEach((source, copy) -> leaveOutMeaningless(source, copy, gone));
        while (!gone.isEmpty()) {
            var before = new HashSet<>(gone);
            gone.clear();
            copier.forEach((source, copy) -> {
                if (!out.contains(copy) && forget(copy, before)) {
                    leaveOutMeaningless(source, copy, gone);
                }
            });
        }
    }

    private void leaveOutMeaningless(EObject source, EObject copy, List<EObject> gone) {
        if (!out.contains(copy) && isMeaningless(source, copy)) {
            gone.add(copy);
            copy.eAllContents().forEachRemaining(gone::add);
            out.addAll(gone);
            EcoreUtil.remove(copy);
            roots.remove(copy);
        }
    }

    /** Takes away the references to what is gone; whether there were any. */
    private static boolean forget(EObject element, Set<EObject> gone) {
        var any = false;
        for (var reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                if (element.eGet(reference) instanceof List<?> many) {
                    any |= many.removeIf(gone::contains);
                } else if (gone.contains(element.eGet(reference))) {
                    element.eUnset(reference);
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean isMeaningless(EObject source, EObject copy) {
        return switch (source) {
            case Link link when link.getTarget() != null && ((Link) copy).getTarget() == null -> true;
            case Decision decision when decision.getDocument() != null && ((Decision) copy).getDocument() == null -> true;
            case Framework grid when !grid.getCases().isEmpty() && ((Framework) copy).getCases().isEmpty() -> true;
            default -> required.computeIfAbsent(copy.eClass(), Subset::required).stream()
                    .anyMatch(reference -> copy.eGet(reference) == null);
        };
    }

    /** The references that an element of a kind cannot do without. */
    static List<EReference> required(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> reference.isRequired() && !reference.isMany()
                && !reference.isContainment() && !reference.isContainer()).toList();
    }
}
