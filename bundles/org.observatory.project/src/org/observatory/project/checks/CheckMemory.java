// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What checks found last in a project that is being edited, so that after an edit only those are run again that read what it
 * changed. Used in the thread that edits.
 *
 * @param <F> what is remembered of an issue
 */
public final class CheckMemory<F> {

    private final Map<String, Check> checks = new LinkedHashMap<>();
    private final Map<String, List<F>> found = new HashMap<>();

    /** Begins with every check due. */
    public CheckMemory(Checks checks) {
        checks.all().forEach(check -> this.checks.put(check.id(), check));
    }

    /**
     * Hears what an edit changed.
     *
     * @param roots the root elements it changed, added or removed
     */
    public void changed(Set<? extends EObject> roots) {
        var areas = EnumSet.noneOf(Area.class);
        roots.forEach(root -> areas.add(Area.of(root)));
        checks.values().stream().filter(check -> check.reads().stream().anyMatch(areas::contains)).forEach(check -> found.remove(check.id()));
    }

    /** {@return the checks that are to be run, for they never were or something that they read changed since} */
    public List<Check> due() {
        return checks.values().stream().filter(check -> !found.containsKey(check.id())).toList();
    }

    /** Takes what a check found just now. */
    public void put(Check check, List<F> points) {
        found.put(check.id(), List.copyOf(points));
    }

    /** {@return what all checks found last, check by check; nothing of those that are due} */
    public List<F> all() {
        return checks.keySet().stream().flatMap(id -> found.getOrDefault(id, List.of()).stream()).toList();
    }
}
