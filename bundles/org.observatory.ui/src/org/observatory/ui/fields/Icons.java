// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.observatory.model.edit.ObservatoryIcons;

/** The icons of one part, drawn once at the screen's resolution and let go with the part. */
public final class Icons {

    private final ResourceManager images;

    /**
     * Makes the icons of a part.
     *
     * @param owner the control with which they are let go
     */
    public Icons(Control owner) {
        this.images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** {@return the icon of a kind of element, or null when it has none} */
    public Image of(EClass type) {
        return ObservatoryIcons.of(type).map(ImageDescriptor::createFromURL).map(images::get).orElse(null);
    }

    /**
     * An icon of this bundle.
     *
     * @param name the name of its file in {@code icons/}, without extension
     */
    public Image of(String name) {
        return images.get(descriptor(name));
    }

    /** {@return where an icon of this bundle is drawn from} */
    public static ImageDescriptor descriptor(String name) {
        var url = Icons.class.getResource("/icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
