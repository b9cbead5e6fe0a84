// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** Above a chart in its editor: its name, what can be done with it, and how it stands to its last export. */
final class ChartEditorHeader {

    private static final int LARGER = 2;

    private final Texts texts;
    private final Composite area;
    private final Icons icons;
    private final Label title;
    private final ToolBar bar;
    private final Composite notice;
    private final Label mark;
    private final Label told;

    ChartEditorHeader(Composite parent, Texts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 6, 6, 2).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        icons = new Icons(area);
        var fonts = new LocalResourceManager(JFaceResources.getResources(), area);
        title = new Label(area, SWT.NONE);
        title.setFont(fonts.create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD).increaseHeight(LARGER)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(title);
        bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        Names.give(bar, texts.get("editor.deeds"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        notice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(notice);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(notice);
        mark = new Label(notice, SWT.NONE);
        told = new Label(notice, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(told);
        tell("", false);
    }

    /** Adds something that can be done, and gives back its item. */
    ToolItem tool(String key, String icon, Runnable deed) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(key));
        item.setToolTipText(texts.get(key + ".help"));
        item.setImage(icons.of(icon));
        item.addListener(SWT.Selection, event -> deed.run());
        return item;
    }

    void name(String name) {
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name);
    }

    /**
     * Tells what whoever publishes the chart should know, and how it stands to its last export.
     *
     * @param text    what is told; empty for nothing
     * @param changed whether it would look otherwise now, or something is to be heeded
     */
    void tell(String text, boolean changed) {
        told.setText(text);
        mark.setImage(icons.of(changed ? "warning" : "info"));
        ((GridData) notice.getLayoutData()).exclude = text.isEmpty();
        notice.setVisible(!text.isEmpty());
        area.getParent().layout(true, true);
    }

    /** {@return what is told of the last export; empty text for nothing} */
    String told() {
        return told.getText();
    }
}
