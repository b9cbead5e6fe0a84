// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.Layout;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Two elements with one identity, as a merge or a copied file leaves them, or an element with none. */
public final class Identity implements Check {

    private static final Fix IDENTIFY = Fix.editing(new Label("Give it an identifier", "Lui donner un identifiant"),
            Identified.class,
            Identity::isNameless, element -> element.setId(UUID.randomUUID().toString()));
    private static final Fix RENEW = new Fix(new Label("Give the copy identifiers of its own",
            "Donner à la copie ses propres identifiants"),
            (element, session, title) -> Optional.of(repeated((Identified) element, session))
                    .filter(found -> !found.isEmpty())
                    .map(found -> session.editing(title, () -> renew(found, session))));

    @Override
    public String id() {
        return "identity";
    }

    @Override
    public Label label() {
        return new Label("Identity", "Identité");
    }

    @Override
    public Label description() {
        return new Label("Finds elements without an identifier, or with that of another.",
                "Relève les éléments sans identifiant, ou qui ont celui d’un autre.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var first = new HashMap<String, Identified>();
        for (var root : project.content().roots()) {
            project.progress().check();
            var copied = new LinkedHashMap<EObject, Integer>();
            for (var element : Elements.all(root, Identified.class)) {
                var other = isNameless(element) ? null : first.putIfAbsent(element.getId(), element);
                if (isNameless(element)) {
                    report.accept(issue(element, new Label("The element has no identifier.",
                            "L’élément n’a pas d’identifiant."))
                            .mendedBy(List.of(IDENTIFY)));
                } else if (other != null && EcoreUtil.getRootContainer(other) != root) {
                    copied.merge(EcoreUtil.getRootContainer(other), 1, Integer::sum);
                } else if (other != null) {
                    var name = ElementNames.path(other);
                    report.accept(issue(element,
                            new Label("The identifier %s is that of “%s” already.".formatted(element.getId(),
                            name.en()),
                            "L’identifiant %s est déjà celui de « %s ».".formatted(element.getId(), name.fr()))));
                }
            }
            copied.forEach((origin, count) -> {
                var isOrigin = isReferredTo(root, project.content()) && !isReferredTo(origin, project.content());
                report.accept(issue((Identified) (isOrigin ? origin : root), repeats(count, isOrigin ? root : origin))
                        .mendedBy(List.of(RENEW)));
            });
        }
    }

    private static boolean isNameless(Identified element) {
        return element.getId() == null || element.getId().isBlank();
    }

    /** Of two files with the same identities, the copy is the one that no other file refers to. */
    private static boolean isReferredTo(EObject root, ProjectContent content) {
        return content.roots().stream().filter(other -> other != root)
                .anyMatch(other -> Elements.all(other, EObject.class).stream()
                        .anyMatch(element -> element.eCrossReferences()
                        .stream().anyMatch(target -> EcoreUtil.getRootContainer(target) == root)));
    }

    private static Label repeats(int count, EObject origin) {
        var file = origin.eResource() == null ? ElementNames.name(origin) : Label.same(Layout.path(origin));
        return count == 1
                ? new Label("An identifier in this file stands in “%s” already.".formatted(file.en()),
                        "Un identifiant de ce fichier se trouve déjà dans « %s ».".formatted(file.fr()))
                : new Label("%d identifiers in this file stand in “%s” already, as in a copy.".formatted(count,
                        file.en()),
                        "%d identifiants de ce fichier se trouvent déjà dans « %s », comme dans une copie.".formatted(count, file.fr()));
    }

    private Issue issue(Identified element, Label message) {
        return new Issue(id(), Severity.ERROR, element, ProgrammesPackage.Literals.IDENTIFIED__ID, message, List.of());
    }

    /** What has in a file the identity of something in another file of the same kind. */
    private static List<Identified> repeated(Identified root, ProjectSession session) {
        Set<String> elsewhere = new HashSet<>();
        for (var other : session.content().roots()) {
            if (other != root && other.eClass() == root.eClass()) {
                Elements.all(other, Identified.class).forEach(element -> elsewhere.add(element.getId()));
            }
        }
        return Elements.all(root, Identified.class).stream().filter(element -> !isNameless(element)
                && elsewhere.contains(element.getId()))
                .toList();
    }

    /** Other files refer by identity: what they refer to is put in its place anew, so that they are saved, too. */
    private static void renew(List<Identified> elements, ProjectSession session) {
        Map<EObject, ? extends Iterable<Setting>> usages =
                EcoreUtil.UsageCrossReferencer.findAll(elements, session.domain().getResourceSet());
        elements.forEach(element -> element.setId(UUID.randomUUID().toString()));
        usages.forEach((target, settings) -> settings.forEach(setting -> {
            if (!setting.getEStructuralFeature().isMany()) {
                setting.unset();
                setting.set(target);
            } else if (setting.getEObject().eGet(setting.getEStructuralFeature()) instanceof List<?> list) {
                @SuppressWarnings("unchecked")
                var targets = (List<Object>) list;
                var place = targets.indexOf(target);
                targets.remove(place);
                targets.add(place, target);
            }
        }));
    }
}
