// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.projects.OpenProject;

/** Draws the lines of the explorer: icon, name with what was found in bold, remark in a softer colour. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            style.underline = true;
        }
    };

    private final NodeText text;
    private final ExplorerSearch search;
    private final Icons icons;

    ExplorerLabels(NodeText text, ExplorerSearch search, Icons icons) {
        this.text = text;
        this.search = search;
        this.icons = icons;
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof OpenProject project) {
            return new StyledString((project.session().isDirty() ? "*" : "") + project.title());
        }
        var name = text.name(node);
        var line = new StyledString(name);
        if (node instanceof EObject) {
            search.words().spans(name).forEach(span -> line.setStyle(span.offset(), span.length(), FOUND));
        }
        var remark = text.remark(node);
        return remark.isEmpty() ? line : line.append("  " + remark, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public Image getImage(Object node) {
        return switch (node) {
            case OpenProject project -> icons.of("openProject");
            case Folder folder -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
            case RootFolder folder -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
            case Group group -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
            case Related related -> icons.of(related.target().eClass());
            case EObject element -> icons.of(element.eClass());
            default -> null;
        };
    }

    @Override
    public String getToolTipText(Object node) {
        return node instanceof OpenProject project ? project.place().toString() : text.tooltip(node);
    }
}
