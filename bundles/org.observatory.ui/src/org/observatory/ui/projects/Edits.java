// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Described;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectSession;
import org.observatory.project.Retention;
import org.observatory.ui.texts.Texts;

/** The edits that the parts make, each one step of the history with a name that tells what it did. */
public final class Edits {

    private final ProjectSession session;
    private final EditingDomain domain;
    private final ObservatoryLabels labels;
    private final Texts texts;
    private final BooleanSupplier refuses;

    /**
     * Edits the elements of one project.
     *
     * @param session the project
     * @param labels  the words for the names of the steps
     */
    public Edits(ProjectSession session, ObservatoryLabels labels) {
        this(session, labels, () -> false);
    }

    private Edits(ProjectSession session, ObservatoryLabels labels, BooleanSupplier refuses) {
        this.session = session;
        this.domain = session.domain();
        this.labels = labels;
        this.texts = new Texts(labels.language());
        this.refuses = refuses;
    }

    /** {@return edits of a project, named in the language of the workbench; none is made in one that can only be read} */
    public static Edits in(OpenProject project) {
        return new Edits(project.session(), ObservatoryLabels.ofWorkbench(), project::refuses);
    }

    /**
     * Gives an attribute or reference another value, unless it has it already.
     *
     * @param value the value; null to leave it empty; a list for a feature of several values
     */
    public void set(EObject element, EStructuralFeature feature, Object value) {
        if (!Objects.equals(element.eGet(feature), value)) {
            var step = SetCommand.create(domain, element, feature, value == null ? SetCommand.UNSET_VALUE : value);
            execute(texts.get("edit.set", labels.feature(feature), labels.name(element)), List.of(step));
        }
    }

    /** Enters something for an attribute, unless it stands there already; a value has the type of the attribute. */
    public void enter(Described described, AttributeDefinition definition, AttributeEntry entry) {
        var held = AttributeEntry.value(described, definition);
        var commands = entry instanceof AttributeEntry.Empty && held.isPresent()
                ? List.of(Deletion.of(session, List.of(held.get())).command(""))
                : AttributeCommands.of(domain, described, definition, entry);
        if (!commands.isEmpty()) {
            execute(texts.get("edit.set", labels.name(definition), labels.name(described)), commands);
        }
    }

    /**
     * Adds a new, empty element at the end of a list.
     *
     * @return the new element, with an identity of its own
     */
    public EObject add(EObject parent, EReference feature, EClass type) {
        var child = identified(EcoreUtil.create(type));
        add(parent, feature, child);
        return child;
    }

    /** Adds an element made elsewhere at the end of a list. */
    public void add(EObject parent, EReference feature, EObject child) {
        execute(texts.get("edit.add", labels.type(child.eClass())), List.of(AddCommand.create(domain, parent, feature, child)));
    }

    /**
     * Adds a point on which documents contradict each other, with two sides to fill in, the first of them retained.
     *
     * @return the point
     */
    public Disagreement addDisagreement(Sourced about) {
        var point = identified(ProgrammesFactory.eINSTANCE.createDisagreement());
        for (var retained : List.of(true, false)) {
            var side = identified(ProgrammesFactory.eINSTANCE.createStatement());
            side.setRetained(retained);
            point.getStatements().add(side);
        }
        add(about, Literals.SOURCED__DISAGREEMENTS, point);
        return point;
    }

    private static <T extends EObject> T identified(T element) {
        if (element instanceof Identified identified && identified.getId() == null) {
            identified.setId(UUID.randomUUID().toString());
        }
        return element;
    }

    /** Makes elements refer to one more. */
    public void link(List<? extends EObject> from, EReference reference, EObject to) {
        execute(texts.get("edit.link", labels.name(to)),
                from.stream().map(each -> AddCommand.create(domain, each, reference, to)).toList());
    }

    /** Makes elements refer to one no more. */
    public void unlink(List<? extends EObject> from, EReference reference, EObject to) {
        execute(texts.get("edit.unlink", labels.name(to)),
                from.stream().map(each -> RemoveCommand.create(domain, each, reference, to)).toList());
    }

    /**
     * Adds an element in a file of its own, to which an element refers from then on.
     *
     * @param root      an element without identity yet, or with one
     * @param name      what its file is named by
     * @param from      who is to refer to it
     * @param reference by which reference
     */
    public void addRoot(EObject root, String name, EObject from, EReference reference) {
        identified(root);
        execute(texts.get("edit.add", labels.type(root.eClass())),
                List.of(session.adding(root, name), AddCommand.create(domain, from, reference, root)));
    }

    /**
     * Adds an element in a file of its own.
     *
     * @param root an element without identity yet, or with one
     * @param name what its file is named by from then on
     */
    public void addRoot(EObject root, String name) {
        identified(root);
        execute(texts.get("edit.add", labels.type(root.eClass())), List.of(session.adding(root, name)));
    }

    /** Deletes elements, what makes no sense without them, and every reference to them. */
    public void delete(Collection<? extends EObject> elements) {
        var what = elements.size() == 1 ? labels.name(elements.iterator().next()) : String.valueOf(elements.size());
        var name = texts.get("edit.delete", what);
        execute(name, List.of(Deletion.of(session, elements).command(name)));
    }

    /**
     * Moves an element within its list.
     *
     * @param by −1 for one place up, 1 for one place down
     */
    public void move(EObject element, int by) {
        var list = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        var place = list.indexOf(element) + by;
        if (place >= 0 && place < list.size()) {
            execute(texts.get("edit.move", labels.name(element)),
                    List.of(MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, place)));
        }
    }

    /** Retains one side of a disagreement. */
    public void retain(Statement statement) {
        execute(texts.get("edit.retain", labels.statement(statement)), Retention.commands(domain, statement));
    }

    /**
     * Executes several commands as one step of the history.
     *
     * @param name what the step does, for people
     */
    public void execute(String name, List<Command> commands) {
        if (!refuses.getAsBoolean()) {
            execute(domain, name, commands);
        }
    }

    /**
     * Executes several commands as one step of the history of a project that can be edited.
     *
     * @param domain   where the model is edited
     * @param name     what the step does, for people
     * @param commands what to execute, in order
     */
    public static void execute(EditingDomain domain, String name, List<Command> commands) {
        var step = new CompoundCommand(name);
        commands.forEach(step::append);
        domain.getCommandStack().execute(step);
    }
}
