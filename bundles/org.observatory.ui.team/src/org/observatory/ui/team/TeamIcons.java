// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of this bundle. */
public final class TeamIcons {

    private TeamIcons() {
    }

    /**
     * {@return where an icon is drawn from}
     *
     * @param name the name of its file in {@code icons/}, without extension
     */
    public static ImageDescriptor descriptor(String name) {
        var url = TeamIcons.class.getResource("/icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
