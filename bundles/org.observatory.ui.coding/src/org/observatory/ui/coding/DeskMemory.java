// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a desk remembers from one start to the next, on this machine: it says who sits at it, which is nobody else's
 * business. Values are identities of elements, joined by spaces.
 */
final class DeskMemory {

    private static final String NODE = "org.observatory.ui.coding";

    private final IEclipsePreferences preferences;
    private final String project;

    private DeskMemory(IEclipsePreferences preferences, String project) {
        this.preferences = preferences;
        this.project = project;
    }

    static DeskMemory of(OpenProject project) {
        return new DeskMemory(InstanceScope.INSTANCE.getNode(NODE), Elements.id(project.content().scheme()));
    }

    String get(String key) {
        return preferences.get(project + "." + key, "");
    }

    List<String> list(String key) {
        return Stream.of(get(key).split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    void put(String key, String value) {
        preferences.put(project + "." + key, value);
        try {
            preferences.flush();
        } catch (BackingStoreException forgotten) {
            // it is asked once more at the next start
        }
    }

    void put(String key, List<String> ids) {
        put(key, String.join(" ", ids));
    }
}
