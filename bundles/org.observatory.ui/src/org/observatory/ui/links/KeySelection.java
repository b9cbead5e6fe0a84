// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.observatory.model.programmes.Identified;
import org.observatory.ui.projects.OpenProject;

/**
 * A selection of whatever some keys stand for: the mark of a chart, the cell of a matrix, passages. Keys are UUIDs, or stretches of a
 * text as {@code document:start-end}. It holds no elements of the model, so that no command takes a mark for the element itself.
 */
public final class KeySelection implements ISelection {

    private static final int MOST_ELEMENTS = 1000;
    /** Some thousand keys are read in a few milliseconds. */
    private static final int QUICK = 100_000;

    private final OpenProject project;
    private final String origin;
    private final Supplier<? extends Set<String>> source;
    private final boolean empty;
    /** Whether it takes a while to find the keys. */
    private final boolean slow;
    private volatile Set<String> keys;

    /**
     * Selects.
     *
     * @param project of which project
     * @param keys    the keys; asked for once, by any thread
     * @param origin  what is selected, for people: the title of the mark or cell; empty text where nothing is to be said
     */
    public KeySelection(OpenProject project, Supplier<? extends Set<String>> keys, String origin) {
        this(project, keys, origin, false, true);
    }

    private KeySelection(OpenProject project, Supplier<? extends Set<String>> keys, String origin, boolean empty, boolean slow) {
        this.project = project;
        this.source = keys;
        this.origin = origin;
        this.empty = empty;
        this.slow = slow;
    }

    /**
     * Selects.
     *
     * @param project of which project
     * @param joined  the keys, joined by spaces
     * @param origin  what is selected, for people
     */
    public KeySelection(OpenProject project, String joined, String origin) {
        this(project, () -> split(joined), origin, joined.isBlank(), joined.length() > QUICK);
    }

    /** {@return a selection of nothing} */
    public static KeySelection none(OpenProject project) {
        return new KeySelection(project, "", "");
    }

    /** {@return single keys, each once, in their order} @param joined keys joined by spaces */
    public static Set<String> split(String joined) {
        var keys = new LinkedHashSet<String>();
        for (var start = 0; start < joined.length();) {
            var space = joined.indexOf(' ', start);
            var end = space < 0 ? joined.length() : space;
            if (end > start) {
                keys.add(joined.substring(start, end));
            }
            start = end + 1;
        }
        return keys;
    }

    /**
     * {@return what a selection of the workbench stands for; empty for one that is of no project, such as of text}
     *
     * @param selection any selection; elements of the model stand for themselves
     * @param projects  finds the project of an element
     */
    static Optional<KeySelection> of(ISelection selection, Function<EObject, Optional<OpenProject>> projects) {
        if (selection instanceof KeySelection own) {
            return Optional.of(own);
        }
        return selection instanceof IStructuredSelection several && Adapters.adapt(several.getFirstElement(), EObject.class) instanceof EObject first
                ? projects.apply(first).map(project -> new KeySelection(project, () -> keys(several), "", false, false)) : Optional.empty();
    }

    private static Set<String> keys(IStructuredSelection several) {
        var keys = new LinkedHashSet<String>();
        several.stream().limit(MOST_ELEMENTS).map(one -> Adapters.adapt(one, EObject.class))
                .filter(Identified.class::isInstance).map(one -> ((Identified) one).getId()).forEach(keys::add);
        return keys;
    }

    /** {@return the project} */
    public OpenProject project() {
        return project;
    }

    /** {@return what is selected, for people; empty text where nothing is to be said} */
    public String origin() {
        return origin;
    }

    /** {@return the keys, each once} */
    public Set<String> keys() {
        var read = keys;
        if (read == null) {
            read = Collections.unmodifiableSet(source.get());
            keys = read;
        }
        return read;
    }

    /** {@return whether the keys are at hand, or quickly found; else they are asked for beside the window} */
    boolean isQuick() {
        return keys != null || !slow;
    }

    /** {@return whether nothing is selected} What is selected may stand for nothing nevertheless, as an empty cell does. */
    @Override
    public boolean isEmpty() {
        return empty;
    }
}
