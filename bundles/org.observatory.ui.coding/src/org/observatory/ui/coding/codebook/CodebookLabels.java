// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.texts.SearchWords;

/** Draws the lines of the codebook: colour, name with what was found in bold, what types the code in a softer colour. */
final class CodebookLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            style.underline = true;
        }
    };

    private final CodebookWords words;
    private final Supplier<SearchWords> sought;
    private final ResourceManager images;
    private final Icons icons;

    CodebookLabels(CodebookWords words, Supplier<SearchWords> sought, Control owner) {
        this.words = words;
        this.sought = sought;
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
        icons = new Icons(owner);
    }

    /** {@return the labels of a column of counts or shortcuts} */
    static ColumnLabelProvider column(Function<Object, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object node) {
                return text.apply(node);
            }
        };
    }

    /** {@return a column of counts} */
    static ColumnLabelProvider column(Supplier<CodeCounts> counts, BiFunction<Object, CodeCounts, String> text) {
        return column(node -> text.apply(node, counts.get()));
    }

    @Override
    public StyledString getStyledText(Object node) {
        var name = words.name(node);
        var line = new StyledString(name);
        if (!(node instanceof CodebookTree.Group)) {
            sought.get().spans(name).forEach(span -> line.setStyle(span.offset(), span.length(), FOUND));
        }
        var remark = words.remark(node);
        return remark.isEmpty() ? line : line.append("  " + remark, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public Image getImage(Object node) {
        var code = CodebookTree.code(node);
        if (code.isPresent()) {
            return images.get(Swatch.of(code.get()));
        }
        return node instanceof EObject element ? icons.of(element.eClass())
                : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
    }

    @Override
    public String getToolTipText(Object node) {
        var tip = words.tip(node);
        return tip.isEmpty() ? null : tip;
    }
}
